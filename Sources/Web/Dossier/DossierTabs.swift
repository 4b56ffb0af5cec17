import Desk
import Office

/// The lists of dossiers, and the catalogue beside them.
enum DossierTabs {
    enum Tab: Equatable {
        case list(CaseFilter.View)
        case apologies
        case folders
        case procedures
        case ratings
        case control
    }

    /// Those that `reader` may open; `strays`: how many folders lie elsewhere, where that was counted.
    static func html(_ current: Tab, for reader: Actor, strays: Int? = nil) -> HTML {
        let list: Href = "/dossiers"
        return Tabs.html(
            [
                .init("Tôi đang giữ", list.adding("view", "held"), isCurrent: current == .list(.held)),
                .init("Tôi tiếp nhận", list.adding("view", "received"), isCurrent: current == .list(.received)),
                .init("Tất cả hồ sơ", list.adding("view", "all"), isCurrent: current == .list(.all)),
                .init("Cần xin lỗi, hẹn lại", "/dossiers/apologies", isCurrent: current == .apologies),
                .init("Hồ sơ giấy khác nơi", "/dossiers/folders", count: strays, isCurrent: current == .folders),
                .init("Danh mục thủ tục", "/procedures", isCurrent: current == .procedures),
                .init("Đánh giá", "/ratings", isCurrent: current == .ratings, isShown: reader.readsRatings),
                .init("Kiểm soát thủ tục", "/inspections", isCurrent: current == .control),
            ], label: "Các danh sách hồ sơ thủ tục hành chính")
    }
}
