public import Office
public import Paper
import Storage
import WorkTime

/// The list of late tasks for the leaders' weekly meeting, as a paper that goes round: without what only named people may see.
public struct MeetingPaper: Question {
    public let filter: UrgingListFilter

    public init(_ filter: UrgingListFilter = .init()) { self.filter = filter }

    public func answer(_ look: View) throws -> OfficialPaper {
        let keys = try UrgingListStore.keys(
            look.tx, .meeting, filter, for: look.actor, isForAll: true, after: nil, limit: 1_000)
        let items = try ObligationItemStore.items(look.tx, keys, for: look.actor).sorted {
            ($0.lead.name, $0.nextDue ?? .last, $0.id) < ($1.lead.name, $1.nextDue ?? .last, $1.id)
        }
        let letters = look.rules.letters
        let office = try UnitStore.officeItem(look.tx)
        let late = try LateTasks(look.tx, items, on: look.today)
        let tasks = items.map { item in
            let due = late.due(of: item) ?? look.today
            return LateTask(
                content: late.content(of: item), basis: item.letterBasis, due: due,
                daysLate: max(0, look.today.daysSinceEpoch - due.daysSinceEpoch), lead: item.lead.name,
                coordinating: item.coordinating.map(\.name))
        }
        return LateTask.meetingPaper(
            tasks,
            head: OfficialHead(
                superior: letters.superior, issuer: letters.issuer, issuerInText: office?.unit.name ?? letters.issuer,
                symbol: letters.listSymbol, place: letters.place,
                date: .draft(year: look.today.year, month: look.today.month)), asOf: look.today,
            signature: try OfficeSigner.of("báo cáo", look.tx, on: look.today).drafted(),
            copies: OfficialCopies(
                ["Lãnh đạo \(office?.unit.name ?? letters.issuer) (để b/c)"], archive: letters.archive))
    }
}
