public import Desk
import Foundation
import Office
public import WorkTime

/// A letter as the bytes that SMTP carries: RFC 5322, plain text in UTF-8.
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
            MailHeader.line("Content-Type", "text/plain; charset=utf-8"),
            MailHeader.line("Content-Transfer-Encoding", "base64"),
        ]
        if letter.isUrgent { lines += [MailHeader.line("Importance", "high"), MailHeader.line("X-Priority", "1")] }
        let text = letter.text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        let body = Data(text.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return Array((lines + ["", body, ""]).joined(separator: "\r\n").utf8)
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
