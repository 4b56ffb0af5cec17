import WorkTime

/// One obligation: its state, its acts, its facts, its timeline, a dialog.
enum GalleryObject {
    static var page: Page {
        let at = Instant(milliseconds: 1_795_000_000_000)
        let timeline = Timeline.html([
            .init(
                at: at, who: "Trần Thị Lan", act: "báo cáo tiến độ 60 %",
                detail: "<p>Đã hoàn thành dự thảo lần 2, đang lấy ý kiến các phòng.</p>", tone: .moving),
            .init(
                at: at.adding(seconds: -90_000), who: "Lê Văn Hùng", act: "trả lại báo cáo",
                detail: "<p>Thiếu biên bản họp ngày 12/11.</p>", tone: .late),
            .init(at: at.adding(seconds: -200_000), who: "Hệ thống", act: "nhắc việc lần 1", tone: .soon),
            .init(at: at.adding(seconds: -900_000), who: "Phòng Tổng hợp", act: "tiếp nhận nhiệm vụ", tone: .done),
            .init(at: at.adding(seconds: -1_200_000), who: "Phạm Quốc Bảo", act: "giao nhiệm vụ"),
        ])
        let facts = Facts.html([
            ("Chỉ đạo thực hiện", "Phó Chánh Văn phòng Phạm Quốc Bảo"), ("Chủ trì", "Phòng Tổng hợp"),
            ("Phối hợp", "Phòng Nội chính, Ban Tiếp công dân"),
            (
                "Thời hạn",
                DueBadge.html(
                    CalendarDay(year: 2026, month: 11, day: 18) ?? .first, words: "quá hạn 3 ngày làm việc", .late,
                    why: "#why")
            ),
            ("Sản phẩm", "Quyết định ban hành quy chế"), ("Tiến độ", Progress.html(60)),
            ("Căn cứ", "<a href=\"#\">Kế hoạch số 118/KH-UBND ngày 05/03/2026</a>"),
        ])
        let form = FormView()
        let dialog = Dialog.html(
            id: "extend", title: "Đề nghị gia hạn",
            body: Form.html(
                action: "#", body: form.day("until", "Gia hạn đến ngày") + form.area("reason", "Lý do", rows: 3),
                buttons: [Button.submit("Gửi đề nghị")]))
        return Page(
            title: "Rà soát, hoàn thiện quy chế làm việc của UBND tỉnh sau sắp xếp đơn vị hành chính", place: .work,
            breadcrumbs: [MenuItem("Việc của tôi", "/work"), MenuItem("KH 118/KH-UBND", "/plans/1")],
            aside: StateBadge.html("Đang thực hiện", .moving),
            actions: Dialog.opener("Đề nghị gia hạn", dialog: "extend", page: "#")
                + Button.link("Báo cáo tiến độ", "#", .primary)
                + Menu.html(
                    "Việc khác",
                    lines: [
                        "<a href=\"#\">Chuyển cho chuyên viên</a>",
                        Button.act("Thôi theo dõi", "#", confirm: "Thôi theo dõi việc này?"),
                    ]),
            main: Panes.object(
                content: """
                    \(NoticeBox.html("<p>Nhiệm vụ quá hạn 3 ngày làm việc. Đề nghị báo cáo hoặc xin gia hạn.</p>", .late))
                    <section><h2>Nội dung</h2><p>Chủ trì, phối hợp với các phòng, ban rà soát quy chế làm việc hiện hành, \
                    đề xuất sửa đổi cho phù hợp với mô hình chính quyền địa phương hai cấp; trình UBND tỉnh trước ngày 18/11/2026.</p>\
                    </section><section><h2>Diễn biến</h2>\(timeline)</section>\(dialog)
                    """, facts: facts))
    }
}
