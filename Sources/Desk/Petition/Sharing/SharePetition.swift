public import Office
import Storage
public import WorkTime

/// Shares a petition with agencies, each to a level, for a purpose, until a day; what an agency had before is replaced,
/// unless it is the same. By whoever receives citizens. The agencies are told.
///
/// Of petitions whose senders are secret no file is shared: the hand that wrote it tells who did (Luật Tố cáo 2018, Điều 56). Journal:
/// `petition.shared`.
public struct SharePetition: Command {
    static let most = 100

    public let id: Key<LedgerCase>
    /// The regulation; nil for a unit alone.
    public let circle: Key<CoordinationCircle>?
    public let levels: [Key<Unit>: ShareLevel]
    public let purpose: String?
    public let until: CalendarDay?
    public let mark: String?

    public init(
        _ id: Key<LedgerCase>, under circle: Key<CoordinationCircle>? = nil, levels: [Key<Unit>: ShareLevel],
        purpose: String?, until: CalendarDay?, mark: String? = nil
    ) {
        self.id = id
        self.circle = circle
        self.levels = levels
        self.purpose = purpose
        self.until = until
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<LedgerCase> {
        try act.actor.mustReceiveCitizens()
        let item = try CasePageStore.find(act.tx, id, for: act.actor).case
        guard item.desk == .petitions, let isSecret = try PetitionSenderStore.isSecret(act.tx, id) else {
            throw PetitionStore.notFound
        }
        guard !levels.isEmpty else {
            throw OfficeError(.invalid, "Chọn ít nhất một cơ quan và mức được xem.", field: "agencies")
        }
        guard levels.count <= Self.most else {
            throw OfficeError(
                .invalid, "Chia sẻ mỗi lần với nhiều nhất \(Self.most) cơ quan.", field: "agencies")
        }
        let circle = try circle.map { try CoordinationCircleStore.find(act.tx, $0) }
        if let circle, !circle.holds(on: act.today) {
            throw OfficeError(.invalid, "\(circle.label) không có hiệu lực hôm nay.", field: "circle")
        }
        let purpose = try EnteredText.required(purpose, "Mục đích chia sẻ", field: "purpose", upTo: 1_000)
        let terms = Terms(circle: circle, purpose: purpose, until: try lastDay(act, circle))
        let agencies = levels.sorted { $0.key < $1.key }
        for (unit, level) in agencies { try check(unit, level, of: item, in: circle, isSecret: isSecret, act) }
        return try act.once(mark) {
            let changes = try agencies.compactMap { unit, level in try change(unit, level, terms, act) }
            // The last to be checked: what else is wrong tells nothing of the senders.
            try act.requireDiscretion([("purpose", purpose)], of: id, isSecret: isSecret)
            try act.inform(changes.map { try share($0, terms, item.code, act) })
            return id
        }
    }

    /// What all agencies have in common.
    private struct Terms {
        let circle: CoordinationCircle?
        let purpose: String
        let until: CalendarDay
    }

    /// What an agency gets, in the place of what it has.
    private struct Change {
        let unit: Key<Unit>
        let level: ShareLevel
        let old: PetitionShare?
    }

    private func lastDay(_ act: Act, _ circle: CoordinationCircle?) throws -> CalendarDay {
        guard let until else { throw OfficeError(.invalid, "Chưa nhập «Chia sẻ đến hết ngày».", field: "until") }
        guard until >= act.today else { throw OfficeError(.invalid, "Ngày hết chia sẻ đã qua.", field: "until") }
        guard until <= act.today.adding(days: 1_830) else {
            throw OfficeError(.invalid, "Một lần chia sẻ kéo dài nhiều nhất năm năm.", field: "until")
        }
        if let last = circle?.content.validTo, until > last {
            throw OfficeError(
                .invalid, "Quy chế phối hợp chỉ có hiệu lực đến hết ngày \(last.written).", field: "until")
        }
        return until
    }

    /// Throws `.invalid` for a unit that is no agency to share this with.
    private func check(
        _ unit: Key<Unit>, _ level: ShareLevel, of item: LedgerCase, in circle: CoordinationCircle?, isSecret: Bool,
        _ act: Act
    ) throws {
        guard let found = try UnitStore.find(act.tx, unit), !found.isClosed, found.unit.kind != .office else {
            throw OfficeError(.invalid, "Chọn cơ quan, đơn vị đang hoạt động trong danh sách.", field: "agencies")
        }
        let name = found.unit.name
        if let circle, !circle.content.members.contains(unit) {
            throw OfficeError(.invalid, "\(name) không tham gia \(circle.label).", field: "agencies")
        }
        guard item.unit.key != Key<Party>(unit) else {
            throw OfficeError(.invalid, "\(name) là đơn vị giải quyết đơn, không cần chia sẻ.", field: "agencies")
        }
        guard !found.unit.isOutside || found.unit.follower != nil else {
            throw OfficeError(
                .invalid, "\(name) chưa có người theo dõi trong cơ quan nên chưa ai xem, trả lời thay được.",
                field: "agencies")
        }
        guard !isSecret || level < .files else {
            throw OfficeError(
                .invalid,
                "Tệp của đơn tố cáo có thể cho biết người tố cáo, không chia sẻ được (Điều 56 Luật Tố cáo 2018). Chọn mức «Nội dung».",
                field: "agencies")
        }
    }

    /// Nil where it has just that already. Throws `.invalid` where it owes an opinion later than the last day.
    private func change(_ unit: Key<Unit>, _ level: ShareLevel, _ terms: Terms, _ act: Act) throws -> Change? {
        guard let old = try PetitionShareStore.open(act.tx, of: id, with: unit) else {
            return Change(unit: unit, level: level, old: nil)
        }
        // A share until that day is live: the day is not over.
        let isSame =
            old.level == level && old.until == terms.until && old.purpose == terms.purpose
            && old.circle == terms.circle?.label
        guard !isSame else { return nil }
        try PetitionShareStore.hold(act.tx, old.id)
        if let due = try OpinionStore.open(act.tx, of: old.id).compactMap(\.due).max(), due > terms.until {
            throw OfficeError(
                .invalid,
                "\(old.unit.name) còn yêu cầu cho ý kiến đến hạn ngày \(due.written). Chọn ngày hết chia sẻ từ ngày ấy trở đi.",
                field: "until")
        }
        return Change(unit: unit, level: level, old: old)
    }

    /// Answers what the agency is told.
    private func share(_ change: Change, _ terms: Terms, _ code: String, _ act: Act) throws -> NewNotice {
        if let old = change.old {
            try PetitionShareStore.end(
                act.tx, old.id, because: "Thay bằng lần chia sẻ sau", by: act.actor.person, version: old.version)
        }
        let new = PetitionShareStore.New(
            petition: id, unit: change.unit, circle: circle, level: change.level, purpose: terms.purpose,
            until: terms.until)
        let share = try PetitionShareStore.insert(act.tx, new, by: act.actor.person)
        if let old = change.old { try OpinionStore.move(act.tx, from: old.id, to: share) }
        try act.record(
            .petitionShared, on: .processCase, id.value,
            [
                "share": JournalValue(share), "unit": JournalValue(change.unit), "level": .text(change.level.rawValue),
                "until": JournalValue(terms.until), "circle": JournalValue(circle),
                "purpose": .digest(of: terms.purpose),
            ])
        return NewNotice(
            .shared, to: [Key<Party>(change.unit)], about: .share(share),
            words: "Đơn \(code) được chia sẻ đến hết ngày \(terms.until.written), mức «\(change.level.title)».")
    }
}
