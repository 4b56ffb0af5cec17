import Office

/// The lists of dossiers, and the catalogue beside them.
enum DossierTabs {
    enum Tab: Equatable {
        case list(CaseFilter.View)
        case procedures
        case ratings
        case control
    }

    static func html(_ current: Tab) -> HTML {
        let list: Href = "/dossiers"
        return Tabs.html(
            [
                .init("Tôi đang giữ", list.adding("view", "held"), isCurrent: current == .list(.held)),
                .init("Tôi tiếp nhận", list.adding("view", "received"), isCurrent: current == .list(.received)),
                .init("Tất cả hồ sơ", list.adding("view", "all"), isCurrent: current == .list(.all)),
                .init("Danh mục thủ tục", "/procedures", isCurrent: current == .procedures),
                .init("Đánh giá", "/ratings", isCurrent: current == .ratings),
                .init("Kiểm soát thủ tục", "/inspections", isCurrent: current == .control),
            ], label: "Các danh sách hồ sơ thủ tục hành chính")
    }
}
