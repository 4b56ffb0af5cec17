public import WorkTime

/// A Word file with fields that drafts of a kind of paper begin with, as an administrator took it in.
public struct DraftTemplate: Sendable, Equatable {
    /// Bytes that one may have.
    public static let most = 1 << 20

    public let id: Key<DraftTemplate>
    public let name: String
    /// The kind of paper: «Công văn».
    public let kind: String
    /// As it was called where it came from.
    public let fileName: String
    /// In bytes.
    public let size: Int
    /// The names of its fields, without braces.
    public let fields: [String]
    public let enteredBy: String
    public let enteredAt: Instant
    public let version: Int64

    public init(
        id: Key<DraftTemplate>, name: String, kind: String, fileName: String, size: Int, fields: [String],
        enteredBy: String, enteredAt: Instant, version: Int64
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.fileName = fileName
        self.size = size
        self.fields = fields
        self.enteredBy = enteredBy
        self.enteredAt = enteredAt
        self.version = version
    }

    /// Those of the fields that the program knows nothing to put in for.
    public static func unknown(_ fields: [String]) -> [String] {
        fields.filter { name in !PaperTemplate.Field.allCases.contains { $0.rawValue == name } }
    }
}
