import Desk
import Office
import Process

/// Before a running dossier goes on by a newer version of its process: what would be different.
struct DossierMoveScreen {
    let answer: CaseMoveQuestion.Answer

    private var item: LedgerCase { answer.page.item }

    var page: Page {
        var page = Page(
            title: "Chuyển sang phiên bản \(answer.target.number) của quy trình", place: .dossiers,
            breadcrumbs: [
                .init("Hồ sơ thủ tục hành chính", "/dossiers"), .init(item.code, "/dossiers/\(item.id)"),
            ], actions: GuideTopic.dossierSteps.link, main: "\(lead)\(MovePreview.html(answer.move))\(entry)",
            layout: .reading)
        page.assets = ["cases.css"]
        return page
    }

    private var lead: HTML {
        """
        <p class="case-lead">\(item.title)<br>\
        <span class="muted">Hồ sơ đang theo phiên bản \(answer.page.process.number) (\(answer.page.process.law)). \
        Phiên bản \(answer.target.number) áp dụng từ \(answer.target.since.written): \(answer.target.law).</span></p>\
        <p>Hồ sơ giữ phiên bản của ngày tiếp nhận, trừ khi văn bản quy định chuyển tiếp nói khác. \
        Các bước đã làm và giấy tờ đã lập không thay đổi; việc chuyển không thu hồi được.</p>

        """
    }

    private var entry: HTML {
        let back = Button.link("Về hồ sơ", "/dossiers/\(item.id)", .quiet)
        guard case .success = answer.move else { return back }
        return Form.html(
            action: "/dossiers/\(item.id)/versions/\(answer.target.number)",
            body: "<input type=\"hidden\" name=\"version\" value=\"\(item.version)\">",
            buttons: [Button.submit("Chuyển phiên bản"), back])
    }
}
