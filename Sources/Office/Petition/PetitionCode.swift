/// The number of a petition or of a visit in the office's own count of the year: «ĐT-2026-0015».
public struct PetitionCode: Sendable, Hashable {
    public enum Book: String, Sendable, CaseIterable {
        case petitions = "ĐT"
        case visits = "TCD"
    }

    public let book: Book
    public let year: Int
    public let number: Int

    public init(_ book: Book, year: Int, number: Int) {
        self.book = book
        self.year = year
        self.number = number
    }

    /// Reads one as it is printed or typed, also in small letters, without mark and without the zeros; nil for anything else.
    public init?(_ typed: String) {
        let parts = typed.filter { !$0.isWhitespace }.uppercased().split(
            separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, let year = Int(parts[1]), (2000...2099).contains(year), let number = Int(parts[2]),
            (1...9_999_999).contains(number)
        else { return nil }
        switch parts[0] {
        case "ĐT", "DT": book = .petitions
        case "TCD": book = .visits
        default: return nil
        }
        self.year = year
        self.number = number
    }

    public var text: String {
        let digits = String(number)
        return "\(book.rawValue)-\(year)-\(String(repeating: "0", count: max(0, 4 - digits.count)))\(digits)"
    }
}
