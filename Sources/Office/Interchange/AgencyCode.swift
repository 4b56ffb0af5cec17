/// The identifier of an agency on the national interchange (mã định danh), at most 35 characters.
///
/// Written top down since Quyết định 20/2020/QĐ-TTg («H48.05.13»), bottom up before it («000.00.05.H48», QCVN
/// 102:2016/BTTTT); both forms are in use and mean the same.
public struct AgencyCode: Sendable, Hashable, Codable, CustomStringConvertible {
    /// As it came, without blanks.
    public let text: String

    public static let mostCharacters = 35

    /// Nil for nothing, for the literal «null» that some hubs write, and for what cannot be a code.
    public init?(_ text: String) {
        let tidy = text.tidy
        guard !tidy.isEmpty, tidy.unicodeScalars.count <= Self.mostCharacters, tidy.lowercased() != "null",
            tidy.unicodeScalars.allSatisfy({
                $0.isASCII && ($0.properties.isAlphabetic || "0123456789.-_".unicodeScalars.contains($0))
            })
        else { return nil }
        self.text = tidy
    }

    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let code = AgencyCode(text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no agency code"))
        }
        self = code
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }

    public var description: String { text }

    /// The form by which codes are compared: upper case, top down, without the blocks of zeros that the old form fills up
    /// with. «000.00.53.H48» and «h48.53» are one.
    public var key: String {
        let parts = text.uppercased().split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 4, let top = parts.last, Self.isTop(top), parts.dropLast().allSatisfy(Self.isNumber) else {
            return text.uppercased()
        }
        let lower = parts.dropLast().reversed().compactMap { Int($0) }.filter { $0 > 0 }
        return ([top] + lower.map { $0 < 10 ? "0\($0)" : "\($0)" }).joined(separator: ".")
    }

    public static func == (a: AgencyCode, b: AgencyCode) -> Bool { a.key == b.key }
    public func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private static func isTop(_ part: String) -> Bool {
        part.utf8.count == 3 && part.first.map { $0.isLetter } == true && isNumber(String(part.dropFirst()))
    }

    private static func isNumber(_ part: String) -> Bool {
        !part.isEmpty && part.utf8.count <= 6 && part.utf8.allSatisfy { (48...57).contains($0) }
    }
}
