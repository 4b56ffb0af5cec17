import Desk
import Office
import Signature
import WorkTime

/// The digital signatures of a paper's file: what each is worth, and why.
struct SignatureList {
    private let report: SignatureReport
    private let checked: HTML?

    init(_ report: SignatureReport, checkedAt: Instant?) {
        self.report = report
        checked = checkedAt.map { " Kiểm tra lúc \(WrittenDay.html($0))." }
    }

    /// Nil where the file bears none.
    init?(_ document: DocumentPage) {
        guard let report = document.signatures else { return nil }
        self.init(report, checkedAt: document.signaturesCheckedAt)
    }

    var html: HTML { html(followedBy: nil) }

    func html(followedBy more: HTML?) -> HTML {
        let items = report.signatures.map { item($0.verdict, $0.sentences) }
        let broken = report.broken.map { name in
            item(.invalid, ["Chữ ký số «\(name)» không đọc được."])
        }
        return """
            <section class="signatures" aria-labelledby="signatures-head"><h2 id="signatures-head">Chữ ký số</h2>
            <p>\(report.summary)\(checked)</p>\(list(items + broken))\(more)</section>
            """
    }

    private func list(_ items: [HTML]) -> HTML {
        items.isEmpty ? .empty : "<ol class=\"signature-list\">\(items)</ol>"
    }

    private func item(_ verdict: CheckedSignature.Verdict, _ sentences: [String]) -> HTML {
        let reasons = sentences.dropFirst().map { sentence -> HTML in "<li>\(sentence)</li>" }
        let why: HTML = reasons.isEmpty ? .empty : "<ul>\(reasons)</ul>"
        return "<li>\(StateBadge.html(verdict.word, verdict.tone)) \(sentences.first ?? "")\(why)</li>"
    }
}

extension CheckedSignature.Verdict {
    fileprivate var word: String {
        switch self {
        case .valid: "Hợp lệ"
        case .unverified: "Chưa đủ căn cứ"
        case .invalid: "Không hợp lệ"
        }
    }

    var tone: Tone {
        switch self {
        case .valid: .done
        case .unverified: .soon
        case .invalid: .late
        }
    }
}
