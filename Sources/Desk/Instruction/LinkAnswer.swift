public import Office
import Storage

/// Says that a paper answers an incoming one. Clerks, the planner and leaders, who see both; journal: `document.answered`.
/// Said twice it is said once.
public struct LinkAnswer: Command {
    public let incoming: Key<Document>
    public let answer: Key<Document>

    public init(_ answer: Key<Document>, to incoming: Key<Document>) {
        self.answer = answer
        self.incoming = incoming
    }

    public func run(_ act: Act) throws {
        guard try DocumentStore.sees(act.tx, incoming, act.actor) else { throw DocumentStore.notFound }
        guard act.actor.has(.clerk) || act.actor.has(.planner) || act.actor.isLeader else {
            throw OfficeError(
                .forbidden, "Chỉ văn thư, người theo dõi kế hoạch hoặc lãnh đạo mới gắn văn bản trả lời.")
        }
        _ = try act.requireInstructed(incoming)
        guard try DocumentStore.sees(act.tx, answer, act.actor), answer != incoming else {
            throw OfficeError(.invalid, "Không tìm thấy văn bản trả lời được chọn.", field: "answer")
        }
        let paper = try DocumentItemStore.details(act.tx, answer, for: act.actor).item
        guard paper.direction != .incoming, paper.state == .confirmed else {
            throw OfficeError(
                .invalid, "Văn bản trả lời phải là văn bản đi hoặc nội bộ đã xác nhận.", field: "answer")
        }
        try DocumentStore.lock(act.tx, incoming, for: act.actor)
        try RelationStore.insert(act.tx, from: answer, [CheckedRelation(document: incoming, kind: .answers)])
        try act.record(.documentAnswered, on: .document, incoming.value, ["answer": .init(answer)])
    }
}
