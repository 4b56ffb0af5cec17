/// The parts of administration.
enum AdministrationTabs: String, CaseIterable {
    case units, people, imports, journal

    private var title: String {
        switch self {
        case .units: "Đơn vị"
        case .people: "Nhân sự, tài khoản"
        case .imports: "Nhập danh sách"
        case .journal: "Nhật ký"
        }
    }

    var href: Href {
        switch self {
        case .units: "/administration"
        case .people: "/administration/people"
        case .imports: "/administration/imports"
        case .journal: "/administration/journal"
        }
    }

    /// The tabs with this one current.
    var html: HTML {
        Tabs.html(
            Self.allCases.map { Tabs.Tab($0.title, $0.href, isCurrent: $0 == self) }, label: "Các phần quản trị")
    }

    /// The way to a page of this part.
    var breadcrumbs: [MenuItem] { [MenuItem("Quản trị", "/administration"), MenuItem(title, href)] }
}
