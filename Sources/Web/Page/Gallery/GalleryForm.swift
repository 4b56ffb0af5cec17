/// A form with every kind of field, sent with faults.
enum GalleryForm {
    static var page: Page {
        let units = PickerSource.choices([
            PickerChoice(key: "3", title: "Phòng Hành chính - Tổ chức", note: "Văn phòng UBND tỉnh", alias: "HC-TC"),
            PickerChoice(key: "4", title: "Phòng Tổng hợp", note: "Văn phòng UBND tỉnh", alias: "TH"),
            PickerChoice(key: "5", title: "Ban Tiếp công dân", note: "Văn phòng UBND tỉnh", alias: "BTCD"),
            PickerChoice(key: "9", title: "Sở Nông nghiệp và Môi trường", alias: "NNMT"),
        ])
        var reader = FormReader([
            "content": "Rà soát quy chế làm việc\nvà đề xuất sửa đổi", "lead-text": "Phòng HC", "coordinate": "5",
            "due": "31/02/2026", "kind": "plan", "percent": "40", "urgency": "soon", "watch": "true",
        ])
        reader.refuse("lead", "«Phòng HC» chưa rõ là đơn vị nào. Hãy chọn trong danh sách.")
        _ = reader.day("due", "Thời hạn")
        let form = FormView(reader)
        let body: HTML = """
            \(form.summary)
            \(form.area("content", "Nội dung nhiệm vụ", help: "Viết như trong văn bản giao việc."))
            \(form.picker("lead", "Đơn vị chủ trì", help: "Gõ tên hoặc tên tắt, có dấu hay không đều được.", from: units))
            \(form.pickers("coordinate", "Đơn vị phối hợp", isOptional: true, from: units))
            \(form.day("due", "Thời hạn"))
            \(form.select("kind", "Nguồn", options: [("plan", "Kế hoạch"), ("meeting", "Kết luận cuộc họp")]))
            \(form.number("percent", "Tiến độ (%)", isOptional: true))
            \(form.radios("urgency", "Độ khẩn", options: [("none", "Thường"), ("soon", "Khẩn"), ("now", "Hỏa tốc")]))
            \(form.checkbox("watch", "Báo cho tôi khi có tiến độ mới"))
            \(DropZone.html(
                title: "Kéo tệp vào đây hoặc chọn tệp", help: "Văn bản .docx, .pdf hoặc ảnh chụp, tối đa 64 MB.",
                accept: ".docx,.pdf,.jpg,.png"))
            """
        return Page(
            title: "Giao nhiệm vụ", place: .work, breadcrumbs: [MenuItem("Việc của tôi", "/work")],
            main: Form.html(
                action: "#", draft: "gallery", body: body,
                buttons: [Button.submit("Giao nhiệm vụ"), Button.link("Thôi", "/work", .quiet)]),
            layout: .reading, status: .refusedForm)
    }
}
