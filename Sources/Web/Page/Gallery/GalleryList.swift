import WorkTime

/// A worklist with everything that belongs to a list.
enum GalleryList {
    private struct Sample {
        let title: String
        let lead: String
        let plan: String
        let state: (String, Tone)
        let due: CalendarDay
        let percent: Int
    }

    private static let today = CalendarDay(year: 2026, month: 11, day: 23) ?? .first

    private static let samples = [
        Sample(
            title: "Rà soát, hoàn thiện quy chế làm việc của UBND tỉnh sau sắp xếp đơn vị hành chính",
            lead: "Phòng Tổng hợp", plan: "KH 118/KH-UBND", state: ("Đang thực hiện", .moving),
            due: today.adding(days: -5), percent: 60),
        Sample(
            title: "Báo cáo kết quả khắc phục hạn chế trong công tác tiếp công dân 9 tháng đầu năm",
            lead: "Ban Tiếp công dân", plan: "KH 118/KH-UBND", state: ("Chờ xác nhận", .soon), due: today, percent: 100),
        Sample(
            title: "Tham mưu công văn đôn đốc các sở, ngành chưa báo cáo", lead: "Phòng Nội chính",
            plan: "TB 402/TB-VPUBND", state: ("Chưa tiếp nhận", .still), due: today.adding(days: 2), percent: 0),
        Sample(
            title: "Số hóa hồ sơ lưu trữ giai đoạn 2016 – 2020", lead: "Trung tâm Tin học - Công báo",
            plan: "KH 97/KH-VPUBND", state: ("Đang thực hiện", .moving), due: today.adding(days: 38), percent: 35),
        Sample(
            title: "Niêm yết bộ thủ tục hành chính mới tại Trung tâm Phục vụ hành chính công phường Đông Giang",
            lead: "Phòng Kiểm soát TTHC", plan: "QĐ 2210/QĐ-UBND", state: ("Hoàn thành", .done),
            due: today.adding(days: -12), percent: 100),
        Sample(
            title: "Xin ý kiến bằng văn bản của các thành viên UBND tỉnh", lead: "Phòng Tổng hợp",
            plan: "Chương trình công tác", state: ("Bị trả lại", .late), due: today.adding(days: 1), percent: 80),
    ]

    static var page: Page {
        let rows = samples.enumerated().map { index, sample -> Table.Row in
            let isOver = sample.state.1 == .done
            return Table.Row(
                key: "\(index + 1)", href: "/obligations/\(index + 1)",
                cells: [
                    .text(sample.title), .text(sample.lead), .text(sample.plan),
                    StateBadge.html(sample.state.0, sample.state.1),
                    isOver
                        ? DueBadge.html(sample.due, words: "đúng hạn", .still)
                        : DueBadge.html(sample.due, today: today),
                    Progress.html(sample.percent),
                ])
        }
        let table = Table(
            caption: "Việc chờ tôi xử lý",
            columns: [
                .init("Nhiệm vụ"), .init("Chủ trì"), .init("Căn cứ"), .init("Trạng thái"),
                .init("Thời hạn", .date, sort: .init("/work?sort=-due", now: .ascending)), .init("Tiến độ", .number),
            ], rows: rows, selection: "row")
        let filters = FormView(["state": "moving"])
        return Page(
            title: "Việc của tôi", place: .work, aside: "<span class=\"muted number\">128 việc</span>",
            actions: Button.link("Xuất Excel", "/work.xlsx", .quiet)
                + Button.link("Giao nhiệm vụ", "/obligations/new", .primary),
            main: """
                \(Tabs.html([
                    .init("Chờ tôi xử lý", "/work", count: 128, isCurrent: true), .init("Tôi phối hợp", "/work?tab=with", count: 31),
                    .init("Tôi giao", "/work?tab=given", count: 6), .init("Để biết", "/work?tab=known"),
                    .init("Quá hạn", "/work?tab=late", count: 2),
                ], label: "Các nhóm việc"))
                \(FilterBar(
                    action: "/work",
                    controls: filters.select("state", "Trạng thái", empty: "Tất cả", options: [("moving", "Đang thực hiện")]),
                    chips: [
                        .init("Kế hoạch", "KH 118/KH-UBND", without: "/work"), .init("Thời hạn", "trong tháng 11", without: "/work"),
                    ], search: "").html)
                \(BulkBar.form(action: "/work/acts", table: table.html, acts: [
                    Button.submit("Đôn đốc", .plain, name: "act", value: "urge"),
                    Button.submit("Tiếp nhận", .primary, name: "act", value: "accept"),
                ]))
                \(LoadMore.html(next: "/work?after=6"))
                """)
    }
}
