/// One question with its answers, the best first.
public struct RatingQuestion: Sendable, Equatable {
    public struct Choice: Sendable, Equatable {
        public let code: String
        public let title: String
        public let score: Int
        /// Whether whoever chooses it counts as satisfied.
        public let isSatisfied: Bool

        public init(code: String, title: String, score: Int, isSatisfied: Bool) {
            self.code = code
            self.title = title
            self.score = score
            self.isSatisfied = isSatisfied
        }
    }

    public let code: String
    public let text: String
    public let choices: [Choice]
    public let isRequired: Bool

    public init(code: String, text: String, choices: [Choice], isRequired: Bool) {
        self.code = code
        self.text = text
        self.choices = choices
        self.isRequired = isRequired
    }

    public func choice(_ code: String?) -> Choice? { choices.first { $0.code == code } }
}
