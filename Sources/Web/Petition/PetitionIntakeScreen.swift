import Desk
import Office
import Process
import WorkTime

/// The intake of a petition: who sent it, what it says, whether it can be handled; beside it what it may be the same as.
struct PetitionIntakeScreen {
    let intake: PetitionIntake.Answer
    var form: FormView
    /// Nil before anything was looked for.
    var matches: [SimilarPetitions.Match]?
    var keptFiles: [KeptFile] = []

    private var kind: PetitionKind { form.fields["kind"].flatMap(PetitionKind.init) ?? .proposal }
    private var isSecond: Bool { PetitionReader.isSecond(form.fields) }

    var page: Page {
        let title = "Tiếp nhận: \(isSecond ? "Khiếu nại lần hai" : kind.title)"
        var page = Page(
            title: title, place: .petitions,
            breadcrumbs: [.init("Đơn thư", "/petitions"), .init("Chọn loại đơn", "/petitions/new")],
            actions: GuideTopic.petitions.link, main: entry, status: form.status)
        page.assets = ["cases.css", "similar.js"]
        return page
    }

    private var entry: HTML {
        let body: HTML = """
            \(form.summary)\(FormToken.html(form))\(form.hidden("kind", kind.rawValue))\
            \(form.hidden("instance", isSecond ? "second" : ""))\(form.hidden("from", intake.origin?.id.description ?? ""))\
            \(form.hidden("seen", seen))\(form.hidden("proposed", form.fields["proposed"] ?? ""))\
            \(origin)<div class="intake"><div>\(paper)\(sender)</div><div>\(content)\(test)\(files)</div>\(similar)</div>
            """
        // What is typed about a denunciation is not kept in the browser.
        return Form.html(
            action: "/petitions",
            draft: kind == .denunciation || form.fields["secrecy"] != nil ? nil : "petition-\(kind.rawValue)",
            hasFiles: true,
            body: body,
            buttons: [
                Button.submit("Ghi nhận đơn"),
                Button.submit("Tìm đơn trùng", .quiet, name: "look", value: "yes", action: "/petitions/similar"),
            ])
    }

    private var origin: HTML? {
        intake.origin.map { origin in
            NoticeBox.html(
                "<p>\(origin.desk == .visits ? "Nhận khi tiếp công dân" : "Đơn trước"): <a href=\"\(origin.desk.href(of: origin.id))\">\(origin.code)</a>, \(origin.title)</p>"
            )
        }
    }

    private var paper: HTML {
        let others = PetitionKind.allCases.filter { $0 != kind }.map { other in
            form.checkboxOf("also", other.title, value: other.rawValue)
        }
        let also: HTML = """
            <fieldset class="field" id="field-also"><legend>Đơn còn có nội dung</legend>\(form.errorLine("also"))\(others)</fieldset>
            """
        return Form.group(
            "Đơn",
            """
            <div class="fields">\(form.select("channel", "Nguồn đơn", options: PetitionChannel.allCases.map { ($0.rawValue, $0.title) }))\
            \(form.text("forwarder", "Nơi chuyển đơn đến", help: "Khi đơn do cơ quan, đại biểu, báo chí chuyển đến.", isOptional: true))\
            \(form.day("received", "Ngày nhận đơn", help: "Thời hạn tính từ ngày này; pháp luật của ngày này được áp dụng."))\
            \(form.day("written", "Ngày ghi trên đơn", isOptional: true))</div>\
            \(form.folded("Đơn có nội dung thuộc loại khác", of: ["also"], also))
            """)
    }

    private var sender: HTML {
        let secret: HTML? =
            kind == .denunciation
            ? NoticeBox.html(
                "<p>Thông tin người tố cáo chỉ anh/chị và người được chỉ định xem được; mỗi lần xem đều được ghi lại.</p>",
                .soon)
            : nil
        let others: HTML = """
            \(form.area("others", "Những người cùng gửi, mỗi dòng một người", help: "Viết: họ tên; địa chỉ.", isOptional: true, rows: 2))\
            \(form.number("people", "Số người cùng gửi", help: "Kể cả người đại diện, khi không ghi tên hết.", isOptional: true))
            """
        return Form.group(
            kind == .denunciation ? "Người tố cáo" : "Người gửi đơn",
            """
            \(secret)\
            \(form.radios("sender-kind", "Người gửi là", options: [
                (Applicant.Kind.citizen.rawValue, "Cá nhân"), (Applicant.Kind.organisation.rawValue, "Cơ quan, tổ chức"),
            ]))\
            \(form.text("name", "Họ và tên người gửi, người đại diện", help: "Để trống khi đơn không ghi tên.", isOptional: true))\
            \(form.text("address", "Địa chỉ", isOptional: true))\
            \(form.text("number", "Số định danh cá nhân hoặc mã số thuế", isOptional: true))\
            <div class="fields">\(form.text("phone", "Điện thoại", isOptional: true))\
            \(form.text("mail", "Thư điện tử", isOptional: true))</div>\
            \(form.checkbox("secrecy", "Người gửi yêu cầu giữ bí mật họ tên", help: "Thông tin người gửi chỉ anh/chị và người được chỉ định xem được.", value: "yes"))\
            \(form.folded("Đơn nhiều người cùng gửi", of: ["others", "people"], others))
            """)
    }

