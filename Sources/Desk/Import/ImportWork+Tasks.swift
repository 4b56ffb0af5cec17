import Office
import Storage
import Vietnamese
import WorkTime

extension ImportWork {
    mutating func addTasks(_ lines: [OrganisationList.TaskLine]) throws {
        guard !lines.isEmpty else { return }
        let book = NameBook(try RosterStore.roster(act.tx, on: act.today))
        // The list is the administrator's, what it says was decided by others: it is taken in as a planner would.
        let planner = Act(
            tx: act.tx,
            actor: Actor(
                person: act.actor.person, name: act.actor.name, roles: act.actor.roles.union([.planner]),
                standings: act.actor.standings), rules: act.rules)
        for line in lines {
            try row(line.place, of: .tasks, named: line.content) { try $0.task(line, book, planner) }
        }
        for notice in planner.notices { act.notify(notice) }
    }

    private func task(_ line: OrganisationList.TaskLine, _ book: NameBook, _ planner: Act) throws -> Outcome {
        guard !act.actor.isTerminal else {
            throw OfficeError(.invalid, "Nhiệm vụ phải nhập dưới tên một người: thêm «--as TÊN-ĐĂNG-NHẬP».")
        }
        let lead = try party(line.lead, book, in: .lead)
        let content = line.content.tidy
        if try lead.parties.allSatisfy({ try ObligationTwinStore.exists(act.tx, lead: $0, content: content) }) {
            return .unchanged
        }
        let givers = try line.orderedBy.map { try PersonStore.named(act.tx, $0) } ?? []
        let task = DraftTask(
            id: 1, content: content, product: line.product,
            directedBy: try line.directedBy.map { try party($0, book, in: .directedBy) }, lead: [lead],
            coordinate: try line.coordinate.map { try party($0, book, in: .coordinate) },
            closingRule: lead.isGroup ? .all : .lead, deadline: Self.deadline(line.deadline),
            printedLeads: [line.lead])
        let outcome = try AssignByHand(
            task: task, origin: .meeting, orderedBy: line.orderedBy ?? "", orderedOn: line.orderedOn ?? "",
            assigner: givers.count == 1 ? givers[0].person.id : nil, document: nil, visibility: .office,
            takesOver: true
        ).run(planner)
        switch outcome {
        case .done: return .added
        case .refused(let faults): throw RefusedRow(faults: faults)
        }
    }

    private func party(
        _ name: String, _ book: NameBook, in column: ImportColumn
    ) throws(OfficeError) -> DraftParty {
        if let meaning = book.meaning(of: name) { return DraftParty(printed: name, parties: meaning.parties) }
        let near = book.candidates(for: name, limit: 3).map(\.name)
        let hint = near.isEmpty ? "" : " Gần nhất: \(near.joined(separator: "; "))."
        throw OfficeError(
            .invalid, "Không rõ «\(name)» là đơn vị, người nào.\(hint)", field: column.rawValue)
    }

    private static func deadline(_ text: String?) -> DraftDeadline {
        guard let text else { return DraftDeadline() }
        if CalendarDay(typed: text) != nil { return DraftDeadline(kind: .date, text: text, due: text) }
        let words = text.folded
        // «15 hằng tháng» says a rhythm too, and is refused because it is not understood.
        if Rhythm(exactly: text) != nil || Rhythm(words: text) != nil && " \(words) ".contains(" hang ") {
            return DraftDeadline(kind: .ongoing, text: text, every: text)
        }
        let isOngoing = ["thuong xuyen", "hang", "dinh ky"].contains { words.hasPrefix($0) }
        return DraftDeadline(kind: isOngoing ? .ongoing : .none, text: text)
    }
}
