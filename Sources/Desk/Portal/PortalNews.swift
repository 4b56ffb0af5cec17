import Office
import Process
import WorkTime

/// What a step of a dossier is news of to the portal.
enum PortalNews {
    case accepted
    case delivered
    case mailed(ApplicantNews)

    /// Nil for a step that the portal need not know of.
    init?(_ act: ProcessAct, to state: String, _ process: ProcessVersion) {
        guard process.kind == .dossier else { return nil }
        if process.delivers(act) {
            self = .delivered
        } else if act.forms.contains("receipt") {
            self = .accepted
        } else if let news = ApplicantNews(act, to: state, process) {
            self = .mailed(news)
        } else {
            return nil
        }
    }

    var step: PortalStatus.Step {
        switch self {
        case .accepted: .accepted
        case .delivered: .delivered
        case .mailed(.supplement): .supplement
        case .mailed(.apology): .apology
        case .mailed(.refusal): .refused
        case .mailed(.stop): .stopped
        case .mailed(.ready): .ready
        }
    }

    func sentence(counter: String, due: Due?) -> String {
        switch self {
        case .accepted: "Hồ sơ đã được tiếp nhận.\(due.map { " Ngày hẹn trả kết quả: \($0.written)." } ?? "")"
        case .delivered: "Kết quả đã được trả."
        case .mailed(let news): news.sentence(counter: counter, due: due)
        }
    }
}