    private var content: HTML {
        let help =
            kind == .denunciation
            ? "Một câu, hiện ở các danh sách. Không ghi tên, dấu hiệu nhận biết người tố cáo."
            : "Một câu, hiện ở các danh sách."
        return Form.group(
            "Nội dung",
            """
            \(form.text("subject", "Tóm tắt nội dung", help: help))\
            <div class="fields">\(form.select("unit", "Cơ quan, đơn vị giải quyết", help: "Người đứng đầu quyết định việc thụ lý, giải quyết.", empty: "Chọn", options: intake.units.map { ($0.key.description, $0.name) }))\
            \(ProcessInputs(act: intake.opening, version: intake.process).html(form))</div>\
            \(PetitionTraitsFields.html(form))
            """)
    }

    private var test: HTML {
        let tests = intake.tests.map { test -> HTML in
            "<li>\(test.title) <span class=\"muted\">(\(test.article))</span></li>"
        }
        return Form.group(
            "Điều kiện xử lý",
            """
            <details class="more"><summary>Các điều kiện, theo thứ tự kiểm tra (\(tests.count))</summary>\
            <ol class="case-tests">\(tests)</ol></details>\
            \(PetitionTestFields.html(form, intake.tests))
            """)
    }

    private var files: HTML {
        DropZone.html(
            name: "file", title: "Đơn và giấy tờ kèm theo",
            help: "Bản chụp, bản quét; nhiều nhất 20 tệp, mỗi tệp không quá 64 MB. Không tải lên văn bản mật.",
            isMany: true) + KeptFile.ticked(keptFiles)
    }

    // MARK: - Beside

    private var seen: String { (matches ?? []).map(\.id.description).joined(separator: " ") }

    /// Those found, most alike first. The script puts this part of the answer in place while somebody types.
    private var similar: HTML {
        let body: HTML
        if let matches, !matches.isEmpty {
            body = "<ul class=\"similar\">\(matches.map(line))</ul>"
        } else if matches != nil {
            body = "<p class=\"muted\">Không thấy đơn nào trùng người gửi hoặc nội dung.</p>"
        } else {
            body = "<p class=\"muted\">Nhập người gửi, nội dung: đơn có thể trùng hiện ở đây.</p>"
        }
        return """
            <section class="intake-similar" id="similar" aria-live="polite"><h2 id="field-seen">Đơn có thể trùng</h2>\(form.errorLine("seen"))\(body)</section>
            """
    }

    private func line(_ match: SimilarPetitions.Match) -> HTML {
        let sender: HTML? = match.sender.map { "<br>\($0)" }
        let guided: HTML? =
            match.way == .guided || match.way == .passed ? "; <b>đã hướng dẫn, chuyển một lần</b>" : nil
        let options = [("", "Không liên quan")] + PetitionLink.Kind.byHand.map { ($0.rawValue, $0.title) }
        return """
            <li><a href="/petitions/\(match.id)" target="_blank" rel="noopener">\(match.code)</a> \(match.title)\(sender)<br>\
            <small class="muted">\(match.reasons.joined(separator: ", ")); nhận \(WrittenDay.text(match.receivedOn)), \
            \(match.stateTitle.lowercased())\(guided)</small>\
            \(form.select("link-\(match.id)", "Đơn này với đơn đang nhập", options: options))</li>
            """
    }
}

/// As what a petition is classified beside its kinds.
enum PetitionTraitsFields {
    static func html(_ form: FormView) -> HTML {
        """
        <div class="fields">\(form.select("area", "Lĩnh vực", isOptional: true, empty: "Chưa xác định", options: fields))\
        \(form.select("authority", "Thẩm quyền giải quyết", isOptional: true, empty: "Chưa xác định", options: authorities))</div>\
        \(form.checkbox("mixed", "Đơn có nhiều nội dung", value: "yes"))
        """
    }

    static func filters(_ form: FormView) -> HTML {
        """
        \(form.select("area", "Lĩnh vực", empty: "Mọi lĩnh vực", options: fields))\
        \(form.select("authority", "Thẩm quyền", empty: "Mọi thẩm quyền", options: authorities))\
        \(form.checkbox("secrecy", "Yêu cầu giữ bí mật họ tên", value: "yes"))
        """
    }

    private static let fields = PetitionField.allCases.map { (value: $0.rawValue, title: $0.title) }
    private static let authorities = PetitionAuthority.allCases.map { (value: $0.rawValue, title: $0.title) }
}

/// The first test that a petition does not pass, and why.
enum PetitionTestFields {
    static func html(_ form: FormView, _ tests: [EligibilityTest]) -> HTML {
        """
        \(form.select("failed", "Kết quả kiểm tra, theo thứ tự", empty: "Đủ các điều kiện", options: tests.enumerated().map { ($1.code, "Không đáp ứng điều kiện \($0 + 1): \($1.title)") }))\
        \(form.area("failure", "Lý do không đủ điều kiện", isOptional: true, rows: 2))
        """
    }
}
