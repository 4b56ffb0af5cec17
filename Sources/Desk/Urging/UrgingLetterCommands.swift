public import Office
import Storage
public import WorkTime

/// Drafts a letter to the unit that leads these obligations, before the ladder would: by the planner. Leaves out what only
/// named people may see, and what a letter under way holds already.
/// Writes `letter.drafted`.
public struct DraftLetter: Command {
    public let obligations: [Key<Obligation>]

    public init(_ obligations: [Key<Obligation>]) { self.obligations = obligations }

    /// One letter for each unit that leads some of them. Throws `.invalid` when none is left that is late and under way.
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
        let restricted = try UrgingLetterStore.restricted(act.tx, among: items.map(\.id))
        let open = items.filter { !restricted.contains($0.id) }
        guard !open.isEmpty else {
            throw OfficeError(
                .invalid,
                "Nhiệm vụ hạn chế người xem không đưa vào công văn chung được; hãy đôn đốc trên trang của nhiệm vụ đó.",
                field: "obligation")
        }
        let held = try UrgingLetterStore.held(act.tx, among: open.map(\.id))
        let free = open.filter { !held.contains($0.id) }
        guard !free.isEmpty else {
            throw OfficeError(
                .invalid, "Các nhiệm vụ đã chọn đều nằm trong công văn đang dự thảo hoặc chờ phát hành.",
                field: "obligation")
        }
        return try Dictionary(grouping: free, by: \.lead.key).sorted { $0.key < $1.key }.map { party, items in
            try act.draftLetter(to: party, items)
        }
    }
}

/// Changes days, tasks and signer of a letter that is drafted or was returned: by the planner. What is taken out waits for a
/// letter again. Only who may sign a công văn of the office can be chosen.
public struct EditLetter: Command {
    public let letter: Key<UrgingLetterItem>
    public let version: Int64
    public let finishBy: CalendarDay
    public let reportBy: CalendarDay
    public let kept: Set<Key<Obligation>>
    /// Whom it is submitted to; nil for the head of the office.
    public let signer: Key<Person>?
    /// Sends a returned one to the leader again.
    public let isSubmitted: Bool

    public init(
        _ letter: Key<UrgingLetterItem>, version: Int64, finishBy: CalendarDay, reportBy: CalendarDay,
        kept: Set<Key<Obligation>>, signer: Key<Person>? = nil, isSubmitted: Bool
    ) {
        self.letter = letter
        self.version = version
        self.finishBy = finishBy
        self.reportBy = reportBy
        self.kept = kept
        self.signer = signer
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
        if let signer {
            let office = try OfficeSigner.of("công văn", act.tx, on: act.today)
            do throws(SigningRefusal) { _ = try office.form(of: signer) } catch {
                throw OfficeError(.invalid, error.message, field: "signer")
            }
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
            "finish_by = \(finishBy), report_by = \(reportBy), state = \(state), as_of = \(act.today), signer_id = \(signer)"
        )
        try act.record(
            .letterDrafted, on: .letter, letter.value,
            [
                "party": JournalValue(item.party.key), "finish": JournalValue(finishBy),
                "report": JournalValue(reportBy), "signer": JournalValue(signer),
            ])
        if isSubmitted || signer.map({ Key<Party>($0) }) != item.signer?.key {
            try act.tellSigner(of: letter, to: item.party.name, signer)
        }
    }
}

