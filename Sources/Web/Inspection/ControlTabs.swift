import Desk
import Office

/// The desks of the control of administrative procedures.
enum ControlTabs {
    enum Tab: Equatable {
        case inspections, feedback, reviews, figures
    }

    /// Those that `reader` may open.
    static func html(_ current: Tab, for reader: Actor) -> HTML {
        Tabs.html(
            [
                .init("Kiểm tra", "/inspections", isCurrent: current == .inspections),
                .init("Phản ánh, kiến nghị về quy định", "/regulation-feedback", isCurrent: current == .feedback),
                .init("Rà soát thủ tục", "/procedure-reviews", isCurrent: current == .reviews),
                .init(
                    "Số liệu thủ tục", "/procedure-reviews/figures", isCurrent: current == .figures,
                    isShown: reader.readsProcedureFigures),
            ],
            label: "Kiểm soát thủ tục hành chính")
    }

    static let breadcrumbs: [MenuItem] = [.init("Một cửa", "/dossiers")]
}
