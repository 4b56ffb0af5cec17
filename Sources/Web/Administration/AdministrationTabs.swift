/// The parts of administration.
enum AdministrationTabs: String, CaseIterable {
    case units, people, delegations, reorganisations, imports, calendar, processes, agencies, roots, signOn, webhooks,
        letters,
        operations, journal

    private var title: String {
        switch self {
        case .units: "Đơn vị"
        case .people: "Nhân sự, tài khoản"
        case .delegations: "Quyền ký"
        case .reorganisations: "Sắp xếp tổ chức"
        case .imports: "Nhập danh sách"
        case .calendar: "Lịch làm việc"
        case .processes: "Quy trình"
        case .agencies: "Danh bạ cơ quan"
        case .roots: "Gốc chữ ký số"
        case .signOn: "Đăng nhập"
        case .webhooks: "Nơi nhận sự kiện"
        case .letters: "Thư chưa gửi được"
        case .operations: "Vận hành"
        case .journal: "Nhật ký"
        }
    }

    var href: Href {
        switch self {
        case .units: "/administration"
        case .people: "/administration/people"
        case .delegations: "/administration/delegations"
        case .reorganisations: "/administration/reorganisations"
        case .imports: "/administration/imports"
        case .calendar: "/administration/calendar"
        case .processes: "/administration/processes"
        case .agencies: "/administration/agencies"
        case .roots: "/administration/roots"
        case .signOn: "/administration/sign-on"
        case .webhooks: "/administration/webhooks"
        case .letters: "/administration/letters"
        case .operations: "/administration/operations"
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
