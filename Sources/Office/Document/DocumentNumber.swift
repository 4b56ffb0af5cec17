import Vietnamese

/// The number and notation of a paper («Số: 05/KH-VPUBND») in the one form by which it is found.
public enum DocumentNumber {
    /// Folded, without «Số» and leading zeros: `5 kh vpubnd`. Empty when there is none.
    public static func folded(_ number: String?) -> String {
        var words = (number ?? "").folded.split(separator: " ")
        if words.first == "so" { words.removeFirst() }
        if let first = words.first, first.allSatisfy(\.isNumber) {
            words[0] = first.drop { $0 == "0" }
            if words[0].isEmpty { words[0] = "0" }
        }
        return words.joined(separator: " ")
    }
}
