public import Office
import Storage

/// Submits an incoming paper to a leader for an instruction. Clerks; journal: `instruction.asked`. Asked twice it is the
/// same asking. Legal basis: Nghị định 30/2020/NĐ-CP, Điều 23.
public struct AskInstruction: Command {
    public let document: Key<Document>
    public let leader: Key<Person>

    public init(of leader: Key<Person>, on document: Key<Document>) {
        self.document = document
        self.leader = leader
    }

    public func run(_ act: Act) throws -> Key<Instruction> {
        guard try DocumentStore.sees(act.tx, document, act.actor) else { throw DocumentStore.notFound }
        guard act.actor.has(.clerk) else {
            throw OfficeError(.forbidden, "Chỉ văn thư mới trình văn bản xin ý kiến chỉ đạo.")
        }
        _ = try act.requireInstructed(document)
        try act.requireInstructing(for: leader)
        return try act.ask(of: leader, on: document)
    }
}

extension Act {
    func ask(of leader: Key<Person>, on document: Key<Document>) throws -> Key<Instruction> {
        try DocumentStore.lock(tx, document, for: actor)
        if let asked = try InstructionStore.asked(tx, on: document, of: leader) { return asked }
        let id = try InstructionStore.ask(tx, on: document, of: leader, by: actor.person)
        try admit([Key<Party>(leader)], to: document, because: id.value)
        try record(
            .instructionAsked, on: .document, document.value, ["instruction": .init(id), "leader": .init(leader)])
        try inform([leader], .instruction, about: .document(document), words: "Văn bản chờ ý kiến chỉ đạo")
        return id
    }
}
