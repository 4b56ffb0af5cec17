/// How things stand, in five words. Each tone has a colour and a shape; the word beside it is the caller's.
public enum Tone: String, Sendable, CaseIterable {
    /// Nothing has happened yet, or nothing can any more.
    case still
    /// Somebody is at work.
    case moving
    /// Time is short, or somebody's answer is awaited.
    case soon
    case done
    /// Late, refused, wrong.
    case late

    /// The shape that tells the tones apart without colour.
    var shape: HTML {
        switch self {
        case .still: Self.drawn("<circle cx=\"6\" cy=\"6\" r=\"4\" fill=\"none\" stroke-width=\"2\"/>")
        case .moving:
            Self.drawn(
                "<circle cx=\"6\" cy=\"6\" r=\"4\" fill=\"none\" stroke-width=\"2\"/><path d=\"M6 2a4 4 0 0 1 0 8z\"/>")
        case .soon: Self.drawn("<path d=\"M6 1l5 5-5 5-5-5z\"/>")
        case .done: Self.drawn("<path d=\"M2 6.5l3 3 5-6.5\" fill=\"none\" stroke-width=\"2\"/>")
        case .late: Self.drawn("<path d=\"M6 1l5.5 10H.5z\"/>")
        }
    }

    private static func drawn(_ shape: HTML) -> HTML {
        "<svg class=\"shape\" viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\">\(shape)</svg>"
    }
}
