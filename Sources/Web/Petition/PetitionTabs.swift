import Desk
import Office

/// The lists of petitions and visits, and what is made of them.
enum PetitionTabs {
    enum Tab: Equatable {
        case list(CaseDesk, CaseFilter.View)
        case days, figures, shared, circles
    }

    /// Those that `reader` may open.
    static func html(_ current: Tab, for reader: Actor) -> HTML {
        func list(_ title: String, _ desk: CaseDesk, _ view: CaseFilter.View) -> Tabs.Tab {
            .init(title, desk.href.adding("view", view.rawValue), isCurrent: current == .list(desk, view))
        }
        return Tabs.html(
            [
                list("Đơn tôi đang giữ", .petitions, .held), list("Đơn tôi tiếp nhận", .petitions, .received),
                list("Tất cả đơn", .petitions, .all), list("Sổ tiếp công dân", .visits, .all),
                .init("Ngày tiếp của lãnh đạo", "/visits/days", isCurrent: current == .days),
                .init(
                    "Số liệu", "/petitions/figures", isCurrent: current == .figures,
                    isShown: reader.readsPetitionFigures),
                .init("Đơn thư được chia sẻ", "/petitions/shared", isCurrent: current == .shared),
                .init("Quy chế phối hợp", "/petitions/circles", isCurrent: current == .circles),
            ], label: "Các danh sách đơn thư, tiếp công dân")
    }
}
