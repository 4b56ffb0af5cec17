/// What the formula says of a unit, and how it came to that.
public struct ReviewAssessment: Sendable, Equatable {
    /// Of 100, in tenths; nil while nothing was due.
    public let score: Int?
    public let grade: String?
    public let explanation: String

    public init(score: Int?, grade: String?, explanation: String) {
        self.score = score
        self.grade = grade
        self.explanation = explanation
    }
}
