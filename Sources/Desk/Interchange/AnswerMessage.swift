public import Office
import Storage

/// Agrees (15) or declines (16) when a sender recalls or updates a paper, or wants it back (13). Clerks; journal:
/// `interchange.answered`, and `obligation.cancelled` for what a recalled paper laid down and is not finished. What the paper
/// says stays: what was agreed to stands beside it and its line in the book, and whoever it was given to is told.
public struct AnswerMessage: Command {
    public let message: Key<InterchangeItem>
    public let agrees: Bool
    public let reason: String?

    public init(_ message: Key<InterchangeItem>, agrees: Bool, reason: String? = nil) {
        self.message = message
        self.agrees = agrees
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        try act.requireInterchange()
        let reason =
            agrees
            ? try EnteredText.optional(reason, "Lý do", field: "reason", upTo: 1_000)
            : try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        let standing = try InterchangeStore.standing(act.tx, message)
        let asks = standing.business == .recall || standing.business == .update || standing.status == .takeBack
        guard !standing.isOutgoing, standing.state == .arrived, asks, let header = standing.header else {
            throw OfficeError(.conflict, "Thông điệp này không còn chờ trả lời. Hãy tải lại trang.")
        }
        let reference = Self.reference(to: try JSONText.decode(header, as: InterchangeMessage.self), standing.agency)
        try InterchangeStore.move(
            act.tx, message, from: .arrived, to: agrees ? .noted : .refused, words: reason)
        try InterchangeStore.note(
            act.tx, agrees ? .agreed : .declined, on: message, words: reason, by: act.actor.person)
        _ = try act.post(
            agrees ? .agreed : .declined, reference, to: standing.agency, about: message, words: reason)
        if agrees { try note(standing, act) }
        try act.record(.interchangeAnswered, on: .interchange, message.value, ["agrees": .bool(agrees)])
    }

    /// Says in the book what its sender did to the paper, and tells whoever has it (Nghị định 30/2020/NĐ-CP, Điều 18).
    private func note(_ standing: InterchangeStore.Standing, _ act: Act) throws {
        guard let paper = try standing.refersTo.flatMap({ try InterchangeStore.standing(act.tx, $0).document }) else {
            return
        }
        let what = standing.business == .update ? "cập nhật" : "thu hồi"
        let asked = try InterchangePageStore.find(act.tx, message).words.map { ": \($0)" } ?? ""
        let words = String("Bên gửi \(what) ngày \(act.today.written)\(asked)".prefix(400))
        if standing.business != .update {
            try act.recall(paper, reason: words)
            try act.callOff(laidDownBy: paper, because: words)
        }
        guard let line = try RegisterPageStore.find(act.tx, of: paper, for: act.actor) else { return }
        try RegisterEntryStore.note(act.tx, line.id, words)
        guard let receiver = line.receiver else { return }
        try act.inform([NewNotice(.instruction, to: [receiver.key], about: .document(paper), words: words)])
    }

    private static func reference(
        to message: InterchangeMessage, _ agency: InterchangeAgency
    ) -> InterchangeReference {
        switch message {
        case .status(let status):
            var reference = status.reference
            reference.organ = agency.code
            return reference
        case .document(let document):
            return InterchangeReference(
                organ: agency.code, code: document.code ?? document.answers.first?.code,
                documentID: document.business?.documentID ?? document.answers.first?.documentID ?? document.documentID,
                day: document.issuedOn)
        }
    }
}
