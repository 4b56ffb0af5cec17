public import Office
import Storage

/// Puts a file to a draft as its next annex. By its drafter or the head of the unit; journal: `outgoing.annex_added`. The
/// bytes are in the file store already, and read by a limited child.
public struct AddAnnex: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let title: String?
    public let file: AttachedFile
    /// As it was read from the file.
    public let read: ReadAnnex

    public init(_ id: Key<Outgoing>, version: Int64, titled title: String?, file: AttachedFile, read: ReadAnnex) {
        self.id = id
        self.version = version
        self.title = title
        self.file = file
        self.read = read
    }

    /// Said of a file of another kind.
    public static let noAnnex = OfficeError(
        .invalid, "Phụ lục phải là tệp Word (.docx), PDF hoặc bảng tính (.xlsx, .ods).", field: "annex")

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .edit)
        guard paper.hasContent else {
            throw OfficeError(
                .invalid, "Văn bản mật chỉ quản lý thông tin; không tải nội dung lên hệ thống này.", field: "annex")
        }
        guard PaperAnnex.takes(file.name) else { throw Self.noAnnex }
        let title = try EnteredText.optional(title, "Tên phụ lục", field: "title", upTo: 300) ?? file.name
        let annexes = try AnnexStore.all(act.tx, of: id)
        guard annexes.count < PaperAnnex.most else {
            throw OfficeError(.invalid, "Mỗi văn bản có tối đa \(PaperAnnex.most) tệp phụ lục.", field: "annex")
        }
        if let same = annexes.first(where: { $0.file.hash == file.hash }) {
            throw OfficeError(.invalid, "Tệp này đã là phụ lục «\(same.title)» của dự thảo.", field: "annex")
        }
        try read.requirePublic()
        try OutgoingStore.touch(act.tx, id, version: version)
        let place = try AnnexStore.add(
            act.tx, AnnexStore.New(file: file, title: title, text: read.keptText), to: id)
        if let report = read.signatures { try act.keep(report, of: file.hash) }
        try act.record(
            .annexAdded, on: .outgoing, id.value, ["position": .init(place), "file": .text(file.hash)])
    }
}
