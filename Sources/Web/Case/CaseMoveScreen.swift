import Desk
import Office
import Process

/// Before a running case goes on by a newer version of its process: what would be different.
struct CaseMoveScreen {
    let answer: CaseMoveQuestion.Answer

    private var item: LedgerCase { answer.page.item }
    private var desk: CaseDesk { item.desk }
    private var here: Href { desk.href(of: item.id) }

    var page: Page {
        var page = Page(
            title: "Chuyển sang phiên bản \(answer.target.number) của quy trình", place: desk.place,
            breadcrumbs: [.init(desk.title, desk.href), .init(item.code, here)],
            actions: desk.stepTopic.link, main: "\(lead)\(MovePreview.html(answer.move))\(entry)", layout: .reading)
        page.assets = ["cases.css"]
        return page
    }

    private var lead: HTML {
        """
        <p class="case-lead">\(item.title)<br>\
        <span class="muted">\(desk.capitalizedNoun) đang theo phiên bản \(answer.page.process.number) (\(answer.page.process.law)). \
        Phiên bản \(answer.target.number) áp dụng từ \(answer.target.since.written): \(answer.target.law).</span></p>\
        <p>\(desk.capitalizedNoun) giữ phiên bản của ngày tiếp nhận, trừ khi văn bản quy định chuyển tiếp nói khác. \
        Các bước đã làm và giấy tờ đã lập không thay đổi; việc chuyển không thu hồi được.</p>

        """
    }

    private var entry: HTML {
        let back = Button.link(desk.backTitle, here, .quiet)
        guard case .success = answer.move else { return back }
        return Form.html(
            action: here.followed(by: "/versions/\(answer.target.number)"),
            body: "<input type=\"hidden\" name=\"version\" value=\"\(item.version)\">",
            buttons: [Button.submit("Chuyển phiên bản"), back])
    }
}

extension CasePage {
    /// By which process and version it goes, with the way to newer versions for who may move it there.
    var processFact: HTML {
        let here = item.desk.href(of: item.id)
        let newer = newer.map { version -> HTML in
            "<br><a class=\"small\" href=\"\(here.followed(by: "/versions/\(version.number)"))\">Xem trước phiên bản mới (\(version.number))</a>"
        }
        return "\(process.title), phiên bản \(process.number)\(newer)"
    }
}
