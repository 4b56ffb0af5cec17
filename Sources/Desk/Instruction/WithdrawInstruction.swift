public import Office
import Storage

/// Takes a paper back that was submitted to a leader. Clerks; journal: `instruction.withdrawn`.
public struct WithdrawInstruction: Command {
    public let instruction: Key<Instruction>
    public let version: Int64

    public init(_ instruction: Key<Instruction>, version: Int64) {
        self.instruction = instruction
        self.version = version
    }

    public func run(_ act: Act) throws {
        let standing = try InstructionStore.standing(act.tx, instruction)
        guard try DocumentStore.sees(act.tx, standing.document, act.actor) else { throw InstructionStore.notFound }
        guard act.actor.has(.clerk) else {
            throw OfficeError(.forbidden, "Chỉ văn thư mới rút văn bản đã trình xin ý kiến.")
        }
        guard standing.state == .asked else { throw OfficeError(.conflict, "Ý kiến chỉ đạo này đã chốt.") }
        try InstructionStore.withdraw(act.tx, instruction, version: version)
        try act.record(
            .instructionWithdrawn, on: .document, standing.document.value, ["instruction": .init(instruction)])
    }
}
