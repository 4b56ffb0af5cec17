/// The number of a dossier as a citizen types it from the receipt or a scanner reads it, with the two check digits behind it:
/// «H99.13-261129-0001-47», «h99.13-261129-0001 47», «H99.13-261129-0001 (số kiểm tra 47)».
public enum TypedDossierCode: Sendable, Equatable {
    case right(DossierCode)
    /// A number without its check digits.
    case unchecked(DossierCode)
    /// A number that the check digits do not fit: something was mistyped.
    case wrong
    /// No such number at all.
    case none

    public init(_ typed: String) {
        let tokens = Self.tokens(of: typed)
        guard let first = tokens.first else {
            self = .none
            return
        }
        var parts = first.split(separator: "-", omittingEmptySubsequences: false)
        var check = tokens.dropFirst().last { Self.isCheck($0) }
        if parts.count == 4, let last = parts.last, Self.isCheck(last) {
            check = last
            parts.removeLast()
        }
        guard parts.count == 3, let code = DossierCode(parts.joined(separator: "-")) else {
            self = .none
            return
        }
        self = check.map { $0 == code.check ? .right(code) : .wrong } ?? .unchecked(code)
    }

    /// What stands in the code of a receipt: the address of the look-up with the number in it, or the number alone.
    public init(scanned text: String) {
        guard text.contains("://"), let field = text.firstRange(of: "?ma=") else {
            self.init(text)
            return
        }
        self.init(String(text[field.upperBound...].prefix { $0 != "&" && $0 != "#" }))
    }

    public var code: DossierCode? {
        switch self {
        case .right(let code), .unchecked(let code): code
        case .wrong, .none: nil
        }
    }

    private static func isCheck(_ text: Substring) -> Bool {
        text.utf8.count == 2 && text.utf8.allSatisfy { (48...57).contains($0) }
    }

    /// Runs of what stands in such numbers; blanks around a dash and dashes of other kinds are forgiven.
    private static func tokens(of typed: String) -> [Substring] {
        var letters: [Character] = []
        for character in typed.prefix(200).uppercased() {
            let letter: Character = "–—−‐‑".contains(character) ? "-" : character
            if letter == "-" { while letters.last?.isWhitespace ?? false { letters.removeLast() } }
            if letter.isWhitespace, letters.last == "-" { continue }
            letters.append(letter)
        }
        return String(letters).split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "." || $0 == "-")) }
    }
}
