import Desk
import Office
import WorkTime

/// What for: the procedures that the form takes, and where everything else is sent.
struct OwnFormListScreen {
    let answer: OwnFormList.Answer
    let rules: PublicRules

    var page: Page {
        let portal = PortalLink.html(answer.rules)
        let main: HTML = """
            <p>Người dân, doanh nghiệp nộp hồ sơ trực tuyến ở Cổng Dịch vụ công quốc gia (\(answer.rules.law)). Biểu mẫu ở trang này \
            nhận các thủ tục sau.</p>
            \(list)
            <p>\(portal)</p>
            """
        return PublicPage.page("Nộp hồ sơ", .ownForm, rules, main: main, layout: .reading)
    }

    private var list: HTML {
        guard !answer.procedures.isEmpty else {
            return "<p class=\"muted\">Hiện không có thủ tục nào nhận ở biểu mẫu của cơ quan.</p>"
        }
        let rows = answer.procedures.map { procedure in
            Table.Row(
                key: "procedure-\(procedure.id)", href: "/nop-ho-so/\(procedure.id)",
                cells: [
                    .text(procedure.title), .text(procedure.content.audience.word), .text(procedure.content.term.words),
                ], isSelectable: false)
        }
        return Table(
            caption: "Thủ tục nhận ở biểu mẫu của cơ quan",
            columns: [.init("Thủ tục"), .init("Đối tượng"), .init("Thời hạn")], rows: rows
        ).html
    }
}

/// A procedure that the form does not take.
struct OwnFormClosedScreen {
    let answer: OwnFormQuestion.Answer
    let rules: PublicRules

    var page: Page {
        let isOnline = answer.procedure.content.online != .none
        let way: HTML =
            isOnline ? online : "<p>Thủ tục này nộp trực tiếp hoặc qua bưu chính tại bộ phận một cửa.</p>"
        let main: HTML = "<p class=\"public-title\">\(answer.procedure.title)</p>\n\(way)"
        let title = isOnline ? "Nộp ở Cổng Dịch vụ công quốc gia" : "Nộp tại bộ phận một cửa"
        return PublicPage.page(title, .ownForm, rules, main: main)
    }

    private var online: HTML {
        """
        <p>Thủ tục này nộp trực tuyến ở Cổng Dịch vụ công quốc gia (\(answer.rules.law)), hoặc nộp trực tiếp, qua bưu chính tại \
        bộ phận một cửa. Biểu mẫu của cơ quan không nhận thủ tục này.</p>
        <p>\(PortalLink.html(answer.rules))</p>
        """
    }
}

/// After it was sent.
struct OwnFormSentScreen {
    let code: DossierCode
    let rules: PublicRules
    /// In which time the office has promised to answer; nil where it has promised nothing.
    let answer: Term?

    var page: Page {
        let promise = answer.map { ", trong \($0.words)" } ?? ""
        let look: HTML =
            "<p>\(Button.link("Tra cứu hồ sơ", ("/tra-cuu" as Href).adding("ma", code.typed), .primary))</p>"
        let notice = NoticeBox.html(
            """
            <p><b>Mã tạm của hồ sơ: <span class="case-code">\(code.typed)</span></b></p><p>Ghi lại mã này. Tra cứu bằng mã và \
            \(rules.digits) chữ số cuối của số điện thoại hoặc số giấy tờ đã ghi. Cơ quan tiếp nhận, hoặc trả lại kèm lý \
            do\(promise); thời hạn giải quyết tính từ khi tiếp nhận.</p>
            """, .done)
        return PublicPage.page("Đã gửi hồ sơ", .ownForm, rules, main: "\(notice)\(look)")
    }
}

/// The way to the national portal: the one link that leaves the site.
private enum PortalLink {
    static func html(_ rules: OwnFormRules) -> HTML {
        "<a class=\"button\" href=\"\(rules.portal)\" rel=\"noopener noreferrer\">Mở Cổng Dịch vụ công quốc gia</a>"
    }
}
