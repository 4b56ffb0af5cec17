/// What the office opens to people who do not sign in, and how much of it one of them may ask for: its own decision.
public struct PublicRules: Sendable, Equatable {
    /// How often something may be done from one address, or to one dossier.
    public struct Limits: Sendable, Equatable {
        /// Pages and answers that one address may ask for in a minute.
        public var requestsAMinute: Int
        /// Wrong answers from one address in a quarter of an hour; a whole village may share one.
        public var wrongOfAddress: Int
        /// Wrong answers to one dossier in a quarter of an hour, from wherever they come.
        public var wrongOfDossier: Int
        /// Live boards that may be open at one address, and in all.
        public var boardsOfAddress: Int
        public var boards: Int
        /// Feedback on regulations that may come from one address in an hour.
        public var feedbackOfAddress: Int
        /// Dossiers that one address may send on the own form in an hour, and as many forms that bring files for one.
        public var formsOfAddress: Int

        public init(
            requestsAMinute: Int = 300, wrongOfAddress: Int = 30, wrongOfDossier: Int = 5, boardsOfAddress: Int = 50,
            boards: Int = 2_000, feedbackOfAddress: Int = 20, formsOfAddress: Int = 20
        ) {
            self.requestsAMinute = requestsAMinute
            self.wrongOfAddress = wrongOfAddress
            self.wrongOfDossier = wrongOfDossier
            self.boardsOfAddress = boardsOfAddress
            self.boards = boards
            self.feedbackOfAddress = feedbackOfAddress
            self.formsOfAddress = formsOfAddress
        }
    }

    /// Dossiers are looked up by number and the last digits of telephone or identity number.
    public var opensLookUp: Bool
    /// The procedures for citizens and businesses are read by everybody; those between agencies never are.
    public var opensCatalogue: Bool
    public var opensBoard: Bool
    /// Everybody may send feedback on regulations, and read what was answered and published.
    public var opensFeedback: Bool
    /// Dossiers are sent on the office's own form, where the law leaves them to it.
    public var opensOwnForm: Bool
    /// How many last digits are asked for.
    public var digits: Int
    public var limits: Limits

    public init(
        opensLookUp: Bool = true, opensCatalogue: Bool = true, opensBoard: Bool = true,
        opensFeedback: Bool = true, opensOwnForm: Bool = true, digits: Int = 4, limits: Limits = Limits()
    ) {
        self.opensLookUp = opensLookUp
        self.opensCatalogue = opensCatalogue
        self.opensBoard = opensBoard
        self.opensFeedback = opensFeedback
        self.opensOwnForm = opensOwnForm
        self.digits = digits
        self.limits = limits
    }

    /// Whether the own form is open: only where whoever sends can look up what became of it.
    public var takesOwnForms: Bool { opensOwnForm && opensLookUp }

    public static let standard = PublicRules()
}
