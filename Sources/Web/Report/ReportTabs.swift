import Desk
import Office

/// The pages of the place «Báo cáo».
enum ReportTabs: CaseIterable {
    case board, figures, waits, periodic, control

    static func html(_ current: ReportTabs?, for actor: Actor, days: FormFields = .init()) -> HTML {
        let shown = allCases.filter { $0 != .periodic || actor.reportsForAll }
        return Tabs.html(
            shown.map { tab in
                Tabs.Tab(
                    tab.title, tab == .figures || tab == .waits ? tab.href.adding(days) : tab.href,
                    isCurrent: tab == current)
            }, label: "Các trang báo cáo")
    }

    private var title: String {
        switch self {
        case .board: "Bảng điều hành"
        case .figures: "Số liệu"
        case .waits: "Thời gian chờ"
        case .periodic: "Báo cáo định kỳ"
        case .control: "Kiểm soát thủ tục"
        }
    }

    private var href: Href {
        switch self {
        case .board: "/reports"
        case .figures: "/reports/figures"
        case .waits: "/reports/waits"
        case .periodic: "/reports/periodic"
        case .control: "/inspections"
        }
    }
}
