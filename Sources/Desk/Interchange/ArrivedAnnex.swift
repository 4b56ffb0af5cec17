public import Office

/// A file that came beside a paper and was read: it becomes an annex of it.
public struct ArrivedAnnex: Sendable, Equatable {
    public let file: AttachedFile
    /// What its sender calls it; nil where the file's name is all there is.
    public let title: String?
    public let read: ReadAnnex
    /// Whether words in it look like a stamp of secrecy: a clerk has to say whether they are one.
    public let isMarked: Bool

    public init(_ file: AttachedFile, titled title: String? = nil, read: ReadAnnex) {
        self.file = file
        self.title = title
        self.read = read.kept
        isMarked = read.isMarked
    }

    /// The file, read in a limited child process. Throws `.invalid` at field `file` with its name and the reason where it cannot
    /// become an annex.
    static func reading(
        _ file: AttachedFile, titled title: String?, in store: FileStore, by intake: PaperIntake
    ) async throws -> ArrivedAnnex {
        guard !store.isErased(file.hash) else { throw noAnnex(file, erasedWords) }
        guard let url = store.url(of: file.hash), store.holds(file.hash) else { throw store.absence(of: file.hash) }
        let read: ReadAnnex
        do {
            read = try await intake.readAnnex(url, file.name)
        } catch let error as OfficeError where error.code == .invalid {
            throw noAnnex(file, error.message)
        }
        guard read.text != nil || PaperAnnex.takes(file.name) else {
            throw noAnnex(file, "không có chữ nào đọc được.")
        }
        return ArrivedAnnex(file, titled: title, read: read)
    }

    static let erasedWords = "đã xoá vì là tài liệu mật."

    static func noAnnex(_ file: AttachedFile, _ reason: String) -> OfficeError {
        OfficeError(.invalid, "«\(file.name)»: \(reason)", field: "file")
    }
}
