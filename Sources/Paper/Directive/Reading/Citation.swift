public import WorkTime

/// A paper that this paper cites, each place of it.
public struct Citation: Sendable, Equatable {
    /// As printed: «1568-CV/TU»; nil for a law cited by name and day.
    public var number: String?
    public var date: CalendarDay?
    public var issuer: String?
    /// «Công văn», «Luật»; nil when the paper does not say.
    public var kind: String?
    public var source: ReadingPlace

    public init(number: String?, date: CalendarDay?, issuer: String?, kind: String? = nil, source: ReadingPlace) {
        self.number = number
        self.date = date
        self.issuer = issuer
        self.kind = kind
        self.source = source
    }
}

extension Citation: Codable {
    private enum Key: String, CodingKey { case number, date, issuer, kind, source }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            number: try values.decodeIfPresent(String.self, forKey: .number),
            date: try values.decodeIfPresent(CalendarDay.self, forKey: .date),
            issuer: try values.decodeIfPresent(String.self, forKey: .issuer),
            kind: try values.decodeIfPresent(String.self, forKey: .kind),
            source: try values.decode(ReadingPlace.self, forKey: .source))
    }

    /// Writes every key; what is blank is null.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(number, forKey: .number)
        try values.encode(date, forKey: .date)
        try values.encode(issuer, forKey: .issuer)
        try values.encode(kind, forKey: .kind)
        try values.encode(source, forKey: .source)
    }
}
