/// Where an obligation comes from; the paper may follow an oral direction or a meeting. One of a paper that is not here
/// follows from a rule, which stands where others name who ordered it.
public enum ObligationOrigin: String, Sendable, Codable, CaseIterable {
    case paper, oral, meeting
    /// A part of another obligation, which its lead broke down.
    case breakdown
    /// A step of a case: it ends when the step is taken.
    case `case`
}
