public import WorkTime

/// Everything that happened to one object, newest first.
public enum Timeline {
    public struct Entry: Sendable {
        let at: Instant
        let who: String
        let act: String
        let detail: HTML
        let tone: Tone

        public init(at: Instant, who: String, act: String, detail: HTML = .empty, tone: Tone = .still) {
            self.at = at
            self.who = who
            self.act = act
            self.detail = detail
            self.tone = tone
        }
    }

    public static func html(_ entries: [Entry]) -> HTML {
        let lines = entries.map { entry -> HTML in
            """
            <li class="tone-\(entry.tone.rawValue)">\(entry.tone.shape)<div><p><b>\(entry.who)</b> \(entry.act) \
            <span class="timeline-time">\(WrittenDay.html(entry.at))</span></p>\(entry.detail)</div></li>
            """
        }
        return "<ol class=\"timeline\">\(lines)</ol>"
    }
}
