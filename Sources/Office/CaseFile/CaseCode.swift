import Vietnamese

/// Số và ký hiệu hồ sơ: a number and the notation of the unit, «01.KT».
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục V.
public struct CaseCode: Sendable, Hashable {
    public let text: String

    /// Nil for what is empty, longer than 20 signs (Phụ lục VI), or holds a sign that no code has.
    public init?(_ text: String) {
        let text = text.filter { !$0.isWhitespace }
        guard (1...20).contains(text.count), text.allSatisfy({ $0.isLetter || $0.isNumber || ".-/".contains($0) })
        else {
            return nil
        }
        self.text = text
    }

    /// «01.KT» of 1 and «KT».
    public init?(number: Int, notation: String) { self.init("\(number < 10 ? "0" : "")\(number).\(notation)") }

    /// What two codes are compared by.
    public var folded: String { text.folded }

    /// What codes are sorted by: those of one notation together, in the order of their numbers.
    public var sortKey: String {
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        let number = String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        return "\(text.dropFirst(digits.count).description.folded) \(number)"
    }

    /// The notation that a unit's name suggests: the initials of what it works on, «HCQT» of «Phòng Hành chính - Quản trị».
    public static func notation(of unit: String) -> String {
        let kinds = ["phòng", "ban", "trung tâm", "văn phòng", "sở", "chi cục", "tổ"]
        var name = unit
        if let kind = kinds.first(where: { name.lowercased().hasPrefix($0 + " ") }) {
            name = String(name.dropFirst(kind.count))
        }
        let words = name.split { !$0.isLetter }
        let initials = words.compactMap(\.first).map { String($0).uppercased() }.joined()
        return initials.isEmpty ? "HS" : String(initials.prefix(12))
    }
}
