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
        case .still: Self.stillShape
        case .moving: Self.movingShape
        case .soon: Self.soonShape
        case .done: Self.doneShape
        case .late: Self.lateShape
        }
    }

    // Drawn once: a list has one or two in every row.
    private static let stillShape = drawn("<circle cx=\"6\" cy=\"6\" r=\"4\" fill=\"none\" stroke-width=\"2\"/>")
    private static let movingShape = drawn(
        "<circle cx=\"6\" cy=\"6\" r=\"4\" fill=\"none\" stroke-width=\"2\"/><path d=\"M6 2a4 4 0 0 1 0 8z\"/>")
    private static let soonShape = drawn("<path d=\"M6 1l5 5-5 5-5-5z\"/>")
    private static let doneShape = drawn("<path d=\"M2 6.5l3 3 5-6.5\" fill=\"none\" stroke-width=\"2\"/>")
    private static let lateShape = drawn("<path d=\"M6 1l5.5 10H.5z\"/>")

    private static func drawn(_ shape: HTML) -> HTML {
        "<svg class=\"shape\" viewBox=\"0 0 12 12\" width=\"12\" height=\"12\" aria-hidden=\"true\">\(shape)</svg>"
    }
}
