public import Office
import Storage
public import WorkTime

extension Act {
    /// Throws unless the actor gives this leader's instructions: himself or herself, standing in, or as clerk for the
    /// leader.
    func requireInstructing(for leader: Key<Person>) throws {
        guard actor.acts(as: leader) || actor.has(.clerk) else {
            throw OfficeError(
                .forbidden, "Ý kiến chỉ đạo do lãnh đạo cho, hoặc văn thư ghi nhận theo bút phê của lãnh đạo.")
        }
        guard try InstructionStore.leaders(tx, on: today).contains(where: { $0.key == Key<Party>(leader) }) else {
            throw OfficeError(.invalid, "Người được chọn không phải lãnh đạo cơ quan.", field: "leader")
        }
    }

    /// Throws unless leaders say something on this paper: an incoming one that is confirmed and that the actor sees.
    func requireInstructed(_ document: Key<Document>) throws -> DocumentItem {
        let item = try DocumentItemStore.details(tx, document, for: actor).item
        guard item.direction == .incoming else {
            throw OfficeError(.conflict, "Chỉ văn bản đến mới có ý kiến chỉ đạo.")
        }
        switch item.state {
        case .confirmed: return item
        case .reading:
            throw OfficeError(.conflict, "Văn bản này đang chờ xác nhận kết quả đọc. Hãy xác nhận trước.")
        case .dropped: throw OfficeError(.conflict, "Văn bản này đã bỏ.")
        }
    }

    /// Lets people see a paper that only those named on it see. A paper of one unit is opened to nobody else this way.
    func admit(_ parties: [Key<Party>], to document: Key<Document>, because reason: Int64) throws {
        let scope = try DocumentStore.standing(tx, document).scope
        guard try ScopeStore.isRecord(tx, scope) else { return }
        let people = try AnsweringStore.people(tx, for: Set(parties), on: today).values.joined()
        for person in Set(people).sorted() {
            try ScopeStore.admit(
                tx, Scope.Membership(person: person, scope: scope, reason: .granted, reasonID: reason))
        }
    }
}

/// What somebody typed for an instruction.
public struct InstructionDraft: Sendable, Equatable {
    public var words: String
    public var lead: Key<Party>?
    public var coordinate: [Key<Party>]
    public var inform: [Key<Party>]
    public var due: CalendarDay?

    public init(
        words: String = "", lead: Key<Party>? = nil, coordinate: [Key<Party>] = [], inform: [Key<Party>] = [],
        due: CalendarDay? = nil
    ) {
        self.words = words
        self.lead = lead
        self.coordinate = coordinate
        self.inform = inform
        self.due = due
    }

    /// Everybody in it with what he or she has to do, each once: whoever leads does not also work along.
    var parties: [(party: Key<Party>, role: ParticipantRole)] {
        var known: Set<Key<Party>> = []
        let all =
            (lead.map { [($0, ParticipantRole.lead)] } ?? []) + coordinate.map { ($0, .coordinate) }
            + inform.map { ($0, .inform) }
        return all.filter { known.insert($0.0).inserted }.map { (party: $0.0, role: $0.1) }
    }
}
