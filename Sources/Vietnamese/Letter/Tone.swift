/// The six tones, in the order in which a Vietnamese dictionary lists them.
public enum Tone: UInt8, Sendable, CaseIterable, Comparable {
    case ngang, huyen, hoi, nga, sac, nang

    public static func < (left: Tone, right: Tone) -> Bool { left.rawValue < right.rawValue }
}
