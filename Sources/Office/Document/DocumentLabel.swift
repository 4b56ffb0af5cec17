public import WorkTime

/// What a paper is called in a line of a list: kind, number, day and excerpt.
public struct DocumentLabel: Sendable, Hashable {
    public let id: Key<Document>
    public let kind: String?
    public let number: String?
    public let issuedOn: CalendarDay?
    public let title: String

    public init(id: Key<Document>, kind: String?, number: String?, issuedOn: CalendarDay?, title: String) {
        self.id = id
        self.kind = kind
        self.number = number
        self.issuedOn = issuedOn
        self.title = title
    }

    /// What stands for a paper that the reader may not see, where it is the basis of something that he or she does.
    public static func restricted(_ id: Key<Document>) -> DocumentLabel {
        DocumentLabel(id: id, kind: nil, number: nil, issuedOn: nil, title: "Văn bản chỉ người được giao xem")
    }
}
