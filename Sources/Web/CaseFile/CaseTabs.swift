import Office

/// The lists of case files, one beside the other.
enum CaseTabs {
    enum Tab: Equatable { case own, all, list, unfiled, due, handIns }

    /// Those that `reader` may open: who works in no unit has no papers that wait for a file.
    static func html(_ current: Tab, for reader: Actor, year: Int? = nil) -> HTML {
        let base: Href = "/cases"
        let of = year.map(String.init)
        return Tabs.html(
            [
                .init("Hồ sơ tôi lập", base.adding("keeper", "me").adding("year", of), isCurrent: current == .own),
                .init("Tất cả hồ sơ", base.adding("year", of), isCurrent: current == .all),
                .init("Danh mục hồ sơ", ("/cases/list" as Href).adding("year", of), isCurrent: current == .list),
                .init(
                    "Văn bản chưa lập hồ sơ", "/cases/unfiled", isCurrent: current == .unfiled,
                    isShown: reader.seesUnfiled),
                .init("Đến hạn nộp lưu", "/cases/due", isCurrent: current == .due),
                .init("Giao nhận hồ sơ", "/cases/hand-ins", isCurrent: current == .handIns),
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init("Đơn thư", "/petitions"),
            ], label: "Các danh sách hồ sơ")
    }
}
