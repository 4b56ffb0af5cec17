public import Desk
import Office
import WorkTime

/// A calendar as RFC 5545 writes it: an all-day event for each due day, step and report, with a reminder the day before. A
/// change of the obligation counts up SEQUENCE and moves LAST-MODIFIED, so that calendars take the new day.
public struct CalendarText: Sendable {
    private let content: CalendarReader.Content
    /// The address that people type, without a stroke at its end.
    private let origin: String

    public init(_ content: CalendarReader.Content, origin: String) {
        self.content = content
        self.origin = origin
    }

    /// UTF-8, lines ended by CR LF and folded at 75 bytes. The same entries always give the same text.
    public var text: String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CongVu//Cong vu//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "X-WR-CALNAME:\(Self.escaped(content.title))", "X-WR-TIMEZONE:Asia/Ho_Chi_Minh",
            "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H",
        ]
        for entry in content.entries { lines += event(entry) }
        lines.append("END:VCALENDAR")
        return lines.map { Self.folded($0) + "\r\n" }.joined()
    }

    private func event(_ entry: CalendarEntry) -> [String] {
        let (part, kind) = Self.words(of: entry.subject)
        let changed = Self.instant(entry.changedAt)
        // Without an end the event lasts its one day; the calendar has no day after its last.
        let end =
            entry.day == .last ? [] : ["DTEND;VALUE=DATE:\(Self.date(entry.day.adding(days: 1)))"]
        let words = entry.content ?? "nhiệm vụ hạn chế người xem"
        let href = "\(origin)/obligations/\(entry.obligation)"
        return [
            "BEGIN:VEVENT", "UID:obligation-\(entry.obligation)\(part)@\(host)",
            "DTSTAMP:\(changed)", "LAST-MODIFIED:\(changed)", "SEQUENCE:\(entry.revision)",
            "DTSTART;VALUE=DATE:\(Self.date(entry.day))",
        ] + end + [
            "SUMMARY:\(Self.escaped("\(kind): \(words)"))",
            "DESCRIPTION:\(Self.escaped("Xem chi tiết: \(href)"))", "URL:\(href)", "TRANSP:TRANSPARENT",
            "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(kind))", "TRIGGER:-PT16H", "END:VALARM",
            "END:VEVENT",
        ]
    }

    /// What its identity ends with, and what it is called.
    private static func words(of subject: CalendarEntry.Subject) -> (part: String, kind: String) {
        switch subject {
        case .whole: ("", "Đến hạn")
        case .milestone(let id): ("-\(id)", "Mốc")
        case .report: ("-report", "Báo cáo định kỳ")
        case .part(let id): ("-part-\(id)", "Phần việc đến hạn")
        }
    }

    private var host: String {
        origin.split(separator: "/").dropFirst().first.map(String.init) ?? "congvu"
    }

    /// Text as a value: `\`, `;`, `,` and line ends are marked, other control characters left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n", "\r": result += "\\n"
            case "\t": result += " "
            case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A long line goes on after CR LF and a blank; no character is cut in two.
    static func folded(_ line: String) -> String {
        var result = ""
        var length = 0
        for scalar in line.unicodeScalars {
            let size = UTF8.width(scalar)
            if length + size > 75 {
                result += "\r\n "
                length = 1
            }
            result.unicodeScalars.append(scalar)
            length += size
        }
        return result
    }

    private static func date(_ day: CalendarDay) -> String {
        day.description.replacing("-", with: "")
    }

    /// In UTC.
    private static func instant(_ instant: Instant) -> String {
        let seconds = instant.milliseconds / 1_000
        let day = CalendarDay.first.adding(days: Int(seconds / 86_400) - CalendarDay.first.daysSinceEpoch)
        func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
        return "\(date(day))T\(two(seconds / 3_600 % 24))\(two(seconds / 60 % 60))\(two(seconds % 60))Z"
    }
}
