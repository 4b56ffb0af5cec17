/// Something in the paper that a careful reader would ask about.
public struct Finding: Sendable, Equatable {
    public enum Severity: String, Sendable, Codable, CaseIterable { case error, warning, note }

    public enum Rule: String, Sendable, Codable, CaseIterable {
        case taskWithoutLead = "task-without-lead"
        case taskWithoutCoordination = "task-without-coordination"
        case taskWithoutTime = "task-without-time"
        case contradictingDates = "contradicting-dates"
        case wrongWeekday = "wrong-weekday"
        case malformedNumber = "malformed-number"
        case misspelling
    }

    public var rule: Rule
    public var severity: Severity
    /// A sentence for the clerk.
    public var message: String
    /// What it should read instead, where that can be told.
    public var suggestion: String?
    public var source: ReadingPlace

    public init(rule: Rule, severity: Severity, message: String, suggestion: String? = nil, source: ReadingPlace) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.suggestion = suggestion
        self.source = source
    }
}

extension Finding: Codable {
    private enum Key: String, CodingKey { case rule, severity, message, suggestion, source }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            rule: try values.decode(Rule.self, forKey: .rule),
            severity: try values.decode(Severity.self, forKey: .severity),
            message: try values.decode(String.self, forKey: .message),
            suggestion: try values.decodeIfPresent(String.self, forKey: .suggestion),
            source: try values.decode(ReadingPlace.self, forKey: .source))
    }

    /// Writes every key; what is blank is null.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(rule, forKey: .rule)
        try values.encode(severity, forKey: .severity)
        try values.encode(message, forKey: .message)
        try values.encode(suggestion, forKey: .suggestion)
        try values.encode(source, forKey: .source)
    }
}
