public import Office
import Storage
import WorkTime

/// Makes an obligation that no paper has laid down yet: an oral direction, or a meeting; the paper may follow.
///
/// By a leader, a clerk or the planner; by whoever answers for a unit, for that unit and its officers. Clerk and planner
/// may name the leader who ordered it as assigner; others are it themselves. What is late already is recorded with its paper
/// or the day on which it was ordered. Writes `obligation.assigned`.
public struct AssignByHand: Command {
    /// As typed; its `isKept`, `ref` and `source` say nothing here.
    public let task: DraftTask
    /// `.oral` or `.meeting`; `.paper` with a document that is here.
    public let origin: ObligationOrigin
    /// Who ordered it, in words.
    public let orderedBy: String
    /// When, as typed.
    public let orderedOn: String
    /// Who accepts the result; nil for the actor.
    public let assigner: Key<Person>?
    public let document: Key<Document>?
    public let visibility: Visibility
    /// One's own draft that it was made of; it goes with the assignment.
    public let draft: Key<TaskDraft>?
    /// Whether what has been running for long is taken over, from a list of the office's.
    public let takesOver: Bool
    /// A hash over the form that it came in: sent again, the form makes nothing more.
    public let mark: String?

    public init(
        task: DraftTask, origin: ObligationOrigin, orderedBy: String, orderedOn: String, assigner: Key<Person>?,
        document: Key<Document>?, visibility: Visibility, draft: Key<TaskDraft>? = nil,
        takesOver: Bool = false, mark: String? = nil
    ) {
        self.mark = mark
        self.task = task
        self.origin = origin
        self.orderedBy = orderedBy
        self.orderedOn = orderedOn
        self.assigner = assigner
        self.document = document
        self.visibility = visibility
        self.draft = draft
        self.takesOver = takesOver
    }

    public func run(_ act: Act) throws -> DraftOutcome<Key<Obligation>> {
        let assigner = assigner ?? act.actor.person
        var reading = ReadingDraft(header: DraftHeader(title: "-"), assigner: assigner, tasks: [task])
        reading.keep(task.id, true)
        reading.update(task.id) { $0.change = nil }
        let day = orderedOn.tidyOrNil.map { CalendarDay(typed: $0) }
        var faults = reading.faults
        if case .some(.none) = day {
            faults.append(
                DraftFault(field: .orderedOn, message: "Ngày giao «\(orderedOn)» không có thật; nhập như 05/02/2025."))
        }
        if let day, let day, day > act.today {
            faults.append(DraftFault(field: .orderedOn, message: "Ngày giao không được sau hôm nay."))
        }
        if orderedBy.unicodeScalars.count > 300 {
            faults.append(DraftFault(field: .orderedOn, message: "Ghi người chỉ đạo gọn trong 300 ký tự."))
        }
        guard faults.isEmpty, case .sound(let sound) = reading.checked(), let task = try act.counted(sound).tasks.first
        else {
            return .refused(faults)
        }
        faults = try act.faults(of: [task])
        if faults.isEmpty { faults = overFaults(task, orderedOn: day ?? nil, act) }
        guard faults.isEmpty else { return .refused(faults) }
        try act.requireAssigning(task, assigner: assigner)
        return .done(try act.once(mark) { try make(task, orderedOn: day ?? nil, act) })
    }

    private func make(_ task: CheckedTask, orderedOn day: CalendarDay?, _ act: Act) throws -> Key<Obligation> {
        let scope = try document.map { try act.scope(ofConfirmed: $0) }
        let new = NewObligation(
            task: task, document: document,
            position: try document.map { try DocumentStore.addObligation(act.tx, to: $0) } ?? 0, origin: origin,
            orderedBy: orderedBy.tidyOrNil, orderedOn: day,
            scope: try scope ?? ScopeStore.of(act.tx, visibility, creator: act.actor.person),
            reportDue: try act.firstReport(of: task))
        if let kept = draft { try TaskDraftStore.remove(act.tx, kept, of: act.actor.person) }
        return try act.assign([new], number: document.flatMap { try DocumentStore.number(act.tx, $0) })[0]
    }

    /// A day that is over is laid down only where the paper is named, or the day on which it was ordered before that: then
    /// the office records what is late already.
    private func overFaults(_ task: CheckedTask, orderedOn: CalendarDay?, _ act: Act) -> [DraftFault] {
        guard document == nil, !takesOver else { return [] }
        var days: [(CalendarDay?, DraftFault.Field)] = [(task.deadline.due, .due)]
        for step in task.milestones { days.append((step.due, .milestones)) }
        for party in task.parties { days.append((party.due, .ownDue)) }
        return days.compactMap { day, field in
            guard let day, day < act.today, orderedOn.map({ day < $0 }) ?? true else { return nil }
            return DraftFault(
                task: task.id, field: field,
                message:
                    "Ngày \(day.written) đã qua. Nếu ghi nhận việc đã giao từ trước, nhập ngày giao (trước ngày này) hoặc chọn văn bản giao."
            )
        }
    }
}

extension Act {
    /// The scope of a paper that may lay a task on somebody: only a confirmed one does, whatever was read from others.
    fileprivate func scope(ofConfirmed document: Key<Document>) throws -> Key<Scope> {
        try require(document)
        let standing = try DocumentStore.standing(tx, document)
        guard standing.state == .confirmed else {
            throw OfficeError(
                .conflict,
                standing.state == .reading
                    ? "Văn bản này đang chờ xác nhận. Thêm nhiệm vụ ở trang kiểm tra kết quả đọc, rồi xác nhận văn bản."
                    : "Văn bản này đã bỏ, không giao việc theo văn bản này được.", field: "document")
        }
        guard try !DocumentStore.isRecalled(tx, document) else {
            throw OfficeError(
                .conflict, "Văn bản này đã thu hồi, không giao việc theo văn bản này được.", field: "document")
        }
        return standing.scope
    }

    /// Throws `.forbidden` unless the actor may lay this task on these parties.
    fileprivate func requireAssigning(_ task: CheckedTask, assigner: Key<Person>) throws {
        let isForOthers = actor.has(.clerk) || actor.has(.planner)
        guard isForOthers || assigner == actor.person else {
            throw OfficeError(
                .forbidden, "Chỉ văn thư hoặc người theo dõi kế hoạch mới được ghi nhận việc giao của người khác.")
        }
        if isForOthers || actor.isLeader { return }
        let units = actor.standings.filter(\.rank.answersForUnit).map(\.unit)
        for party in task.parties where party.role.owesResult {
            let isOwn = try units.contains { unit in
                try Key<Party>(unit) == party.party
                    || OfficerStore.works(tx, Key(party.party.value), in: unit, on: today)
            }
            guard isOwn else {
                throw OfficeError(
                    .forbidden,
                    "Trưởng đơn vị chỉ giao việc cho đơn vị mình và công chức của đơn vị. Việc giao đơn vị khác đề nghị trình lãnh đạo."
                )
            }
        }
    }
}
