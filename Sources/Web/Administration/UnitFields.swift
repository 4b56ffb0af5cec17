import Office
import WorkTime

/// The fields by which units are entered, and how they are read.
enum UnitFields {
    static func name(_ form: FormView) -> HTML {
        form.text("name", "Tên đơn vị", help: "Tên đầy đủ như trong quyết định.")
            + form.text("shortName", "Tên viết tắt", help: "Như trong ký hiệu văn bản, ví dụ HC-QT.", isOptional: true)
    }

    static func aliases(_ form: FormView) -> HTML {
        form.area(
            "aliases", "Tên gọi khác",
            help: "Mỗi dòng một tên. Không cần nhập chữ viết tắt theo chữ cái đầu: phần mềm tự hiểu.", isOptional: true,
            rows: 3)
    }

    static func kind(_ form: FormView) -> HTML {
        let kinds: [Unit.Kind] = [.division, .board, .centre, .leadership]
        return form.select("kind", "Loại", options: kinds.map { ($0.rawValue, $0.word) })
    }

    static func parent(_ form: FormView, _ choices: [PickerChoice], isOptional: Bool) -> HTML {
        form.picker("parent", "Đơn vị cấp trên", isOptional: isOptional, from: .choices(choices))
    }

    static func follower(_ form: FormView) -> HTML {
        form.picker(
            "follower", "Người theo dõi",
            help: "Người của cơ quan ghi nhận tiếp nhận, báo cáo thay cho cơ quan ngoài không có tài khoản.",
            isOptional: true, from: .search("/api/parties?kind=person"))
    }

    static func from(_ form: FormView) -> HTML {
        form.day("from", "Có hiệu lực từ ngày", help: "Để trống là hôm nay.", isOptional: true)
    }

    /// One alias a line; a semicolon parts them too.
    static func readAliases(_ form: inout FormReader) -> [String] {
        (form.text("aliases", "Tên gọi khác") ?? "").split { $0 == "\n" || $0 == ";" }.map(String.init)
    }

    /// What a unit may stand under.
    static func choices(_ units: [UnitItem], isOutside: Bool, but unit: Key<Unit>? = nil) -> [PickerChoice] {
        units.filter { $0.unit.isOutside == isOutside && $0.unit.id != unit }.map { item in
            PickerChoice(key: item.unit.id.description, title: item.unit.name, alias: item.unit.shortName)
        }
    }
}
