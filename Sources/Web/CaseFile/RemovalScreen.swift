import Office

/// The reason for which a paper is taken out of its file.
struct RemovalScreen {
    let file: CaseFile
    let document: DocumentLabel
    let form: FormView

    var page: Page {
        Page(
            title: "Đưa văn bản ra khỏi hồ sơ", place: .cases,
            breadcrumbs: [.init("Hồ sơ", "/cases"), .init(file.code, "/cases/\(file.id)")],
            main: """
                <p class="document-lead">\(DocumentWords.name(document)): \(document.title)</p>
                \(Form.html(
                    action: "/cases/\(file.id)/papers/\(document.id)/removal",
                    body: form.summary + form.area("reason", "Lý do", rows: 2),
                    buttons: [Button.submit("Đưa ra khỏi hồ sơ", .danger)]))
                """, layout: .reading, status: form.status)
    }
}
