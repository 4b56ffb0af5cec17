import Desk
import Office

/// What became of one file that was sent.
struct UploadOutcome: Equatable {
    enum Result: Equatable {
        /// Read; waits to be confirmed.
        case read(Key<Document>)
        /// The same content is already here.
        case known(DocumentLabel, Document.State)
        /// Bears a mark of secrecy: its content was refused and nothing of it is kept.
        case secret(String)
        /// Could not be taken; nothing of it is kept.
        case refused(String)
    }

    let fileName: String
    let result: Result

    var isKept: Bool {
        switch result {
        case .read, .known: true
        case .secret, .refused: false
        }
    }

    /// Where this outcome is looked at, when it is the only one.
    var href: Href? {
        switch result {
        case .read(let document): "/documents/\(document)/reading"
        case .known, .secret, .refused: nil
        }
    }

    /// One sentence, for a message that has no links.
    var sentence: String {
        switch result {
        case .read: "«\(fileName)»: đã đọc, chờ xác nhận."
        case .known(let label, let state):
            "«\(fileName)» đã có trong hệ thống: \(DocumentWords.name(label)), \(state == .reading ? "đang chờ xác nhận" : "đã xác nhận")."
        case .secret(let sentence), .refused(let sentence): "«\(fileName)»: \(sentence)"
        }
    }

    var html: HTML {
        switch result {
        case .read(let document):
            NoticeBox.html(
                "<p>«\(fileName)» đã đọc xong.</p><p>\(Button.link("Kiểm tra và xác nhận", "/documents/\(document)/reading"))</p>",
                .done)
        case .known(let label, let state):
            NoticeBox.html(
                """
                <p>Tệp «\(fileName)» đã có trong hệ thống, không lưu thêm bản nữa:</p>\
                <p><a href="\(state == .reading ? "/documents/\(label.id)/reading" : "/documents/\(label.id)" as Href)">\
                \(DocumentWords.name(label))</a> · \(label.title) \(DocumentWords.badge(state))</p>
                """, .moving)
        case .secret(let sentence):
            NoticeBox.html(
                """
                <p>«\(fileName)»: \(sentence)</p><p>\(Button.link("Đăng ký thông tin văn bản mật", "/documents/register"))</p>
                """, .late)
        case .refused(let sentence):
            NoticeBox.html("<p>«\(fileName)»: \(sentence)</p><p>Tệp chưa được lưu lại.</p>", .late)
        }
    }
}
