/// What law and office lay down for feedback on regulations; all in working days.
public struct FeedbackRules: Sendable, Equatable {
    /// The decree, as obligations name it.
    public var article: String
    /// From the day on which it was received.
    public var classifyDays: Int
    /// From the day on which it was routed.
    public var answerDays: [RegulationFeedback.Kind: Int]
    /// From the day on which it was answered.
    public var publishDays: Int

    public init(
        article: String, classifyDays: Int, answerDays: [RegulationFeedback.Kind: Int], publishDays: Int
    ) {
        self.article = article
        self.classifyDays = classifyDays
        self.answerDays = answerDays
        self.publishDays = publishDays
    }

    public static let standard = FeedbackRules(
        article: "Nghị định 20/2008/NĐ-CP", classifyDays: 2, answerDays: [.regulation: 15, .behaviour: 10],
        publishDays: 5)
}
