import Desk
import Office
import WorkTime

/// The form of a case file: a new one, a planned one, or one that is changed.
struct CaseFormScreen {
    let form: FormView
    let units: [PickerChoice]
    let retentions: [ArchiveRules.NamedRetention]
    let mayPlan: Bool
    var file: CaseFile?
    var token = ""

    var page: Page {
        var page = Page(
            title: file.map { "Sửa hồ sơ \($0.code)" } ?? "Lập hồ sơ", place: .cases,
            breadcrumbs: [.init("Hồ sơ", "/cases")] + (file.map { [.init($0.code, "/cases/\($0.id)")] } ?? []),
            actions: GuideTopic.caseFiles.link, main: body, layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    private var body: HTML {
        let named = CaseWords.retentions(retentions, chosen: form.fields["retention"])
        var fields: HTML = """
            \(form.summary)\(form.hidden("token", form.fields["token"] ?? token))\
            \(form.text("title", "Tiêu đề hồ sơ", help: "Nêu khái quát nội dung công việc, như «Hồ sơ về rà soát quy hoạch cụm công nghiệp năm 2026»."))\
            \(form.text("code", "Số và ký hiệu", help: file == nil ? "Để trống thì hệ thống cấp số tiếp theo của đơn vị, như 01.KT." : nil, isOptional: true))\
            \(form.select("retention", "Thời hạn lưu trữ", empty: "Chọn thời hạn", options: named))\
            \(form.radios("kind", "Loại hồ sơ", options: CaseFile.Kind.allCases.map { ($0.rawValue, CaseWords.word($0)) }))
            """
        if file == nil {
            fields += form.select("unit", "Đơn vị", options: units.map { ($0.key, $0.title) })
        }
        fields += form.picker(
            "keeper", "Người lập hồ sơ", help: "Để trống là chính anh/chị.", isOptional: true,
            from: .search("/api/parties?kind=person"))
        fields += form.day("startedOn", "Ngày bắt đầu công việc", isOptional: true)
        if file == nil {
            fields += form.radios(
                "sight", "Ai xem được hồ sơ",
                options: CaseFileDraft.Sight.allCases.map { ($0.rawValue, CaseWords.word($0.rawValue)) })
            if mayPlan {
                fields += form.checkbox(
                    "planned", "Ghi vào danh mục hồ sơ của năm, chưa mở",
                    help: "Hồ sơ dự kiến tự mở khi có văn bản đầu tiên.")
                fields += form.number("year", "Năm", help: "Để trống là năm nay.", isOptional: true)
            }
        }
        fields += form.area("note", "Ghi chú", isOptional: true, rows: 2)
        for name in ["document", "obligation", "version"] {
            if let value = form.fields[name] { fields += form.hidden(name, value) }
        }
        let action: Href = file.map { "/cases/\($0.id)/edit" } ?? "/cases"
        return Form.html(
            action: action, draft: file.map { "case-\($0.id)" } ?? "case-new", body: fields,
            buttons: [Button.submit(file == nil ? "Lập hồ sơ" : "Lưu")])
    }
}
