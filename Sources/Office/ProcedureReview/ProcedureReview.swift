public import WorkTime

/// A plan to review procedures: which of them, by which units, by when.
///
/// Legal basis: Nghị định 63/2010/NĐ-CP, Thông tư 02/2017/TT-VPCP.
public struct ProcedureReview: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case draft, issued
    }

    public let id: Key<ProcedureReview>
    public let year: Int
    public let title: String
    /// The last day for the units.
    public let due: CalendarDay
    public let state: State
    public let number: String?
    public let issuedOn: CalendarDay?
    public let version: Int64

    public init(
        id: Key<ProcedureReview>, year: Int, title: String, due: CalendarDay, state: State, number: String?,
        issuedOn: CalendarDay?, version: Int64
    ) {
        self.id = id
        self.year = year
        self.title = title
        self.due = due
        self.state = state
        self.number = number
        self.issuedOn = issuedOn
        self.version = version
    }

    /// «Kế hoạch số 5/KH-VP ngày 05/01/2026», or the title while it is a draft.
    public var label: String {
        guard let number, let issuedOn else { return title }
        return "Kế hoạch số \(number) ngày \(issuedOn.written)"
    }
}

/// One procedure of a review: what the unit answered and proposes, and what was decided.
public struct ReviewedProcedure: Sendable, Equatable {
    /// What is asked of each procedure.
    public enum Question: String, Sendable, Codable, CaseIterable {
        case need, reasonable, legal, cost
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        case waiting
        /// Reviewed, nothing to simplify.
        case kept
        /// A simplification waits to be decided.
        case proposed
        case approved, rejected
    }

    /// Whether a question is answered with yes, and what is said to it.
    public struct Verdict: Sendable, Equatable {
        public let isYes: Bool
        public let words: String?

        public init(isYes: Bool, words: String?) {
            self.isYes = isYes
            self.words = words
        }
    }

    public struct Proposal: Sendable, Equatable {
        /// What is to be simplified, why, and which papers must be changed.
        public let measure: String
        public let reason: String
        public let papers: String?
        public let before: ComplianceCost
        public let after: ComplianceCost
        /// The mean income of an hour by which it was counted, in đồng.
        public let income: Int

        public init(
            measure: String, reason: String, papers: String?, before: ComplianceCost, after: ComplianceCost,
            income: Int
        ) {
            self.measure = measure
            self.reason = reason
            self.papers = papers
            self.before = before
            self.after = after
            self.income = income
        }

        public var saving: ComplianceSaving? { .init(before: before, after: after, income: income) }
    }

    public let id: Key<ReviewedProcedure>
    public let review: ProcedureReview
    public let procedure: Key<Procedure>
    public let code: String
    public let title: String
    public let audience: Procedure.Audience
    public let unit: NamedParty
    public let state: State
    public let verdicts: [Question: Verdict]
    public let proposal: Proposal?
    /// Why it was decided so.
    public let decision: String?
    public let decidedOn: CalendarDay?
    public let version: Int64

    public init(
        id: Key<ReviewedProcedure>, review: ProcedureReview, procedure: Key<Procedure>, code: String, title: String,
        audience: Procedure.Audience, unit: NamedParty, state: State, verdicts: [Question: Verdict],
        proposal: Proposal?, decision: String?, decidedOn: CalendarDay?, version: Int64
    ) {
        self.id = id
        self.review = review
        self.procedure = procedure
        self.code = code
        self.title = title
        self.audience = audience
        self.unit = unit
        self.state = state
        self.verdicts = verdicts
        self.proposal = proposal
        self.decision = decision
        self.decidedOn = decidedOn
        self.version = version
    }
}

extension ProcedureReview.State {
    public var word: String {
        switch self {
        case .draft: "Dự thảo"
        case .issued: "Đã ban hành"
        }
    }
}

extension ReviewedProcedure.Question {
    public var text: String {
        switch self {
        case .need: "Thủ tục có cần thiết không?"
        case .reasonable: "Thành phần hồ sơ, trình tự, thời hạn, đối tượng có hợp lý không?"
        case .legal: "Thủ tục có đúng thẩm quyền, hợp pháp, thống nhất với văn bản khác không?"
        case .cost: "Chi phí tuân thủ, phí, lệ phí có hợp lý không?"
        }
    }
}

extension ReviewedProcedure.State {
    public var word: String {
        switch self {
        case .waiting: "Chờ rà soát"
        case .kept: "Giữ nguyên"
        case .proposed: "Chờ quyết định"
        case .approved: "Đã thông qua"
        case .rejected: "Không thông qua"
        }
    }
}

/// What the office lays down for reviews of procedures.
public struct ProcedureReviewRules: Sendable, Equatable {
    public var article: String
    /// In đồng.
    public var hourlyIncome: Int
    public var incomeSource: String

    public init(article: String, hourlyIncome: Int, incomeSource: String) {
        self.article = article
        self.hourlyIncome = hourlyIncome
        self.incomeSource = incomeSource
    }

    public static let standard = ProcedureReviewRules(
        article: "Nghị định 63/2010/NĐ-CP", hourlyIncome: 40_000, incomeSource: "cơ quan đặt")
}

/// How a procedure went in a period.
public struct ProcedureFigure: Sendable, Equatable {
    public let procedure: Key<Procedure>
    public let code: String
    public let title: String
    public let audience: Procedure.Audience
    public let unit: String
    /// Taken in in the period, ended in it, and of those late.
    public let received: Int
    public let resolved: Int
    public let late: Int
    /// From taking in to the end, in tenths of days by the calendar; nil where none ended.
    public let meanTenths: Int?

    public init(
        procedure: Key<Procedure>, code: String, title: String, audience: Procedure.Audience, unit: String,
        received: Int, resolved: Int, late: Int, meanTenths: Int?
    ) {
        self.procedure = procedure
        self.code = code
        self.title = title
        self.audience = audience
        self.unit = unit
        self.received = received
        self.resolved = resolved
        self.late = late
        self.meanTenths = meanTenths
    }

    /// «3,5 ngày»
    public var meanWords: String {
        guard let meanTenths else { return "–" }
        let (whole, rest) = meanTenths.quotientAndRemainder(dividingBy: 10)
        return "\(whole)\(rest == 0 ? "" : ",\(rest)") ngày"
    }
}
