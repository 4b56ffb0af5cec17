import Desk
import Foundation
import TestSupport
import Testing

@testable import Exchange

@Suite("A letter as SMTP carries it")
struct MailMessageTests {
    static let settings = MailSettings(
        server: "smtps://localhost:465", sender: "congvu@sonha.gov.vn", senderName: "Văn phòng UBND tỉnh", login: nil,
        authorities: nil)

    @Test("Headers are ASCII and folded, a stable name, the text whole in UTF-8")
    func message() throws {
        let letter = Letter(
            id: "notice.7.1741917600000", address: "lan.nt@sonha.gov.vn", name: "Ngô Thị Lan",
            subject: "[Công vụ] Giao nhiệm vụ: Khắc phục hạn chế trong công tác tham mưu năm 2025",
            text: "Kính gửi: Ngô Thị Lan\n\nNghị quyết số 12.\n", isUrgent: true)
        let bytes = MailMessage(letter, Self.settings, at: testTime).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        let parts = text.components(separatedBy: "\r\n\r\n")
        #expect(bytes.allSatisfy { $0 < 0x80 } && text.components(separatedBy: "\r\n").allSatisfy { $0.count <= 78 })
        #expect(
            parts[0]
                == [
                    "Date: Fri, 14 Mar 2025 09:00:00 +0700",
                    "From: =?UTF-8?B?VsSDbiBwaMOybmcgVUJORCB04buJbmg=?=", " <congvu@sonha.gov.vn>",
                    "To: =?UTF-8?B?TmfDtCBUaOG7iyBMYW4=?=", " <lan.nt@sonha.gov.vn>",
                    "Subject: =?UTF-8?B?W0PDtG5nIHbhu6VdIEdpYW8gbmhp4buHbSB24bulOiBLaOG6r2Mg?=",
                    " =?UTF-8?B?cGjhu6VjIGjhuqFuIGNo4bq/IHRyb25nIGPDtG5nIHTDoWMgdGhh?=",
                    " =?UTF-8?B?bSBtxrB1IG7Eg20gMjAyNQ==?=",
                    "Message-ID: <notice.7.1741917600000@sonha.gov.vn>", "Auto-Submitted: auto-generated",
                    "MIME-Version: 1.0", "Content-Language: vi", "Content-Type: text/plain; charset=utf-8",
                    "Content-Transfer-Encoding: base64", "Importance: high", "X-Priority: 1",
                ].joined(separator: "\r\n"))
        let body = try #require(Data(base64Encoded: parts[1], options: .ignoreUnknownCharacters))
        #expect(String(decoding: body, as: UTF8.self) == letter.text.replacingOccurrences(of: "\n", with: "\r\n"))
    }

    @Test("Files go beside the text, each as a part of its own, and come out as they went in")
    func attachments() throws {
        let pdf = [UInt8](0...255)
        let letter = Letter(
            id: "paper.7", address: "stc@tinh.gov.vn", name: "Sở Tài chính", subject: "Công văn số 01/VP-KT",
            text: "Kính gửi: Sở Tài chính\n", isUrgent: false,
            attachments: [
                .init(name: "gửi số liệu.pdf", mediaType: "application/pdf", bytes: pdf),
                .init(name: "…", mediaType: "x;\r\nBcc: a@b", bytes: [1]),
            ])
        let bytes = MailMessage(letter, Self.settings, at: testTime).bytes
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(bytes.allSatisfy { $0 < 0x80 } && text.components(separatedBy: "\r\n").allSatisfy { $0.count <= 78 })
        let parts = text.components(separatedBy: "--=_congvu_part")
        #expect(parts.count == 5 && parts[4] == "--\r\n")
        let head = [
            "", "Content-Type: application/pdf", "Content-Transfer-Encoding: base64",
            "Content-Disposition: attachment;", " filename=\"gui-so-lieu.pdf\"", "", "",
        ]
        #expect(parts[2].hasPrefix(head.joined(separator: "\r\n")))
        let body = try #require(parts[2].components(separatedBy: "\r\n\r\n").last)
        #expect(Data(base64Encoded: body, options: .ignoreUnknownCharacters) == Data(pdf))
        #expect(parts[3].contains("application/octet-stream") && !text.contains("Bcc"))
    }

    @Test(
        "A header takes any text and stays one field",
        arguments: [
            ("Bcc: x\r\nBcc: y@z", "Bcc: x  Bcc: y@z"), ("=?UTF-8?B?eA==?=", "=?UTF-8?B?PT9VVEYtOD9CP2VBPT0/PQ==?="),
            ("", ""),
        ])
    func header(text: String, written: String) {
        #expect(MailHeader.text(text) == written)
    }
}
