public import Office
import Storage

/// Says, as the second person, that a file goes for good: its words leave the index with the act, its bytes behind it (`FileEraser`).
/// Administrators and the office's leaders, never who asked; journal: `interchange.file_erased`.
///
/// Throws `.notFound` for everybody else, `.forbidden` for who asked, `.conflict` where it was settled before, or the office has
/// come to hold the file elsewhere.
public struct ConfirmErasure: Command {
    public let erasure: Key<FileErasure>

    public init(_ erasure: Key<FileErasure>) { self.erasure = erasure }

    public func run(_ act: Act) throws {
        guard act.actor.settlesErasures else { throw FileErasureStore.notFound }
        let asked = try FileErasureStore.asked(act.tx, erasure)
        guard asked.askedBy != act.actor.person else {
            throw OfficeError(
                .forbidden, "Người đề nghị xoá không tự xác nhận; cần quản trị hoặc lãnh đạo khác xác nhận.")
        }
        // Whoever attaches the same file elsewhere at this moment is waited for, and seen.
        _ = try FileErasureStore.keep(act.tx, [asked.hash])
        try act.requireErasable(asked.hash)
        try FileErasureStore.settle(act.tx, erasure, as: .done, by: act.actor.person)
        let papers = try FileErasureStore.erase(act.tx, asked.hash)
        for paper in papers { try act.reindex(paper) }
        try InterchangeStore.note(
            act.tx, .erased, on: asked.message, words: "«\(asked.name)», cùng bản gốc của thông điệp.",
            by: act.actor.person)
        try act.record(
            .interchangeFileErased, on: .interchange, asked.message.value,
            [
                "file": .text(asked.hash), "documents": .list(papers.map { JournalValue($0) }),
                "asked_by": JournalValue(asked.askedBy),
            ])
    }
}
