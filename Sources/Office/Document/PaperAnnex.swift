/// A file that goes with a paper as its annex (phụ lục kèm theo), apart from the file of the paper itself.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 8; Phụ lục I, phần I, mục III.1.
public struct PaperAnnex: Sendable, Equatable {
    /// How many annexes a paper may have.
    public static let most = 20

    /// Counted from 1, in the order in which they were added: the number that people see.
    public let position: Int
    public let title: String
    public let file: AttachedFile
    /// What its digital signatures are worth, as JSON; nil where it bears none, or it was not asked for.
    public let signatures: String?
    /// The position of the one that came later and took its place; nil where it holds.
    public let replacedBy: Int?
    /// Why nobody opens it; nil for one that is open to whoever sees the paper.
    public var closing: Closing?

    /// What became of one that turned out to be secret.
    public enum Closing: String, Sendable, Codable, CaseIterable {
        /// Somebody asked that its bytes go, and a second person has still to say so.
        case toBeErased
        /// Nothing is left of it but its name.
        case erased

        public var words: String {
            switch self {
            case .toBeErased: "chờ xoá vì là tài liệu mật"
            case .erased: "đã xoá vì là tài liệu mật"
            }
        }

        /// For whoever would open it.
        public var refusal: OfficeError {
            switch self {
            case .toBeErased:
                OfficeError(.conflict, "Tệp này đang chờ xoá vì là tài liệu mật, không mở được.", field: "file")
            case .erased: .erasedFile
            }
        }
    }

    public init(
        position: Int, title: String, file: AttachedFile, signatures: String? = nil, replacedBy: Int? = nil
    ) {
        self.position = position
        self.title = title
        self.file = file
        self.signatures = signatures
        self.replacedBy = replacedBy
    }

    /// Whether its text can be read, and the agency's signature put on it: a Word file or a PDF.
    public static func isPaper(_ name: String) -> Bool {
        [".docx", ".pdf"].contains { name.lowercased().hasSuffix($0) }
    }

    /// Whether a file of this name may be an annex: papers and spreadsheets.
    public static func takes(_ name: String) -> Bool {
        isPaper(name) || [".xlsx", ".ods"].contains { name.lowercased().hasSuffix($0) }
    }
}
