import Desk
import Office
import WorkTime

/// All units and agencies, as a tree.
struct UnitTreeScreen: Sendable {
    let tree: OrganisationTree.Answer

    var page: Page {
        Page(
            title: "Quản trị", place: .administration, aside: "<span class=\"muted\">\(count)</span>",
            actions: Button.link("Thêm cơ quan ngoài", "/administration/units/new?kind=agency")
                + Button.link("Thêm đơn vị", "/administration/units/new", .primary),
            main: "\(AdministrationTabs.units.html)\n\(asOf)\n\(inside)\n\(outside)\n\(closed)")
    }

    /// The organisation of another day.
    private var asOf: HTML {
        let isPast = tree.day < tree.today
        let notice: HTML? =
            isPast
            ? NoticeBox.html(
                """
                <p>Tổ chức tại ngày \(WrittenDay.html(tree.day)), theo tên gọi của ngày đó. \
                <a href="/administration">Về hôm nay</a></p>
                """, .soon) : nil
        let field = FormView(["on": isPast ? tree.day.description : ""]).day("on", "Tổ chức tại ngày")
        return """
            <form class="filters" action="/administration"><div class="filter-fields">\(field)</div>\
            <button class="button plain">Xem</button></form>\(notice)
            """
    }

    private var count: String { "\(tree.inside.count) đơn vị, \(tree.outside.count) cơ quan ngoài" }

    private var inside: HTML {
        let rows = tree.inside.map { branch in
            Table.Row(
                key: "unit-\(branch.item.unit.id)", href: Self.href(branch.item),
                cells: [
                    "<span class=\"depth-\(min(branch.depth, 5))\">\(branch.item.unit.name)</span>",
                    .text(branch.item.unit.shortName ?? ""), .text(branch.item.unit.kind.word), "\(branch.people)",
                ])
        }
        let table = Table(
            caption: "Đơn vị trong cơ quan",
            columns: [.init("Đơn vị"), .init("Tên viết tắt"), .init("Loại"), .init("Số người", .number)], rows: rows)
        return "<section id=\"inside\"><h2>Trong cơ quan</h2>\n\(table.html)</section>"
    }

    private var outside: HTML {
        guard !tree.outside.isEmpty else {
            return EmptyState.html(
                "Chưa có cơ quan ngoài nào",
                "Cơ quan ngoài là nơi được giao việc nhưng không có tài khoản ở đây; người theo dõi ghi nhận thay.",
                action: Button.link("Thêm cơ quan ngoài", "/administration/units/new?kind=agency"))
        }
        let rows = tree.outside.map { branch in
            Table.Row(
                key: "unit-\(branch.item.unit.id)", href: Self.href(branch.item),
                cells: [
                    "<span class=\"depth-\(min(branch.depth, 5))\">\(branch.item.unit.name)</span>",
                    .text(branch.item.unit.shortName ?? ""), .text(branch.item.followerName ?? "chưa có"),
                ])
        }
        let table = Table(
            caption: "Cơ quan ngoài", columns: [.init("Cơ quan"), .init("Tên viết tắt"), .init("Người theo dõi")],
            rows: rows
        ).identified("outside-rows")
        return "<section id=\"outside\"><h2>Cơ quan ngoài</h2>\n\(table.html)</section>"
    }

    private var closed: HTML {
        guard !tree.closed.isEmpty else { return .empty }
        let rows = tree.closed.map { item in
            Table.Row(
                key: "unit-\(item.unit.id)", href: Self.href(item),
                cells: [
                    .text(item.unit.name), WrittenDay.html(item.validFrom),
                    item.validTo.map { WrittenDay.html($0) } ?? .empty,
                ])
        }
        let table = Table(
            caption: "Đơn vị đã kết thúc",
            columns: [.init("Đơn vị"), .init("Từ ngày", .date), .init("Đến ngày", .date)], rows: rows
        ).identified("closed-rows")
        return "<section id=\"closed\"><h2>Đã kết thúc</h2>\n\(table.html)</section>"
    }

    private static func href(_ item: UnitItem) -> Href { "/administration/units/\(item.unit.id)" }
}
