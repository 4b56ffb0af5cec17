public import Desk
import Foundation
import Office
import Vietnamese
public import WorkTime

/// A letter as the bytes that SMTP carries: RFC 5322, plain text in UTF-8, files beside it as MIME has them (RFC 2045, 2046).
public struct MailMessage: Sendable {
    private let letter: Letter
    private let settings: MailSettings
    private let sentAt: Instant

    public init(_ letter: Letter, _ settings: MailSettings, at sentAt: Instant) {
        self.letter = letter
        self.settings = settings
        self.sentAt = sentAt
    }

    /// Lines end by CR LF, none is longer than 78 characters, all is ASCII.
    public var bytes: [UInt8] {
        var lines = [
            MailHeader.line("Date", date),
            MailHeader.line("From", MailHeader.mailbox(settings.senderName, settings.sender)),
            MailHeader.line("To", MailHeader.mailbox(letter.name, letter.address)),
            MailHeader.line("Subject", MailHeader.text(letter.subject)),
            MailHeader.line("Message-ID", "<\(letter.id)@\(settings.domain)>"),
            MailHeader.line("Auto-Submitted", "auto-generated"),
            MailHeader.line("MIME-Version", "1.0"),
            MailHeader.line("Content-Language", "vi"),
        ]
        let urgency =
            letter.isUrgent ? [MailHeader.line("Importance", "high"), MailHeader.line("X-Priority", "1")] : []
        guard !letter.attachments.isEmpty else {
            lines += Self.textHeaders + urgency
            return Array((lines + ["", text, ""]).joined(separator: "\r\n").utf8)
        }
        lines += [MailHeader.line("Content-Type", "multipart/mixed; boundary=\"\(Self.boundary)\"")] + urgency
        lines += ["", "--\(Self.boundary)"] + Self.textHeaders + ["", text]
        for file in letter.attachments {
            lines += ["--\(Self.boundary)"] + Self.headers(of: file) + ["", Self.base64(file.bytes)]
        }
        return Array((lines + ["--\(Self.boundary)--", ""]).joined(separator: "\r\n").utf8)
    }

    /// Never a line of base64, which knows no «_».
    private static let boundary = "=_congvu_part"
    private static let textHeaders = [
        MailHeader.line("Content-Type", "text/plain; charset=utf-8"),
        MailHeader.line("Content-Transfer-Encoding", "base64"),
    ]

    private static func headers(of file: Letter.Attachment) -> [String] {
        let isType = file.mediaType.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ";") }
        let type = isType && file.mediaType.utf8.count <= 60 ? file.mediaType : "application/octet-stream"
        return [
            MailHeader.line("Content-Type", type), MailHeader.line("Content-Transfer-Encoding", "base64"),
            MailHeader.line("Content-Disposition", "attachment;\r\n filename=\"\(plainName(file.name))\""),
        ]
    }

    /// In letters that every mail program shows: «gửi số liệu.pdf» as «gui-so-lieu.pdf».
    private static func plainName(_ name: String) -> String {
        let parts = name.split(separator: ".")
        let ending = parts.count > 1 ? String(parts[parts.count - 1]).folded.filter(\.isASCII) : ""
        let base = parts.count > 1 ? parts.dropLast().joined(separator: " ") : name
        let plain = base.folded.replacing(" ", with: "-").filter(\.isASCII)
        let stem = plain.isEmpty ? "tep" : String(plain.prefix(50))
        return ending.isEmpty || ending.count > 8 ? stem : "\(stem).\(ending)"
    }

    private var text: String {
        Self.base64(Array(letter.text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n").utf8))
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        Data(bytes).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
    }

    /// `Mon, 02 Mar 2026 07:00:05 +0700`, in the office's time.
    private var date: String {
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let day = OfficeTime.day(of: sentAt)
        let clock = OfficeTime.clock(of: sentAt)
        let second = Int(sentAt.milliseconds / 1_000 % 60)
        let time = [clock.hour, clock.minute, second].map(Self.padded).joined(separator: ":")
        return "\(days[day.weekday - 1]), \(Self.padded(day.day)) \(months[day.month - 1]) \(day.year) \(time) +0700"
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
