import Desk
import Office
import Signature

/// What an annex's digital signatures are worth, in a line beside it: the verdict, and who signed.
struct AnnexWorth {
    let annex: PaperAnnex

    /// Nil for one that bears none.
    var html: HTML? {
        guard let report = annex.report, let verdict = report.verdict else { return nil }
        let names = report.signatures.compactMap { $0.certificate?.name }
        let who: HTML? = names.isEmpty ? nil : " \(names.joined(separator: "; "))"
        return """
             <small class="annex-worth">\(StateBadge.html(verdict.annexWord, verdict.tone))\(who)</small>
            """
    }
}

extension CheckedSignature.Verdict {
    fileprivate var annexWord: String {
        switch self {
        case .valid: "Chữ ký số hợp lệ"
        case .unverified: "Chữ ký số chưa đủ căn cứ"
        case .invalid: "Chữ ký số không hợp lệ"
        }
    }
}
