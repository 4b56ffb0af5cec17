public import WorkTime

/// The official number of a dossier: the identifier code of the body, the day of reception, the sequence of that day.
///
/// Thông tư 03/2025/TT-VPCP, Điều 13: «H15.50.05.13-261008-0975». Beside it stand two check digits (ISO 7064, MOD 97-10), which
/// are no part of it: with them a number that was misheard or mistyped is told from a right one without asking the ledger.
public struct DossierCode: Sendable, Hashable {
    public let prefix: String
    public let day: CalendarDay
    public let number: Int

    /// Nil where the parts are no such number.
    public init?(prefix: String, day: CalendarDay, number: Int) {
        guard Self.isPrefix(prefix), (2000...2099).contains(day.year), number > 0 else { return nil }
        self.prefix = prefix
        self.day = day
        self.number = number
    }

    /// Reads a number as it is printed or typed, in small letters and with spaces too; nil for anything else.
    public init?(_ text: String) {
        let parts = text.filter { !$0.isWhitespace }.uppercased()
            .split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, parts[1].utf8.count == 6, (4...9).contains(parts[2].utf8.count),
            (parts[1] + parts[2]).utf8.allSatisfy({ (48...57).contains($0) }), let date = Int(parts[1]),
            let number = Int(parts[2]),
            let day = CalendarDay(year: 2000 + date / 10_000, month: date / 100 % 100, day: date % 100)
        else { return nil }
        self.init(prefix: parts[0], day: day, number: number)
    }

    public var text: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(prefix)-\(padded(day.year % 100 * 10_000 + day.month * 100 + day.day, 6))-\(padded(number, 4))"
    }

    /// Two digits over all letters and digits of the number.
    public var check: String {
        var rest = 0
        for byte in text.utf8 {
            switch byte {
            case 48...57: rest = (rest * 10 + Int(byte - 48)) % 97
            case 65...90: rest = (rest * 100 + Int(byte - 55)) % 97
            default: continue
            }
        }
        let digits = 98 - rest * 100 % 97
        return (digits < 10 ? "0" : "") + String(digits)
    }

    /// «H99.13» or, as before 2025, «000.00.13.H99».
    public static func isPrefix(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        func isNumber(_ part: Substring, _ lengths: ClosedRange<Int>) -> Bool {
            lengths.contains(part.utf8.count) && part.utf8.allSatisfy { (48...57).contains($0) }
        }
        func isLetter(_ part: Substring) -> Bool {
            part.utf8.count == 3 && part.utf8.first.map { (65...90).contains($0) } ?? false
                && isNumber(part.dropFirst(), 2...2)
        }
        guard let first = parts.first, let last = parts.last, parts.count <= 4 else { return false }
        if isLetter(first) { return parts.dropFirst().allSatisfy { isNumber($0, 1...3) } }
        return parts.count == 4 && isLetter(last) && parts.dropLast().allSatisfy { isNumber($0, 2...3) }
    }
}
