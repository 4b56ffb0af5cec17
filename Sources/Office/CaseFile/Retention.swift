/// How long a case file is kept (thời hạn lưu trữ), counted from the year in which the work ends.
public enum Retention: Sendable, Hashable {
    case permanent
    case years(Int)

    public static let range = 1...100

    /// Nil years are for ever.
    public init?(years: Int?) {
        guard let years else {
            self = .permanent
            return
        }
        guard Self.range.contains(years) else { return nil }
        self = .years(years)
    }

    /// Nil for ever.
    public var years: Int? { if case .years(let years) = self { years } else { nil } }

    /// As lists and minutes print it: «Vĩnh viễn», «20 năm».
    public var words: String {
        switch self {
        case .permanent: "Vĩnh viễn"
        case .years(let years): years < 10 ? "0\(years) năm" : "\(years) năm"
        }
    }

    /// As forms send it: `permanent`, or the number of years.
    public var code: String { years.map(String.init) ?? "permanent" }

    public init?(code: String) {
        if code == "permanent" {
            self = .permanent
        } else if let years = Int(code) {
            self.init(years: years)
        } else {
            return nil
        }
    }
}
