public import Paper

/// A place where a paper departs from a rule of presentation.
public struct PresentationFinding: Sendable, Equatable {
    public var rule: String
    public var severity: Finding.Severity
    /// The law and its article: «Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, khoản 1».
    public var article: String
    /// What is demanded and what was found, in a sentence for whoever drafts.
    public var message: String
    /// The words that it is about; nil where something is missing.
    public var found: String?
    /// What should stand there, where that can be told.
    public var expected: String?
    /// Where in the paper's text; nil for what has no place there, as a margin.
    public var place: ReadingPlace?
    /// In a .docx the paragraph of the body, counted from 1 with those of tables.
    public var paragraph: Int?
    /// In how many further places of the same kind.
    public var more: Int
    /// Whether `congvu check --fix` mends it.
    public var isRepairable: Bool

    public init(
        rule: String, severity: Finding.Severity, article: String, message: String, found: String? = nil,
        expected: String? = nil, place: ReadingPlace? = nil, paragraph: Int? = nil, more: Int = 0,
        isRepairable: Bool = false
    ) {
        self.rule = rule
        self.severity = severity
        self.article = article
        self.message = message
        self.found = found
        self.expected = expected
        self.place = place
        self.paragraph = paragraph
        self.more = more
        self.isRepairable = isRepairable
    }
}

extension PresentationFinding: Codable {
    private enum Key: String, CodingKey {
        case rule, severity, article, message, found, expected, place, paragraph, more
        case isRepairable = "repairable"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            rule: try values.decode(String.self, forKey: .rule),
            severity: try values.decode(Finding.Severity.self, forKey: .severity),
            article: try values.decode(String.self, forKey: .article),
            message: try values.decode(String.self, forKey: .message),
            found: try values.decodeIfPresent(String.self, forKey: .found),
            expected: try values.decodeIfPresent(String.self, forKey: .expected),
            place: try values.decodeIfPresent(ReadingPlace.self, forKey: .place),
            paragraph: try values.decodeIfPresent(Int.self, forKey: .paragraph),
            more: try values.decode(Int.self, forKey: .more),
            isRepairable: try values.decode(Bool.self, forKey: .isRepairable))
    }

    /// Writes every key; what is blank is null.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(rule, forKey: .rule)
        try values.encode(severity, forKey: .severity)
        try values.encode(article, forKey: .article)
        try values.encode(message, forKey: .message)
        try values.encode(found, forKey: .found)
        try values.encode(expected, forKey: .expected)
        try values.encode(place, forKey: .place)
        try values.encode(paragraph, forKey: .paragraph)
        try values.encode(more, forKey: .more)
        try values.encode(isRepairable, forKey: .isRepairable)
    }
}
