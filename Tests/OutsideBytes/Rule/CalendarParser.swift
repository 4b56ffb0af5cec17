import Desk
import Exchange
import Office
import WorkTime

/// Words that somebody typed, in a calendar for programs outside. Calendars are only written here, so what is asked is
/// whether hostile words leave their line.
struct CalendarParser: OutsideParser {
    let name = "calendar"
    let words = [
        "\r\n", "\n", "\r", "\u{85}", "\u{2028}", ";", ",", "\\", "BEGIN:VEVENT", "END:VCALENDAR", "\u{0}", "đ",
    ]

    func read(_ bytes: [UInt8]) throws -> Int {
        let text = String(decoding: bytes, as: UTF8.self)
        let day = CalendarDay(daysSinceEpoch: 20_000 + bytes.count) ?? .last
        let entries = [nil, text].map { content in
            CalendarEntry(
                obligation: Key(1), subject: .whole, day: day, content: content, changedAt: Instant(milliseconds: 0),
                revision: bytes.count)
        }
        let calendar = CalendarText(
            CalendarReader.Content(title: text, entries: entries), origin: "https://vanthu.example")
        var lines = 0
        var begun = 0
        for line in calendar.text.utf8.split(separator: 10, omittingEmptySubsequences: false).dropLast() {
            guard line.last == 13, line.count <= 76, !line.dropLast().contains(where: { $0 < 0x20 || $0 == 0x7F })
            else { throw ParserFault("the line «\(String(decoding: line, as: UTF8.self))»") }
            lines += 1
            if line.starts(with: "BEGIN:VEVENT".utf8) { begun += 1 }
        }
        guard begun == entries.count else { throw ParserFault("\(begun) events") }
        return lines
    }
}
