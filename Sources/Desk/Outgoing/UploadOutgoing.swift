public import Office
import Storage

/// Puts an uploaded file as the next version of a draft. By its drafter or the head of the unit; journal:
/// `outgoing.edited`. The bytes are in the file store already, and read by a limited child.
public struct UploadOutgoing: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let file: AttachedFile
    /// As it was read from the file.
    public let text: String
    public let note: String?

    public init(_ id: Key<Outgoing>, version: Int64, file: AttachedFile, text: String, note: String?) {
        self.id = id
        self.version = version
        self.file = file
        self.text = text
        self.note = note
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .edit)
        guard paper.hasContent else {
            throw OfficeError(
                .invalid, "Văn bản mật chỉ quản lý thông tin; không tải nội dung lên hệ thống này.", field: "file")
        }
        let note = try EnteredText.optional(note, "Nội dung sửa", field: "note", upTo: 300)
        try OutgoingStore.touch(act.tx, id, version: version)
        let number = try OutgoingVersionStore.insert(
            act.tx, of: id, source: .uploaded, text: String(text.prefix(OutgoingInput.longest)), file: file, note: note,
            by: act.actor.person)
        try act.record(
            .outgoingEdited, on: .outgoing, id.value, ["version": .init(number), "file": .text(file.hash)])
    }
}
