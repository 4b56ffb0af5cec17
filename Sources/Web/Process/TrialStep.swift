import Desk
import Foundation
import Office
import WorkTime

/// A step of a trial as it stands in an address: `receive@2026-03-02T09:00?reason=…`.
extension CaseTrial.Step {
    var code: String {
        let start = ClockStart(at)
        let head = "\(act)@\(start.day)T\(start.minute.map(Due.clock) ?? "00:00")"
        let tail = fields.sorted { $0.key < $1.key }.map { "\($0.key)=\(Self.encoded($0.value))" }
        return tail.isEmpty ? head : "\(head)?\(tail.joined(separator: "&"))"
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
    }

    /// Nil for anything that `code` does not write.
    init?(code: String) {
        let parts = code.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let head = parts[0].split(separator: "@")
        guard head.count == 2, let at = Self.instant(String(head[1])),
            let fields = try? FormFields(query: parts.count > 1 ? String(parts[1]) : "")
        else { return nil }
        self.init(
            String(head[0]), at: at, fields: Dictionary(fields.pairs.map { ($0.name, $0.value) }) { first, _ in first })
    }

    /// `2026-03-02T09:00` in the office's time.
    static func instant(_ text: String) -> Instant? {
        let parts = text.split(separator: "T").map(String.init)
        guard parts.count == 2, let day = CalendarDay(parts[0]), (1990...2060).contains(day.year),
            let minute = minute(parts[1])
        else { return nil }
        return OfficeTime.start(of: day).adding(seconds: Int64(minute) * 60)
    }

    /// Minutes since midnight of `09:05`.
    static func minute(_ text: String) -> Int? {
        guard let match = text.wholeMatch(of: /([01]?[0-9]|2[0-3])[:hg]([0-5][0-9])/), let hour = Int(match.1),
            let minute = Int(match.2)
        else { return nil }
        return hour * 60 + minute
    }
}
