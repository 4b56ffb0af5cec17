/// What a petition was classified as, with the first step that decides it (Thông tư 05/2021/TT-TTCP).
///
/// A petition is classified once: what becomes of it later is its settlement. So the figures of a period that is over do not
/// change.
public enum PetitionWay: String, Sendable, Hashable, CaseIterable, Codable {
    /// The office takes it up and settles it.
    case taken
    /// Whoever sent it was told where to turn, or got it back.
    case guided
    /// It was passed to whoever is competent, or an agency was asked to settle it.
    case passed
    case refused, filed
    /// Taken back by whoever sent it before it was decided what to do with it.
    case withdrawn

    /// The states of petitions in which that is not decided.
    public static let undecided: Set<String> = ["received", "proposed", "passing"]

    /// By the state in which a step leaves a petition; nil while nothing is decided.
    public init?(state: String) {
        guard !Self.undecided.contains(state) else { return nil }
        switch state {
        case "guided", "returned": self = .guided
        case "elsewhere", "reported", "passed": self = .passed
        case "refused": self = .refused
        case "filed": self = .filed
        case "ending", "ended": self = .withdrawn
        default: self = .taken
        }
    }
}
