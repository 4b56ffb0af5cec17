import Desk
import Office
import WorkTime

/// One file that is to be removed for good: what goes, why, and the two answers.
struct ErasureScreen {
    let answer: ErasureQuestion.Answer
    let form: FormView

    private var item: FileErasure { answer.item }

    var page: Page {
        var page = Page(
            title: item.file, place: .incoming,
            breadcrumbs: [.init("Văn bản đến", "/incoming"), .init("Xoá tệp mật", "/erasures")],
            aside: ErasureWords.badge(item.state), actions: GuideTopic.interchange.link,
            main: "\(form.summary)\(facts)\(confirming)\(refusing)", layout: .reading, status: form.status)
        page.assets = ["document.css"]
        return page
    }

    private var facts: HTML {
        var facts: [(name: String, value: HTML)] = [("Lý do", .text(item.reason))]
        if let code = item.code { facts.append(("Kèm theo văn bản", .text(code))) }
        if answer.seesMessage {
            facts.append(("Thông điệp", "<a href=\"/interchange/\(item.message)\">mở thông điệp</a>"))
        }
        facts.append(("Đề nghị", "\(item.askedByName), \(WrittenDay.html(item.askedAt))"))
        if let name = item.settledBy, let moment = item.settledAt {
            facts.append((ErasureWords.title(of: item.state), "\(name), \(WrittenDay.html(moment))"))
        }
        return Facts.html(facts)
    }

    private var confirming: HTML {
        guard item.state == .asked else { return .empty }
        guard answer.mayConfirm else {
            return NoticeBox.html(
                "<p>Chờ quản trị hoặc lãnh đạo Văn phòng xác nhận; người đề nghị không tự xác nhận. Trong lúc chờ, không ai mở được tệp này ở phụ lục.</p>",
                .soon)
        }
        return """
            <section><h2>Xác nhận xoá</h2>
            <p>Nội dung tệp, chữ đã đọc từ tệp và bản gốc của thông điệp bị xoá hẳn khỏi kho lưu trữ và các bản sao lưu từ nay về sau, \
            không lấy lại được. Bản sao lưu lập trước hôm nay vẫn còn tệp cho đến khi hết hạn giữ. Tên tệp và thông tin đăng ký vẫn giữ.</p>
            <p>Hệ thống không xoá được bản của thông điệp ở nơi nó đến: thư mục liên thông (<code>done</code>), hộp thư, trục liên thông. \
            Quản trị xoá các bản ấy.</p>
            \(Button.act("Xoá hẳn tệp này", "/erasures/\(item.id)/confirmation", .danger,
                confirm: "Xoá hẳn, không lấy lại được?"))</section>

            """
    }

    private var refusing: HTML {
        guard answer.mayDecline else { return .empty }
        return """
            <section><h2>\(answer.mayConfirm ? "Không xoá" : "Rút đề nghị")</h2>
            \(Form.html(
                action: "/erasures/\(item.id)/refusal", body: form.area("reason", "Lý do", rows: 2),
                buttons: [Button.submit(answer.mayConfirm ? "Giữ lại tệp" : "Rút đề nghị", .plain)]))</section>

            """
    }
}
