import Office
import Process

/// Which way a dossier goes on when its folder is scanned: the one plain step of whoever scans, or its page, and why.
enum FolderWay {
    case plain(ProcessAct)
    /// The step, where there is just one to open.
    case open(reason: String, step: String?)

    init(_ page: CasePage) {
        let open = page.offers.filter { $0.refusal == nil }
        let plain = open.filter { Self.isPlain($0.act, page) }
        // An apology, say, leaves the dossier where it is: the one step that leads on is the next.
        let leading = open.filter { $0.act.to != nil && $0.act.to != page.item.state }
        let asked = leading.count == 1 ? leading : open
        if plain.count == 1, let step = plain.first?.act {
            // Nobody in the office has it: whoever brought it is waited for, and a folder alone does not say what came.
            self = page.item.holder == nil ? .open(reason: Self.asked(of: step, page), step: step.code) : .plain(step)
        } else if plain.count > 1 {
            self = .open(
                reason: "Hồ sơ có nhiều bước làm được ngay (\(Self.names(plain))), chọn một bước.", step: nil)
        } else if let only = asked.first {
            self = .open(
                reason: asked.count == 1
                    ? "«\(only.act.title)» cần ghi thêm, làm trên trang này."
                    : "Bước tiếp theo cần ghi thêm, chọn một bước: \(Self.names(asked)).",
                step: asked.count == 1 ? only.act.code : nil)
        } else if let refused = page.offers.first, let refusal = refused.refusal {
            self = .open(reason: refusal, step: nil)
        } else {
            self = .open(reason: "Hồ sơ đang ở «\(page.stateTitle)», anh/chị không có bước nào lúc này.", step: nil)
        }
    }

    var outcome: ScannedFolder.Outcome {
        switch self {
        case .plain(let act): .arrived(next: act.title)
        case .open(let reason, let step): .open(reason: reason, step: step)
        }
    }

    /// Needs nothing, leads to another state, and does not end the dossier: an end is said by hand.
    private static func isPlain(_ act: ProcessAct, _ page: CasePage) -> Bool {
        guard act.needs.isEmpty, act.assigns.isEmpty, act.papers.isEmpty, let to = act.to, to != page.item.state
        else { return false }
        return page.process.state(to)?.isEnd == false
    }

    private static func asked(of step: ProcessAct, _ page: CasePage) -> String {
        let missing = page.parts.first { $0.isRequired && !$0.isReceived }.map { ", hồ sơ còn thiếu «\($0.title)»" }
        return
            "«\(step.title)»: đang chờ người nộp. Chỉ ghi khi đã nhận giấy tờ, đánh dấu giấy tờ nhận lần này\(missing ?? "")."
    }

    private static func names(_ offers: [CasePage.Offer]) -> String {
        offers.map { "«\($0.act.title)»" }.joined(separator: ", ")
    }
}
