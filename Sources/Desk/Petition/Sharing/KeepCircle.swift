public import Office
import Storage
import WorkTime

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
