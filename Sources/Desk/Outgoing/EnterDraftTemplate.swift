public import Foundation
public import Office
import Storage

/// Takes in a Word file with fields, for drafts of a kind of paper to begin with. By administrators; journal:
/// `outgoing.template_entered`.
public struct EnterDraftTemplate: Command {
    public let name: String
    public let kind: String
    public let fileName: String
    public let content: Data
    /// As the limited child found them.
    public let fields: [String]

    public init(name: String, kind: String, fileName: String, content: Data, fields: [String]) {
        self.name = name
        self.kind = kind
        self.fileName = fileName
        self.content = content
        self.fields = fields
    }

    /// Throws `.invalid` at field `file` with the names of fields that the program knows nothing to put in for.
    public func run(_ act: Act) throws -> Key<DraftTemplate> {
        try act.actor.mustAdminister()
        let name = try EnteredText.required(name, "Tên mẫu", field: "name", upTo: 100)
        guard act.rules.outgoing.kind(kind) != nil else {
            throw OfficeError(.invalid, "Chọn «Loại văn bản» trong danh sách.", field: "kind")
        }
        guard !content.isEmpty, content.count <= DraftTemplate.most else {
            throw OfficeError(.invalid, "Tệp mẫu trống hoặc lớn hơn 1 MB.", field: "file")
        }
        let unknown = DraftTemplate.unknown(fields)
        guard unknown.isEmpty else {
            let names = unknown.prefix(20).map { "{\($0)}" }.joined(separator: ", ")
            throw OfficeError(
                .invalid,
                "Mẫu có chỗ điền mà hệ thống không biết: \(names). Sửa lại theo danh sách chỗ điền dùng được.",
                field: "file")
        }
        guard try !DraftTemplateStore.holds(act.tx, name: name) else {
            throw OfficeError(.conflict, "Đã có mẫu tên này. Thôi dùng mẫu cũ trước, hoặc đặt tên khác.", field: "name")
        }
        let fileName = try EnteredText.required(fileName, "Tên tệp", field: "file", upTo: 250)
        let id = try DraftTemplateStore.insert(
            act.tx,
            DraftTemplateStore.New(
                name: name, kind: kind, fileName: fileName, size: content.count, body: content.base64EncodedString(),
                fields: fields), by: act.actor.person)
        try act.record(
            .draftTemplateEntered, on: .setting, id.value, ["name": .text(name), "kind": .text(kind)])
        return id
    }
}
