public import Office
import Storage

/// Says that a file stays: it is not secret. Administrators and the office's leaders; whoever asked may take it back.
/// Journal: `interchange.erasure_declined`. Whoever asked is told.
public struct DeclineErasure: Command {
    public let erasure: Key<FileErasure>
    public let reason: String

    public init(_ erasure: Key<FileErasure>, reason: String) {
        self.erasure = erasure
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        guard act.actor.seesErasures else { throw FileErasureStore.notFound }
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        let asked = try FileErasureStore.asked(act.tx, erasure)
        guard act.actor.settlesErasures || asked.askedBy == act.actor.person else {
            throw OfficeError(.forbidden, "Việc này do quản trị hoặc lãnh đạo Văn phòng quyết định.")
        }
        try FileErasureStore.settle(act.tx, erasure, as: .declined, by: act.actor.person)
        for paper in try FileErasureStore.holders(act.tx, of: asked.hash) { try act.reindex(paper) }
        let paper = try InterchangeStore.standing(act.tx, asked.message).document
        try act.inform(
            [asked.askedBy], .decided, about: paper.map { NoticeSubject.document($0) },
            words: "Không xoá tệp «\(asked.name)». Lý do: \(reason)")
        try InterchangeStore.note(
            act.tx, .kept, on: asked.message, words: "«\(asked.name)». Lý do: \(reason)", by: act.actor.person)
        try act.record(
            .interchangeErasureDeclined, on: .interchange, asked.message.value,
            ["file": .text(asked.hash), "reason": .digest(of: reason)])
    }
}
