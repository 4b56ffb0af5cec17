import Desk
import Office
import Paper

/// The day's list of stray folders, or the list of a hand-over, as it is printed on A4.
struct FolderPrintScreen {
    let answer: StrayFolderPrint.Answer
    let address: FolderAddress

    var page: Page {
        var page = Page(
            title: answer.form.title, place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init("Hồ sơ giấy khác nơi", "/dossiers/folders"),
            ],
            actions: Button.link("Tải DOCX", address.href("/dossiers/folders/docx"), .primary)
                + GuideTopic.dossierFolders.link,
            main: """
                <p class="no-print muted">Dùng lệnh in của trình duyệt, khổ A4\(answer.form.isLandscape ? " ngang" : ""). \
                \(answer.count) hồ sơ.</p>\(FormPrintScreen.article(answer.form))
                """)
        page.assets = ["cases.css"]
        return page
    }
}
