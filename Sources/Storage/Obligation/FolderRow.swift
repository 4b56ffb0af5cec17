import Office
import WorkTime

/// One row of `FolderStore`, whatever table it came from.
struct FolderRow {
    let row: Row

    init(_ row: Row) { self.row = row }

    func key<Noun>(_ column: String = "key") throws -> Key<Noun> { try row.key(column) }

    func who() throws -> NamedParty { try NamedParty.person(row, "who") }
    func who2() throws -> NamedParty? { try NamedParty.personIfPresent(row, "who2") }

    func adjustment() throws -> AdjustmentItem {
        AdjustmentItem(
            kind: try row.code("code"), at: try row.instant("at"), decidedBy: try who(),
            oldText: try row.textIfPresent("text2"), oldDue: try row.dayIfPresent("on1"),
            newText: try row.textIfPresent("text3"), newDue: try row.dayIfPresent("on2"),
            reason: try row.text("text1"), basis: try DocumentLabel.basis(row),
            milestone: try row.keyIfPresent("step"), participant: try row.keyIfPresent("part"))
    }

    func request() throws -> RequestItem {
        RequestItem(
            id: try key(), kind: try row.code("code"), participant: try key("part"),
            milestone: try row.keyIfPresent("step"), to: try NamedParty.ifPresent(row, "party"),
            isRefusal: try row.int("number") == 1, askedBy: try who(), askedAt: try row.instant("at"),
            reason: try row.text("text1"), wishedOn: try row.dayIfPresent("on1"),
            document: try DocumentLabel.basis(row), evidence: [], state: try row.code("text3"),
            decidedBy: try who2(), decidedAt: try row.instantIfPresent("at2"),
            decisionReason: try row.textIfPresent("text2"), grantedOn: try row.dayIfPresent("on2"))
    }

    func suspension() throws -> SuspensionItem {
        SuspensionItem(
            suspension: Suspension(from: try row.day("on1"), until: try row.dayIfPresent("on2")),
            reason: try row.text("text1"), basis: try DocumentLabel.basis(row), suspendedBy: try who(),
            resumedBy: try who2(), oldDue: try row.dayIfPresent("on3"), newDue: try row.dayIfPresent("on4"))
    }

    func part() throws -> PartItem {
        guard let lead = try NamedParty.ifPresent(row, "party") else { throw StorageError(.row, "no lead") }
        let due = try row.day("on1")
        let last = try row.day("on3")
        return PartItem(
            id: try key(), content: try row.text("text1"), lead: lead,
            officer: try NamedParty.personIfPresent(row, "who"), state: try row.code("code"),
            progress: try row.int("number"), weight: try row.int("number2"), nextDue: due == .last ? nil : due,
            lateAfter: last == .last ? nil : last,
            closedOn: try row.dayIfPresent("on2"))
    }
}

/// Puts the rows where they belong.
struct FolderReader {
    private(set) var folder = ObligationFolder()
    private var mentions: [Key<CommentItem>: [NamedParty]] = [:]

    /// Rows come in the order of their kinds: mentions before remarks, files after requests.
    mutating func take(_ row: FolderRow, _ actor: Actor) throws {
        switch try row.row.text("kind") {
        case "adjustment": folder.adjustments.append(try row.adjustment())
        case "request": folder.requests.append(try row.request())
        case "request_file":
            let owner: Key<RequestItem> = try row.key("part")
            guard let index = folder.requests.firstIndex(where: { $0.id == owner }) else { return }
            folder.requests[index].evidence.append(
                .init(id: try row.key(), hash: try row.row.text("text1"), fileName: try row.row.text("text2")))
        case "suspension": folder.suspensions.append(try row.suspension())
        case "period":
            folder.periods.append(
                PeriodReport(due: try row.row.day("on1"), reportedOn: try row.row.day("on2"), report: try row.key()))
        case "whole": folder.whole = try row.part()
        case "part": folder.parts.append(try row.part())
        case "mention": mentions[try row.key(), default: []].append(try row.who())
        case "remark":
            let id: Key<CommentItem> = try row.key()
            folder.comments.append(
                CommentItem(
                    id: id, author: try row.who(), at: try row.row.instant("at"), text: try row.row.text("text1"),
                    mentioned: mentions[id] ?? []))
        case "watch":
            let person = try row.who()
            folder.watchers.append(person)
            if person.key == Key<Party>(actor.person) { folder.isWatched = true }
        case "reminder":
            folder.reminders.append(
                ReminderItem(
                    id: try row.key(), obligation: try row.key("part"), on: try row.row.day("on1"),
                    note: try row.row.text("text1"), isDone: false))
        case let kind: throw StorageError(.row, "no such kind \(kind)")
        }
    }
}
