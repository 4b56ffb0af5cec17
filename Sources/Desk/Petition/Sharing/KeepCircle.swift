public import Office
import Storage
public import WorkTime

/// A regulation on co-ordination, as typed.
public struct CircleDraft: Sendable {
    public var name: String?
    public var number: String?
    public var signedOn: CalendarDay?
    public var validFrom: CalendarDay?
    public var validTo: CalendarDay?
    /// In the order in which the regulation names them.
    public var members: [Key<Unit>]

    public init(
        name: String? = nil, number: String? = nil, signedOn: CalendarDay? = nil, validFrom: CalendarDay? = nil,
        validTo: CalendarDay? = nil, members: [Key<Unit>] = []
    ) {
        self.name = name
        self.number = number
        self.signedOn = signedOn
        self.validFrom = validFrom
        self.validTo = validTo
        self.members = members
    }

    /// Throws `.invalid` at the first field that is wrong. Without a day of its own a regulation holds from the day it was signed.
    func checked() throws(OfficeError) -> CoordinationCircle.Content {
        let name = try EnteredText.required(name, "Tên quy chế", field: "circleName")
        let number = try EnteredText.required(number, "Số, ký hiệu", field: "circleNumber", upTo: 60)
        guard let signedOn else { throw OfficeError(.invalid, "Chưa nhập «Ngày ký».", field: "signed") }
        let validFrom = validFrom ?? signedOn
        if let validTo, validTo < validFrom {
            throw OfficeError(.invalid, "Ngày hết hiệu lực trước ngày có hiệu lực.", field: "validTo")
        }
        var known: Set<Key<Unit>> = []
        let members = members.filter { known.insert($0).inserted }
        guard members.count >= 2 else {
            throw OfficeError(.invalid, "Chọn ít nhất hai cơ quan tham gia quy chế.", field: "members")
        }
        guard members.count <= 100 else {
            throw OfficeError(.invalid, "Quy chế có nhiều nhất 100 cơ quan.", field: "members")
        }
        return CoordinationCircle.Content(
            name: name, number: number, signedOn: signedOn, validFrom: validFrom, validTo: validTo, members: members)
    }
}

/// Writes down a regulation on co-ordination, or changes it; what is shared already stays as it is. By administrators, and whoever leads
/// the reception of citizens. Journal: `coordination.added`, `coordination.changed`.
public struct KeepCircle: Command {
    public let draft: CircleDraft
    /// Nil for a new one.
    public let id: Key<CoordinationCircle>?
    public let version: Int64
    public let mark: String?

    public init(_ draft: CircleDraft, _ id: Key<CoordinationCircle>? = nil, version: Int64 = 0, mark: String? = nil) {
        self.draft = draft
        self.id = id
        self.version = version
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<CoordinationCircle> {
        guard act.actor.keepsCircles else {
            throw OfficeError(
                .forbidden, "Quy chế phối hợp do quản trị viên hoặc người phụ trách tiếp công dân cập nhật.")
        }
        let content = try draft.checked()
        let old = try id.map { try CoordinationCircleStore.find(act.tx, $0) }
        for member in content.members where !(old?.content.members.contains(member) ?? false) {
            guard let unit = try UnitStore.find(act.tx, member), !unit.isClosed else {
                throw OfficeError(.invalid, "Chọn cơ quan, đơn vị đang hoạt động trong danh sách.", field: "members")
            }
        }
        let body: [String: JournalValue] = [
            "number": .text(content.number), "signed": JournalValue(content.signedOn),
            "from": JournalValue(content.validFrom), "to": JournalValue(content.validTo),
            "members": .list(content.members.map { JournalValue($0) }),
        ]
        guard let id else {
            return try act.once(mark) {
                let new = try CoordinationCircleStore.insert(act.tx, content, by: act.actor.person)
                try act.record(.circleAdded, on: .coordination, new.value, body)
                return new
            }
        }
        try CoordinationCircleStore.change(act.tx, id, content, version: version)
        try act.record(.circleChanged, on: .coordination, id.value, body)
        return id
    }
}

/// The regulations on co-ordination, the newest first, as everybody of the office may read them: one statement, and one for the units to
/// whoever keeps them.
public struct CircleList: Question {
    public struct Answer: Sendable {
        public let circles: [CoordinationCircle]
        /// Those that can sign one; empty for who does not keep them.
        public let units: [NamedParty]
        public let mayKeep: Bool
        public let today: CalendarDay
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        let mayKeep = look.actor.keepsCircles
        return Answer(
            circles: try CoordinationCircleStore.all(look.tx),
            units: mayKeep ? try look.sharingUnits() : [], mayKeep: mayKeep, today: look.today)
    }
}

extension View {
    /// The units and agencies of today, without the office itself.
    func sharingUnits() throws -> [NamedParty] {
        try UnitStore.all(tx, on: today, limit: 1_000).filter { $0.unit.kind != .office }.map {
            NamedParty(key: Key($0.unit.id), kind: .unit, name: $0.unit.name)
        }
    }
}
