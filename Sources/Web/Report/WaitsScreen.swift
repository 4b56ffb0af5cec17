import Desk
import Office
import Vietnamese
import WorkTime

/// How long work waited, and where.
struct WaitsScreen: Sendable {
    let waits: WaitsPage
    let address: ReportAddress
    let rules: ReportRules
    let today: CalendarDay
    let actor: Actor

    var page: Page {
        var page = Page(
            title: "Thời gian chờ", place: .reports, breadcrumbs: [MenuItem("Báo cáo", "/reports")],
            actions: GuideTopic.waits.link + Button.link("Xuất XLSX", address.href("/reports/waits.xlsx"), .quiet)
                + Button.link("Xuất CSV", address.href("/reports/waits.csv"), .quiet),
            main: """
                \(ReportTabs.html(.waits, for: actor, days: address.days))
                \(PeriodBar(action: "/reports/waits", address: address, rules: rules, today: today).html)
                \(WaitTables(waits: waits).html)
                """)
        page.assets = ["report.css"]
        return page
    }
}

/// The two tables of waiting, as they also stand on a unit's page.
struct WaitTables: Sendable {
    let waits: WaitsPage

    var html: HTML {
        guard !waits.units.isEmpty || !waits.handOvers.isEmpty else {
            return EmptyState.html("Chưa có việc nào qua tay đơn vị trong kỳ", "Chọn kỳ khác để xem thời gian chờ.")
        }
        return """
            <section><h2>Ở các khâu chuyển giao</h2><p class="muted">Từ lúc bên trước chuyển đến lúc bên sau nhận hoặc quyết \
            định; ngày theo lịch, tính cả lượt còn đang chờ.</p>\(handOvers)</section>
            <section><h2>Ở từng đơn vị</h2><p class="muted">Từ lúc nhận đến lúc báo cáo kết quả cuối cùng.</p>\(units)</section>
            """
    }

    private var handOvers: HTML {
        let rows = waits.handOvers.enumerated().map { place, line in
            Table.Row(
                key: "hand-over-\(place)", href: nil,
                cells: [
                    "\(line.from?.name ?? "") → \(line.holder.name)", HTML.text("Chờ \(line.kind.words)"),
                    "\(line.count)", "\(line.open)", HTML.text(Self.days(line.average)),
                    HTML.text(Self.days(line.longest)),
                ])
        }
        return Table(
            caption: "Thời gian chờ ở các khâu chuyển giao",
            columns: [
                .init("Từ → đến"), .init("Khâu"), .init("Số lượt", .number), .init("Còn chờ", .number),
                .init("Bình quân (ngày)", .number), .init("Lâu nhất (ngày)", .number),
            ], rows: rows
        ).identified("hand-over-rows").html
    }

    private var units: HTML {
        let rows = waits.units.enumerated().map { place, line in
            Table.Row(
                key: "unit-\(place)", href: line.holder.kind == .unit ? "/reports/units/\(line.holder.key)" : nil,
                cells: [
                    HTML.text(line.holder.name), "\(line.count)", "\(line.open)", HTML.text(Self.days(line.average)),
                    HTML.text(Self.days(line.longest)),
                ])
        }
        return Table(
            caption: "Thời gian thực hiện ở từng đơn vị",
            columns: [
                .init("Đơn vị"), .init("Số lượt", .number), .init("Còn làm", .number),
                .init("Bình quân (ngày)", .number),
                .init("Lâu nhất (ngày)", .number),
            ], rows: rows
        ).identified("stay-rows").html
    }

    private static func days(_ tenths: Int) -> String { NumberText.decimal(Double(tenths) / 10) }
}

extension WaitsPage {
    /// As tables to take away.
    var tables: [ReportTable] {
        let numbers: [ReportTable.Column] = [
            .init("Số lượt", .number), .init("Còn chờ", .number), .init("Bình quân (ngày)", .number),
            .init("Lâu nhất (ngày)", .number),
        ]
        func cells(_ line: WaitLine) -> [ReportTable.Cell] {
            [.number(line.count), .number(line.open), .tenths(line.average), .tenths(line.longest)]
        }
        return [
            ReportTable(
                title: "Khâu chuyển giao",
                columns: [.init("Từ", share: 25), .init("Đến", share: 25), .init("Khâu", share: 15)] + numbers,
                rows: handOvers.map {
                    [.text($0.from?.name ?? ""), .text($0.holder.name), .text("Chờ \($0.kind.words)")] + cells($0)
                }),
            ReportTable(
                title: "Thời gian ở từng đơn vị", columns: [.init("Đơn vị", share: 40)] + numbers,
                rows: units.map { [.text($0.holder.name)] + cells($0) }),
        ]
    }
}
