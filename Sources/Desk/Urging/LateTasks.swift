import Office
import Paper
import Storage
import WorkTime

/// What letters and the leaders' meeting say of late tasks: since when, and of which step where the task itself is not late.
struct LateTasks {
    private let today: CalendarDay
    private let steps: [Key<Obligation>: (due: CalendarDay, text: String)]

    init(_ tx: any Transaction, _ items: [ObligationItem], on today: CalendarDay) throws {
        self.today = today
        let waiting = items.filter { $0.deadline.due.map { $0 >= today } ?? true }.map(\.id)
        steps = try UrgingLetterStore.lateSteps(tx, of: waiting, before: today)
    }

    /// Nil where nothing of it is late.
    func due(of item: ObligationItem) -> CalendarDay? {
        if let due = item.deadline.due, due < today { return due }
        return item.nextDue.flatMap { $0 < today ? $0 : nil }
    }

    /// «Xây dựng đề án (mốc quá hạn: Trình dự thảo)».
    func content(of item: ObligationItem) -> String {
        guard let due = due(of: item), due != item.deadline.due else { return item.content }
        if let step = steps[item.id], step.due == due { return "\(item.content) (mốc quá hạn: \(step.text))" }
        return "\(item.content) (báo cáo định kỳ quá hạn)"
    }

    /// Tasks of a letter that need not be urged by it any more: they ended or wait for somebody else, were given another day
    /// or another lead.
    static func settled(
        _ tx: any Transaction, _ tasks: [UrgingLetterTask], of letter: UrgingLetterItem
    ) throws -> Set<Key<Obligation>> {
        let found = try UrgingLetterStore.standings(tx, of: tasks.map(\.obligation))
        return Set(
            tasks.filter { task in
                guard let now = found[task.obligation], now.state.isUrged, now.lead == letter.party.key else {
                    return true
                }
                return task.due != now.due && task.due != now.nextDue
            }.map(\.obligation))
    }
}
