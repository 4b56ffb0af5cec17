import Vietnamese

/// Under what a sender's name is found however it was written.
public enum SenderName {
    /// Without marks and in one spelling: «Nguyễn Thị Mỹ» and «NGUYEN THI MĨ» are one.
    public static func key(_ name: String) -> String { name.spellingKey.folded }

    /// As it sounds: first and last consonants that people write for each other are one, and so are i and y.
    public static func sound(_ name: String) -> String {
        key(name).split(separator: " ").map { sound(ofWord: String($0)) }.joined(separator: " ")
    }

    private static func sound(ofWord word: String) -> String {
        var rest = word.replacing("y", with: "i")
        for (written, heard) in onsets where rest.hasPrefix(written) {
            rest = heard + rest.dropFirst(written.count)
            break
        }
        for (written, heard) in endings where rest.hasSuffix(written) && rest.count > written.count {
            rest = rest.dropLast(written.count) + heard
            break
        }
        return rest
    }

    private static let onsets = [
        ("ngh", "ng"), ("ng", "ng"), ("nh", "nh"), ("kh", "kh"), ("tr", "c"), ("ch", "c"), ("gi", "d"), ("gh", "g"),
        ("x", "s"), ("r", "d"), ("k", "c"), ("n", "l"),
    ].sorted { $0.0.count > $1.0.count }
    private static let endings = [("ng", "n"), ("nh", "n"), ("ch", "c"), ("t", "c")]
}
