import Desk
import Office

/// The fields by which people are entered.
enum PersonFields {
    static func facts(_ form: FormView) -> HTML {
        form.text("fullName", "Họ và tên", autocomplete: "off")
            + form.text("email", "Thư điện tử", isOptional: true, type: "email", autocomplete: "off")
            + form.text("phone", "Điện thoại", isOptional: true, type: "tel", autocomplete: "off")
    }

    static func post(_ form: FormView, _ units: [PickerChoice]) -> HTML {
        form.picker("unit", "Đơn vị", from: .choices(units))
            + form.text("title", "Chức danh", help: "Ví dụ: Trưởng phòng.")
            + form.select(
                "rank", "Cấp", help: "Cấp quyết định việc được làm: trưởng và cấp phó nhận, phân công việc của đơn vị.",
                options: Rank.allCases.reversed().map { ($0.rawValue, $0.word) })
    }

    static func from(_ form: FormView) -> HTML {
        form.day("from", "Từ ngày", help: "Để trống là hôm nay.", isOptional: true)
    }
}
