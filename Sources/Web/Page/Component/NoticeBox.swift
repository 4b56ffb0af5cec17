/// A paragraph that stands out: what to know before going on.
public enum NoticeBox {
    public static func html(_ text: HTML, _ tone: Tone = .still) -> HTML {
        "<div class=\"notice tone-\(tone.rawValue)\">\(tone.shape)<div>\(text)</div></div>"
    }
}
