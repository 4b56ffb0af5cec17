import Desk
import Office

/// One thing that the reader found doubtful or wrong, in words a clerk can act on.
struct FindingLine: Equatable {
    /// Its number in the paper; the passage carries the id `finding-NUMBER`.
    let number: Int
    let severity: ReadingFinding.Severity
    let message: String
    /// Whether the page shows the passage it was found in.
    let hasPassage: Bool

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
