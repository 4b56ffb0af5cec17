public import Office
import Paper
import Storage

/// Takes in a paper that somebody drops: read in a limited child, refused by content when it is secret, kept otherwise.
///
/// Whatever it throws, nothing of the file is kept.
public struct PaperIntake: Sendable {
    private let desk: Desk
    private let names: @Sendable () async throws -> Office.NameBook
    let readAnnex: AnnexReading
    let read: PaperReading

    /// `names` gives the name book of today.
    public init(
        desk: Desk, names: @escaping @Sendable () async throws -> Office.NameBook, readAnnex: @escaping AnnexReading,
        read: @escaping PaperReading
    ) {
        self.desk = desk
        self.names = names
        self.readAnnex = readAnnex
        self.read = read
    }

    /// Returns the paper, ready to be checked. Throws `.forbidden` unless the actor is a clerk or the planner, `.invalid`
    /// for a secret or unreadable paper, `.conflict` naming where the same file already is.
    public func receive(
        _ file: IncomingFile, name: String, mediaType: String, visibility: Visibility = .office, as actor: Actor
    ) async throws -> Key<Document> {
        do {
            try actor.requireReader()
            let paper = try await read(file.url, name)
            try paper.requirePublic()
            let draft = try await draft(of: paper, for: actor)
            let kept = try await file.keep()
            let attached = AttachedFile(
                hash: kept.hash, size: kept.size, name: Self.tidy(name), mediaType: mediaType)
            return try await desk.perform(
                ReceivePaper(file: attached, paper: paper, draft: draft, visibility: visibility), as: actor)
        } catch {
            await file.abandon()
            throw error
        }
    }

    /// Returns the paper that was read from a file in the store, ready to be checked. Throws as `receive` does.
    func register(_ paper: ReadPaper, of file: AttachedFile, as actor: Actor) async throws -> Key<Document> {
        try actor.requireReader()
        let named = AttachedFile(
            hash: file.hash, size: file.size, name: Self.tidy(file.name), mediaType: file.mediaType)
        return try await desk.perform(
            ReceivePaper(
                file: named, paper: paper, draft: try await draft(of: paper, for: actor), visibility: .office),
            as: actor)
    }

    private func draft(of paper: ReadPaper, for actor: Actor) async throws -> ReadingDraft {
        ReadingDraft(
            paper.reading, names: try await names(), reader: actor, choices: desk.rules.calendar.choices,
            received: try await desk.today())
    }

    /// The last part of a path that a browser may send, of a length that every file system takes.
    public static func tidy(_ name: String) -> String {
        // By scalars: a stroke under a mark parts folders too, and one letter may have very many marks.
        let parts = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }
        let last = parts.last.map { String($0) }?.tidyOrNil ?? "van-ban"
        return String(String.UnicodeScalarView(last.unicodeScalars.suffix(150)))
    }
}

extension ReadPaper {
    /// Throws `.invalid` when the paper bears a stamp of secrecy.
    func requirePublic() throws(OfficeError) {
        guard SecrecyMark.find(in: text.text) == .none else {
            throw OfficeError(
                .invalid,
                "Văn bản có dấu chỉ độ mật nên không được đưa nội dung vào hệ thống; không có gì được lưu lại. Đăng ký văn bản này bằng thông tin quản lý (số, ngày, nơi ban hành), không kèm tệp.",
                field: OfficeError.secrecyField)
        }
    }
}

extension OfficeError {
    /// Where a refusal stands that was made for a stamp of secrecy.
    static let secrecyField = "secrecy"
}

extension Actor {
    /// Throws `.forbidden` unless the actor receives and confirms papers.
    func requireReader() throws(OfficeError) {
        guard has(.clerk) || has(.planner) else {
            throw OfficeError(
                .forbidden,
                "Chỉ văn thư hoặc người theo dõi kế hoạch mới được tiếp nhận, bóc tách văn bản. Đề nghị liên hệ văn thư của cơ quan."
            )
        }
    }
}
