import Desk
import Office
import WorkTime

/// A visit as it is written into the reception book.
struct VisitFormScreen {
    let intake: VisitIntake.Answer
    var form: FormView

    var page: Page {
        var page = Page(
            title: "Ghi lượt tiếp công dân", place: .petitions,
            breadcrumbs: [.init("Đơn thư", "/petitions"), .init("Sổ tiếp công dân", "/visits")],
            actions: GuideTopic.visits.link, main: entry, layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var entry: HTML {
        let body: HTML = """
            \(form.summary)\(FormToken.html(form))\(visit)\(visitors)\(matter)
            """
        // Who comes to denounce is kept secret: nothing of it is kept in the browser.
        return Form.html(action: "/visits", body: body, buttons: [Button.submit("Ghi vào sổ")])
    }

    private var visit: HTML {
        Form.group(
            "Lượt tiếp",
            """
            \(form.radios("way", "Tiếp lúc nào", options: [("now", "Tiếp ngay, hoặc đã tiếp"), ("ahead", "Đăng ký tiếp: hẹn ngày")]))\
            \(form.radios("form", "Hình thức", options: ReceptionVisit.Form.allCases.map { ($0.rawValue, $0.title) }))\
            \(form.day("held", "Ngày tiếp, ngày hẹn tiếp", help: "Đăng ký tiếp định kỳ: một ngày trong lịch tiếp của lãnh đạo; trực tuyến: thông báo trước ít nhất 05 ngày làm việc (Điều 23 Nghị định 154/2026/NĐ-CP)."))\
            \(form.picker("host", "Người tiếp", help: "Lãnh đạo tiếp định kỳ, đột xuất; để trống là anh/chị, hoặc là lãnh đạo của ngày tiếp khi đăng ký tiếp định kỳ.", isOptional: true, from: .search("/api/parties?kind=person")))
            """)
    }

    private var visitors: HTML {
        Form.group(
            "Công dân",
            """
            \(form.text("name", "Họ và tên", help: "Đoàn đông người: người đại diện."))\
            \(form.text("address", "Địa chỉ", isOptional: true))\
            \(form.text("number", "Số căn cước, định danh", isOptional: true))\
            \(form.text("phone", "Điện thoại", isOptional: true))\
            \(form.area("others", "Những người cùng đến, mỗi dòng một người", help: "Viết: họ tên; địa chỉ.", isOptional: true, rows: 2))\
            \(form.number("people", "Số người", help: "Đoàn đông người có từ \(intake.largeGroup) người; 5 đến 10 người cử 1 đến 2 đại diện, trên 10 người cử nhiều nhất 5 (Điều 29 Luật Tiếp công dân).", isOptional: true))
            """)
    }

    private var matter: HTML {
        Form.group(
            "Nội dung",
            """
            \(form.text("subject", "Tóm tắt nội dung", help: "Một câu. Không ghi tên công dân."))\
            \(form.select("kind", "Loại", help: "Tố cáo: thông tin công dân được giữ bí mật.", isOptional: true, empty: "Chưa rõ", options: PetitionKind.allCases.map { ($0.rawValue, $0.title) }))\
            \(form.select("matter", "Vụ việc", options: [("new", "Mới phát sinh"), ("old", "Đã từng trình bày")]))\
            \(form.select("unit", "Đơn vị của lãnh đạo kết luận, trả lời", empty: "Chọn", options: intake.units.map { ($0.key.description, $0.name) }))
            """)
    }
}
