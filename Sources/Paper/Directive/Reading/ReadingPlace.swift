/// A place in the paper: Unicode scalars of the text, from `start` to before `end`, and the page.
public struct ReadingPlace: Sendable, Equatable {
    public var start: Int
    public var end: Int
    /// From 1; nil where the format knows no pages.
    public var page: Int?

    public init(start: Int, end: Int, page: Int? = nil) {
        self.start = start
        self.end = end
        self.page = page
    }
}

extension ReadingPlace: Codable {
    private enum Key: String, CodingKey { case start, end, page }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            start: try values.decode(Int.self, forKey: .start), end: try values.decode(Int.self, forKey: .end),
            page: try values.decodeIfPresent(Int.self, forKey: .page))
    }

    /// Writes every key; what is blank is null.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(start, forKey: .start)
        try values.encode(end, forKey: .end)
        try values.encode(page, forKey: .page)
    }
}
