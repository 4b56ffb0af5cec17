public import Office
import Storage

/// Keeps an instruction as it is typed. The leader, whoever stands in, or a clerk for the leader; `.stale` when somebody
/// else saved in between. The first draft makes the paper wait for the leader (`instruction.asked`); later ones write nothing
/// to the journal.
public struct SaveInstruction: Command {
    public let document: Key<Document>
    public let leader: Key<Person>
    public let draft: InstructionDraft
    /// That of the draft it goes on from; nil begins one.
    public let version: Int64?

    public init(
        of leader: Key<Person>, on document: Key<Document>, _ draft: InstructionDraft, version: Int64? = nil
    ) {
        self.document = document
        self.leader = leader
        self.draft = draft
        self.version = version
    }

    public func run(_ act: Act) throws -> Key<Instruction> {
        _ = try act.requireInstructed(document)
        try act.requireInstructing(for: leader)
        let words = try Self.checked(draft.words)
        try act.requireParties(draft)
        let id = try act.ask(of: leader, on: document)
        try InstructionStore.save(
            act.tx, id, words: words, due: draft.due, parties: draft.parties,
            version: try version ?? InstructionStore.standing(act.tx, id).version)
        return id
    }

    static func checked(_ words: String) throws -> String {
        let words = words.tidy
        guard words.unicodeScalars.count <= 2_000 else {
            throw OfficeError(.invalid, "«Ý kiến chỉ đạo» dài quá 2.000 ký tự. Hãy rút gọn.", field: "words")
        }
        return words
    }
}

extension Act {
    /// Throws `.invalid` at the field where there is no such unit or person.
    func requireParties(_ draft: InstructionDraft) throws {
        let known = try PartyNameStore.names(tx, of: draft.parties.map(\.party))
        for (party, role) in draft.parties where known[party] == nil {
            throw OfficeError(.invalid, "Không có đơn vị, cá nhân được chọn.", field: role.rawValue)
        }
    }
}