/// Agrees to a letter and signs it, by the right that one has to, or sends it back with a reason, also one that was signed
/// and has no number yet. What is settled by then, or was restricted, drops out of what is signed. Throws `.forbidden` where
/// one may decide it but not sign it. Writes `letter.approved` or `letter.returned`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13.
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
        if let reason {
            try sendBack(act, item, reason)
        } else {
            try act.dropSettled(from: item)
            try sign(act, item)
        }
    }

    private func sendBack(_ act: Act, _ item: UrgingLetterItem, _ reason: String) throws {
        try UrgingLetterStore.change(
            act.tx, letter, version: version, "state = 'returned', decided_at = \(act.now), reason = \(reason)")
        try UrgingLetterStore.unsign(act.tx, letter)
        try act.record(
            .letterReturned, on: .letter, letter.value,
            ["party": JournalValue(item.party.key), "reason": .digest(of: reason)])
        try act.inform(
            RoleStore.holders(act.tx, of: .planner, on: act.today), .letter, about: .letter(letter),
            words: "Lãnh đạo trả lại. Lý do: \(reason)")
    }

    private func sign(_ act: Act, _ item: UrgingLetterItem) throws {
        // A letter that lay too long would demand what nobody can do any more.
        guard item.finishBy > act.today else {
            throw OfficeError(
                .conflict,
                "Công văn yêu cầu hoàn thành trước ngày \(item.finishBy.written), nay không còn kịp; hãy trả lại để sửa ngày."
            )
        }
        let office = try OfficeSigner.of("công văn", act.tx, on: act.today)
        let form: SigningForm
        do throws(SigningRefusal) { form = try office.form(of: act.actor.person) } catch { throw error.error }
        try UrgingLetterStore.change(
            act.tx, letter, version: version,
            "state = 'approved', signer_id = \(act.actor.person), decided_at = \(act.now), reason = NULL")
        try UrgingLetterStore.sign(act.tx, letter, PaperSignature(form, on: act.today))
        try act.record(
            .letterApproved, on: .letter, letter.value,
            [
                "party": JournalValue(item.party.key), "signature": .text(form.printed.joined(separator: "; ")),
                "delegation": JournalValue(form.delegation?.id),
            ])
        try act.inform(
            RoleStore.holders(act.tx, of: .clerk, on: act.today), .letter, about: .letter(letter),
            words: "Đã ký, chờ ghi số và phát hành: gửi \(item.party.name).")
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

extension Act {
    /// Tells whoever is to sign a letter that it waits.
    func tellSigner(of letter: Key<UrgingLetterItem>, to name: String, _ signer: Key<Person>?) throws {
        let signer = try signer ?? OfficeSigner.of("công văn", tx, on: today).usual?.signer
        guard let signer else { return }
        try inform([signer], .letter, about: .letter(letter), words: "Trình duyệt, ký: gửi \(name).")
    }

    /// The letter, checked for an act. Throws `.notFound`, `.forbidden`, `.stale` or `.conflict`, in this order.
    func letter(
        _ id: Key<UrgingLetterItem>, version: Int64, for act: UrgingLetterAct
    ) throws -> UrgingLetterItem {
        let item = try UrgingLetterStore.find(tx, id)
        try actor.requireSight(of: item, tx)
        guard act.isOpen(to: actor, item) else { throw OfficeError(.forbidden, act.refusal) }
        guard item.version == version else { throw OfficeError.stale }
        try item.check(act, by: actor)
        return item
    }

    /// Takes out of a letter what need not be urged by it any more, and what not all of its readers may see; the latter goes
    /// on waiting for a letter of those who see it. Throws `.conflict` when nothing would be left.
    fileprivate func dropSettled(from letter: UrgingLetterItem) throws {
        let tasks = try UrgingLetterStore.tasks(tx, of: letter.id)
        let restricted = try UrgingLetterStore.restricted(tx, among: tasks.map(\.obligation))
        let dropped = try LateTasks.settled(tx, tasks, of: letter).union(restricted)
        guard dropped.count < tasks.count else {
            throw OfficeError(
                .conflict, "Mọi nhiệm vụ trong công văn đã có kết quả hoặc đã thay đổi; hãy trả lại để bỏ dự thảo.")
        }
        guard !dropped.isEmpty else { return }
        try UrgingLetterStore.drop(tx, dropped.sorted(), from: letter.id)
        try UrgingListStore.setNeedsLetter(tx, restricted.sorted(), true)
    }
}
