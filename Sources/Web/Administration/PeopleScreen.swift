import Desk
import Office

/// The people of the office with their posts and accounts.
struct PeopleScreen: Sendable {
    let list: PeopleList.Answer
    let address: PeopleAddress
    /// The units that the list may be narrowed to.
    let units: [PickerChoice]

    var page: Page {
        Page(
            title: "Nhân sự, tài khoản", place: .administration,
            actions: Button.link("Thêm người", "/administration/people/new", .primary),
            main: "\(AdministrationTabs.people.html)\n\(tabs)\n\(filters)\n\(table)")
    }

    private var tabs: HTML {
        Tabs.html(
            PersonFilter.State.tabs.map { state in
                .init(state.title, address.with { $0.filter.state = state }, isCurrent: state == address.filter.state)
            }, label: "Các nhóm người")
    }

    private var filters: HTML {
        let filter = address.filter
        let unit = units.first { $0.key == filter.unit?.description }
        let controls = FormView(["unit": filter.unit?.description ?? ""]).select(
            "unit", "Đơn vị", empty: "Tất cả", options: units.map { ($0.key, $0.title) })
        var chips: [FilterBar.Chip] = []
        if !filter.text.isEmpty {
            chips.append(.init("Tìm", filter.text, without: address.with { $0.filter.text = "" }))
        }
        if let unit { chips.append(.init("Đơn vị", unit.title, without: address.with { $0.filter.unit = nil })) }
        return FilterBar(
            action: "/administration/people", controls: controls, chips: chips,
            hidden: ["state": filter.state.rawValue], search: filter.text
        ).html
    }

    private var table: HTML {
        guard !list.people.isEmpty else {
            return EmptyState.html(
                "Không có ai trong danh sách này", "Bỏ bớt bộ lọc, hoặc thêm người, hoặc nhập cả danh sách từ tệp.",
                action: Button.link("Nhập danh sách", "/administration/imports"))
        }
        let rows = list.people.map { line in
            let posts = line.posts.map { "\($0.title), \($0.unitName)" }.joined(separator: "; ")
            return Table.Row(
                key: "person-\(line.item.person.id)", href: "/administration/people/\(line.item.person.id)",
                cells: [
                    .text(line.item.person.fullName), .text(posts), .text(line.item.login ?? ""),
                    Self.badge(line.item.accountState),
                ])
        }
        return Table(
            caption: "Danh sách người, xếp theo tên",
            columns: [.init("Họ và tên"), .init("Chức danh"), .init("Tên đăng nhập"), .init("Tài khoản")], rows: rows
        ).html + LoadMore.html(next: list.next.map { next in address.with { $0.after = next } })
    }

    static func badge(_ state: Account.State?) -> HTML {
        switch state {
        case nil: StateBadge.html("Chưa có", .still)
        case .invited: StateBadge.html(Account.State.invited.word, .soon)
        case .active: StateBadge.html(Account.State.active.word, .done)
        case .deactivated: StateBadge.html(Account.State.deactivated.word, .late)
        }
    }
}
