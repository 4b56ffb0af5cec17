/// A state as word, shape and colour.
public enum StateBadge {
    public static func html(_ word: String, _ tone: Tone) -> HTML {
        "<span class=\"badge tone-\(tone.rawValue)\">\(tone.shape)\(word)</span>"
    }
}
