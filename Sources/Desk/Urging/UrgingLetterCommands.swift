public import Office
import Storage
public import WorkTime

/// Drafts a letter to the unit that leads these obligations, before the ladder would: by the planner.
/// Writes `letter.drafted`.
public struct DraftLetter: Command {
    public let obligations: [Key<Obligation>]

    public init(_ obligations: [Key<Obligation>]) { self.obligations = obligations }

    /// One letter for each unit that leads some of them. Throws `.invalid` when none of them is late and under way.
    public func run(_ act: Act) throws -> [Key<UrgingLetterItem>] {
        guard act.actor.has(.planner) else { throw OfficeError(.forbidden, UrgingLetterAct.edit.refusal) }
        let seen = try ObligationStore.seen(act.tx, Set(obligations), by: act.actor, isOpen: true)
        let items = try ObligationItemStore.items(act.tx, obligations.filter(seen.contains), for: act.actor).filter {
            $0.state.isUrged && ($0.nextDue ?? .last) < act.today
        }
        guard !items.isEmpty else {
            throw OfficeError(
                .invalid, "Chọn ít nhất một nhiệm vụ đã quá hạn và đang chờ thực hiện.", field: "obligation")
        }
        return try Dictionary(grouping: items, by: \.lead.key).sorted { $0.key < $1.key }.map { party, items in
            try act.draftLetter(to: party, items)
        }
    }
}

/// Changes days and tasks of a letter that is drafted or was returned: by the planner. What is taken out waits for a letter
/// again.
public struct EditLetter: Command {
    public let letter: Key<UrgingLetterItem>
    public let version: Int64
    public let finishBy: CalendarDay
    public let reportBy: CalendarDay
    public let kept: Set<Key<Obligation>>
    /// Sends a returned one to the leader again.
    public let isSubmitted: Bool

    public init(
        _ letter: Key<UrgingLetterItem>, version: Int64, finishBy: CalendarDay, reportBy: CalendarDay,
        kept: Set<Key<Obligation>>, isSubmitted: Bool
    ) {
        self.letter = letter
        self.version = version
        self.finishBy = finishBy
        self.reportBy = reportBy
        self.kept = kept
        self.isSubmitted = isSubmitted
    }

    public func run(_ act: Act) throws {
        let item = try act.letter(letter, version: version, for: isSubmitted ? .submit : .edit)
        guard finishBy > act.today else {
            throw OfficeError(.invalid, "Ngày hoàn thành phải sau hôm nay.", field: "finishBy")
        }
        guard reportBy >= finishBy else {
            throw OfficeError(.invalid, "Ngày báo cáo không được trước ngày hoàn thành.", field: "reportBy")
        }
        let tasks = try UrgingLetterStore.tasks(act.tx, of: letter).map(\.obligation)
        let dropped = tasks.filter { !kept.contains($0) }
        guard dropped.count < tasks.count else {
            throw OfficeError(
                .invalid, "Công văn phải có ít nhất một nhiệm vụ; nếu không cần nữa, hãy bỏ dự thảo.", field: "task")
        }
        try UrgingLetterStore.drop(act.tx, dropped, from: letter)
        try UrgingListStore.setNeedsLetter(act.tx, dropped, true)
        let state: UrgingLetterState = isSubmitted ? .drafted : item.state
        try UrgingLetterStore.change(
            act.tx, letter, version: version,
            "finish_by = \(finishBy), report_by = \(reportBy), state = \(state), as_of = \(act.today)")
        try act.record(
            .letterDrafted, on: .letter, letter.value,
            ["party": JournalValue(item.party.key), "finish": JournalValue(finishBy), "report": JournalValue(reportBy)])
    }
}

/// Agrees to a letter, which the leader then signs, or sends it back with a reason. Writes `letter.approved` or
/// `letter.returned`.
public struct DecideLetter: Command {
    public let letter: Key<UrgingLetterItem>
    public let version: Int64
    /// Nil agrees.
    public let reason: String?

