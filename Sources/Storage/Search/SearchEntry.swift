public import Office
public import WorkTime

/// What the index knows of one record.
public struct SearchEntry: Sendable {
    /// Counts up whenever entries come to have other words than before, so that older ones are known.
    static let form = 1

    public let kind: SubjectKind
    public let id: Int64
    /// Who may find it: the record's own scope.
    public let scope: Int64
    /// Its time, by which the newer of two equal hits comes first.
    public let at: Instant
    /// The words by which people call it: number and excerpt of a paper, content of an obligation.
    public let title: [SearchWord]
    /// Whatever else it should be found by, such as the text of a paper.
    public let body: [SearchWord]

    public init(
        kind: SubjectKind, id: Int64, scope: Int64, at: Instant, title: [SearchWord], body: [SearchWord] = []
    ) {
        self.kind = kind
        self.id = id
        self.scope = scope
        self.at = at
        self.title = title
        self.body = body
    }

    /// Each word once in all its forms: what matters is whether an entry has a word, not where and how often.
    var words: String {
        Set((title + body).flatMap { [$0.written, $0.folded, $0.spelled, $0.spelledFolded] }).subtracting([""]).sorted()
            .joined(separator: " ")
    }

    var foldedTitle: String { title.map(\.spelledFolded).joined(separator: " ") }
}
