/// One thing that the reader found doubtful or wrong, in words a clerk can act on.
public struct FindingLine: Sendable, Equatable {
    /// Its number in the paper; the passage carries the id `finding-NUMBER`.
    public let number: Int
    public let severity: PaperMark.Severity
    public let message: String
    /// Whether the page shows the passage it was found in.
    public let hasPassage: Bool

    public init(number: Int, severity: PaperMark.Severity, message: String, hasPassage: Bool) {
        self.number = number
        self.severity = severity
        self.message = message
        self.hasPassage = hasPassage
    }

    /// The findings as a list; nothing when there are none.
    static func list(_ findings: [FindingLine]) -> HTML {
        guard !findings.isEmpty else { return .empty }
        return "<ul class=\"findings\">\(findings.map(\.html))</ul>"
    }

    private var html: HTML {
        let link: HTML? = hasPassage ? " <a href=\"#finding-\(number)\">Xem trong văn bản</a>" : nil
        return "<li class=\"tone-\(tone.rawValue)\">\(tone.shape)<span>\(message)\(link)</span></li>"
    }

    private var tone: Tone {
        switch severity {
        case .error: .late
        case .warning: .soon
        case .note: .still
        }
    }
}