    public init(_ letter: Key<UrgingLetterItem>, version: Int64, returnedFor reason: String? = nil) {
        self.letter = letter
        self.version = version
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let item = try act.letter(letter, version: version, for: reason == nil ? .approve : .sendBack)
        let reason = try reason.map { try Words.reason($0) }
        let state: UrgingLetterState = reason == nil ? .approved : .returned
        let signer = reason == nil ? act.actor.person : nil
        try UrgingLetterStore.change(
            act.tx, letter, version: version,
            "state = \(state), signer_id = \(signer), decided_at = \(act.now), reason = \(reason)")
        try act.record(
            reason == nil ? .letterApproved : .letterReturned, on: .letter, letter.value,
            ["party": JournalValue(item.party.key), "reason": reason.map { .digest(of: $0) } ?? .null])
    }
}

/// Gives up a letter; its tasks are urged by the ladder no more, but stay on the list. Writes `letter.dropped`.
public struct DropLetter: Command {
    public let letter: Key<UrgingLetterItem>
    public let version: Int64

    public init(_ letter: Key<UrgingLetterItem>, version: Int64) {
        self.letter = letter
        self.version = version
    }

    public func run(_ act: Act) throws {
        let item = try act.letter(letter, version: version, for: .drop)
        try UrgingLetterStore.change(act.tx, letter, version: version, "state = 'dropped'")
        try act.record(.letterDropped, on: .letter, letter.value, ["party": JournalValue(item.party.key)])
    }
}

/// Records that a letter was signed and issued under a number, and that each task in it was urged by it: by a clerk. Writes
/// `letter.issued`, and `obligation.urged` for each task.
public struct IssueLetter: Command {
    public let letter: Key<UrgingLetterItem>
    public let version: Int64
    public let number: String
    public let issuedOn: CalendarDay

    public init(_ letter: Key<UrgingLetterItem>, version: Int64, number: String, issuedOn: CalendarDay) {
        self.letter = letter
        self.version = version
        self.number = number
        self.issuedOn = issuedOn
    }

    public func run(_ act: Act) throws {
        let item = try act.letter(letter, version: version, for: .issue)
        let number = try Words.required(
            number, field: "number", limit: 20, missing: "Nhập số công văn.", tooLong: "Số công văn dài quá 20 ký tự.")
        guard issuedOn <= act.today, issuedOn >= OfficeTime.day(of: item.draftedAt) else {
            throw OfficeError(
                .invalid, "Ngày ban hành phải từ ngày dự thảo đến hôm nay.", field: "issuedOn")
        }
        try UrgingLetterStore.change(
            act.tx, letter, version: version, "state = 'issued', number = \(number), issued_on = \(issuedOn)")
        try act.record(
            .letterIssued, on: .letter, letter.value,
            ["party": JournalValue(item.party.key), "number": .text(number), "day": JournalValue(issuedOn)])
        let records = try UrgingLetterStore.tasks(act.tx, of: letter).map { task in
            UrgingRecordStore.NewRecord(
                obligation: task.obligation,
                mark: UrgingMark(code: UrgingItem.byLetter + letter.description, due: task.due),
                audience: [.head, .leader], person: act.actor.person, note: number)
        }
        let written = try UrgingRecordStore.insert(act.tx, records)
        try act.recordUrging(records.filter { written.contains($0.key) })
        try act.inform(
            records.map { record in
                NewNotice(
                    .urged, to: [item.party.key], about: .obligation(record.obligation),
                    words: "Công văn đôn đốc số \(number) ngày \(issuedOn.written)")
            })
    }
}

extension Act {
    /// The letter, checked for an act. Throws `.notFound`, `.forbidden`, `.stale` or `.conflict`, in this order.
    fileprivate func letter(
        _ id: Key<UrgingLetterItem>, version: Int64, for act: UrgingLetterAct
    ) throws -> UrgingLetterItem {
        let item = try UrgingLetterStore.find(tx, id)
        try actor.requireSight(of: item)
        guard act.isOpen(to: actor) else { throw OfficeError(.forbidden, act.refusal) }
        guard item.version == version else { throw OfficeError.stale }
        try item.check(act, by: actor)
        return item
    }
}
