import Desk
import Office
import Paper

/// A draft as a program sends it back: what `ReadingDraft.shape` describes, with the version that it was made from.
struct DraftSubmission: Decodable, APIDescribed {
    struct Draft: Decodable {
        let header: DraftHeader
        let assigner: Key<Person>?
        let keptBy: [DraftParty]
        let outline: [DraftHeading]
        let relations: [DraftRelation]
        let tasks: [DraftTask]
    }

    let version: Int64
    let draft: Draft

    static let schema = APISchema.object(
        "DraftSubmission",
        [
            .init("version", .integer, "Phiên bản đã xem"),
            .init("draft", ReadingDraft.shape.schema, "Bản đọc sau khi sửa, gửi đủ mọi trường"),
        ])

    private static let most = 2_000

    /// The draft to keep. What no page could have made is refused with `.invalid` at its field.
    func draft(of page: ReadingPage) throws(OfficeError) -> ReadingDraft {
        guard draft.tasks.count <= Self.most else {
            throw OfficeError(.tooLarge, "Một văn bản có tối đa \(Self.most) nhiệm vụ.", field: "draft.tasks")
        }
        guard Set(draft.tasks.map(\.id)).count == draft.tasks.count, draft.tasks.allSatisfy({ $0.id > 0 }) else {
            throw OfficeError(.invalid, "Mỗi nhiệm vụ phải có số riêng, từ 1 trở lên.", field: "draft.tasks")
        }
        let length = page.text.text.unicodeScalars.count
        for task in draft.tasks {
            guard let source = task.source else { continue }
            guard source.start >= 0, source.start <= source.end, source.end <= length else {
                throw OfficeError(
                    .invalid, "Vị trí trong nguyên văn nằm ngoài văn bản.", field: "draft.tasks.\(task.id).source")
            }
        }
        return ReadingDraft(
            header: draft.header, assigner: draft.assigner, keptBy: draft.keptBy, outline: draft.outline,
            relations: draft.relations, tasks: draft.tasks)
    }
}
