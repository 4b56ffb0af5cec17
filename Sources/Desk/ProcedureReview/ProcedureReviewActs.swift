public import Office
import Storage
public import WorkTime

/// Drafts a plan to review procedures. By whoever controls procedures. Journal: `procedure_review.planned`.
public struct PlanProcedureReview: Command {
    public let year: Int?
    public let title: String?
    public let due: CalendarDay?
    /// A hash over the form that it came in: sent again, the form drafts nothing more.
    public let mark: String?

    public init(year: Int?, title: String?, due: CalendarDay?, mark: String? = nil) {
        self.year = year
        self.title = title
        self.due = due
        self.mark = mark
    }

    public func run(_ act: Act) throws -> Key<ProcedureReview> {
        try act.actor.mustReviewProcedures()
        guard let year, (2000...2200).contains(year) else {
            throw OfficeError(.invalid, "Nhập «Năm» của kế hoạch, như 2026.", field: "planYear")
        }
        let title = try EnteredText.required(title, "Tên kế hoạch", field: "title")
        guard let due else { throw OfficeError(.invalid, "Chưa nhập «Thời hạn rà soát».", field: "due") }
        try act.requireDay(due, basis: nil)
        return try act.once(mark) {
            let id = try ProcedureReviewStore.insert(act.tx, year: year, title: title, due: due, by: act.actor.person)
            try act.record(
                .reviewPlanned, on: .procedureReview, id.value,
                ["year": JournalValue(year), "due": JournalValue(due)])
            return id
        }
    }
}

/// Puts a procedure into a review, with the unit that reviews it; of an issued one it is owed at once. Journal:
/// `procedure_review.planned`.
public struct AddReviewedProcedure: Command {
    public let review: Key<ProcedureReview>
    public let procedure: Key<Procedure>?
    /// Nil for the unit that settles the procedure.
    public let unit: Key<Unit>?

    public init(_ procedure: Key<Procedure>?, by unit: Key<Unit>?, to review: Key<ProcedureReview>) {
        self.review = review
        self.procedure = procedure
        self.unit = unit
    }

    public func run(_ act: Act) throws -> Key<ReviewedProcedure> {
        try act.actor.mustReviewProcedures()
        let review = try ProcedureReviewStore.find(act.tx, review, drafts: true)
        guard let procedure else {
            throw OfficeError(.invalid, "Chọn «Thủ tục».", field: "reviewedProcedure")
        }
        let found = try ProcedureStore.find(act.tx, procedure)
        guard try !ProcedureReviewStore.holds(act.tx, procedure, in: review.id) else {
            throw OfficeError(.conflict, "Thủ tục này đã có trong kế hoạch.", field: "reviewedProcedure")
        }
        let lead = unit ?? found.content.unit
        guard let item = try UnitStore.find(act.tx, lead), !item.unit.isOutside, !item.isClosed else {
            throw OfficeError(.invalid, "Chọn đơn vị của cơ quan rà soát.", field: "reviewingUnit")
        }
        let id = try ProcedureReviewStore.add(act.tx, procedure, by: lead, to: review.id)
        try act.record(
            .reviewPlanned, on: .procedureReview, review.id.value,
            ["procedure": JournalValue(procedure), "unit": JournalValue(lead)])
        if review.state == .issued {
            let subject = try ProcedureReviewStore.subject(act.tx, id, drafts: true)
            try act.chargeReview(subject, of: review)
        }
        return id
    }
}

/// Issues the plan: each procedure becomes an obligation of the unit that reviews it. Journal: `procedure_review.issued`.
public struct IssueProcedureReview: Command {
    public let id: Key<ProcedureReview>
    public let number: String?
    public let version: Int64

    public init(_ id: Key<ProcedureReview>, number: String?, version: Int64) {
        self.id = id
        self.number = number
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustReviewProcedures()
        let old = try ProcedureReviewStore.find(act.tx, id, drafts: true)
        guard old.state == .draft else { throw OfficeError(.conflict, "Kế hoạch này đã ban hành.") }
        let number = try EnteredText.required(number, "Số, ký hiệu", field: "planNumber", upTo: 60)
        let subjects = try ProcedureReviewStore.subjects(act.tx, of: id)
        guard !subjects.isEmpty else {
            throw OfficeError(.conflict, "Kế hoạch chưa có thủ tục nào. Thêm thủ tục rồi ban hành.")
        }
        try ProcedureReviewStore.issue(act.tx, id, number: number, on: act.today, version: version)
        try act.record(
            .reviewIssued, on: .procedureReview, id.value,
            ["number": .text(number), "procedures": JournalValue(subjects.count)])
        let review = try ProcedureReviewStore.find(act.tx, id, drafts: true)
        for subject in subjects { try act.chargeReview(subject, of: review) }
    }
}

/// The unit's answers to what is asked of a procedure, and what it proposes to simplify, with the costs of before and after. By whoever
/// works in the unit, or controls procedures; until it is decided. Journal: `procedure_review.answered`, `.proposed`.
public struct AnswerProcedureReview: Command {
    /// As typed.
    public struct Draft: Sendable {
        public var verdicts: [ReviewedProcedure.Question: (isYes: Bool?, words: String?)]
        /// Nil where nothing is proposed.
        public var measure: String?
        public var reason: String?
        public var papers: String?
        public var before: ComplianceCost?
        public var after: ComplianceCost?

        public init(
            verdicts: [ReviewedProcedure.Question: (isYes: Bool?, words: String?)] = [:], measure: String? = nil,
            reason: String? = nil, papers: String? = nil, before: ComplianceCost? = nil,
            after: ComplianceCost? = nil
        ) {
            self.verdicts = verdicts
            self.measure = measure
            self.reason = reason
            self.papers = papers
            self.before = before
            self.after = after
        }
    }

    public let id: Key<ReviewedProcedure>
    public let draft: Draft
    public let version: Int64

    public init(_ id: Key<ReviewedProcedure>, _ draft: Draft, version: Int64) {
        self.id = id
        self.draft = draft
        self.version = version
    }

    public func run(_ act: Act) throws {
        let subject = try ProcedureReviewStore.subject(act.tx, id, drafts: act.actor.controlsProcedures)
        guard subject.isReviewed(by: act.actor) else {
            throw OfficeError(.forbidden, "Kết quả rà soát do đơn vị được giao rà soát gửi.")
        }
        guard subject.review.state == .issued else {
            throw OfficeError(.conflict, "Kế hoạch rà soát chưa ban hành.")
        }
        guard subject.state != .approved, subject.state != .rejected else {
            throw OfficeError(.conflict, "Đề xuất đã được quyết định, không sửa được nữa.")
        }
        var verdicts: [String: VerdictText] = [:]
        for question in ReviewedProcedure.Question.allCases {
            guard let given = draft.verdicts[question], let isYes = given.isYes else {
                throw OfficeError(
                    .invalid, "Trả lời câu «\(question.text)»", field: "verdict-\(question.rawValue)")
            }
            let words = try EnteredText.optional(
                given.words, "Giải thích", field: "words-\(question.rawValue)", upTo: 2_000)
            guard isYes || words != nil else {
                throw OfficeError(
                    .invalid, "Nêu lý do khi trả lời «Không» cho câu «\(question.text)»",
                    field: "words-\(question.rawValue)")
            }
            verdicts[question.rawValue] = VerdictText(isYes: isYes, words: words)
        }
        let measure = try EnteredText.optional(
            draft.measure, "Phương án đơn giản hóa", field: "measure", upTo: 4_000)
        let proposal = try measure.map { try checkedProposal($0, act.rules.reviewing.hourlyIncome) }
        try ProcedureReviewStore.answer(
            act.tx, id, verdicts: try JSONText.encode(verdicts), measure: proposal?.measure,
            reason: proposal?.reason, papers: proposal?.papers,
            before: try proposal.map { try JSONText.encode(CostText($0.before)) },
            after: try proposal.map { try JSONText.encode(CostText($0.after)) }, income: proposal?.income,
            version: version)
        try act.record(
            proposal == nil ? .reviewAnswered : .reviewProposed, on: .procedureReview, subject.review.id.value,
            [
                "subject": JournalValue(id), "procedure": JournalValue(subject.procedure),
                "saved": proposal?.saving.map { .int(Int64($0.saved)) } ?? .null,
            ])
        try act.fulfil(.review, of: id.value)
    }

    private func checkedProposal(_ measure: String, _ income: Int) throws -> ReviewedProcedure.Proposal {
        guard let before = draft.before else {
            throw OfficeError(.invalid, "Nhập chi phí tuân thủ trước khi đơn giản hóa.", field: "before-hours")
        }
        guard let after = draft.after else {
            throw OfficeError(.invalid, "Nhập chi phí tuân thủ sau khi đơn giản hóa.", field: "after-hours")
        }
        let proposal = ReviewedProcedure.Proposal(
            measure: measure,
            reason: try EnteredText.required(
                draft.reason, "Lý do đơn giản hóa", field: "measureReason", upTo: 2_000),
            papers: try EnteredText.optional(
                draft.papers, "Văn bản phải sửa", field: "measurePapers", upTo: 1_000), before: before, after: after,
            income: income)
        guard proposal.saving != nil else {
            throw OfficeError(.invalid, "Chi phí tính ra quá lớn. Xem lại số lần, số người.", field: "before-people")
        }
        return proposal
    }
}

/// Approves what a unit proposes, or rejects it with a reason. By whoever controls procedures. Journal: `procedure_review.decided`.
public struct DecideProcedureReview: Command {
    public let id: Key<ReviewedProcedure>
    public let isApproved: Bool
    public let words: String?
    public let version: Int64

    public init(_ id: Key<ReviewedProcedure>, isApproved: Bool, words: String?, version: Int64) {
        self.id = id
        self.isApproved = isApproved
        self.words = words
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustReviewProcedures()
        let subject = try ProcedureReviewStore.subject(act.tx, id, drafts: true)
        guard subject.state == .proposed else {
            throw OfficeError(.conflict, "Thủ tục này không có đề xuất chờ quyết định.")
        }
        let words =
            isApproved
            ? try EnteredText.optional(words, "Ý kiến", field: "reason", upTo: 2_000) : try Words.reason(words ?? "")
        try ProcedureReviewStore.decide(
            act.tx, id, isApproved ? .approved : .rejected, words: words, on: act.today, version: version)
        try act.record(
            .reviewDecided, on: .procedureReview, subject.review.id.value,
            ["subject": JournalValue(id), "isApproved": .bool(isApproved)])
    }
}

extension Actor {
    func mustReviewProcedures() throws(OfficeError) {
        guard controlsProcedures else {
            throw OfficeError(
                .forbidden, "Việc này do lãnh đạo hoặc người được giao vai trò «Kiểm soát thủ tục hành chính» làm.")
        }
    }
}

extension Act {
    fileprivate func chargeReview(_ subject: ProcedureReviewStore.Subject, of review: ProcedureReview) throws {
        try charge(
            .review, for: subject.id.value, "Rà soát thủ tục \(subject.code) «\(subject.title)»",
            product: "Kết quả rà soát, đề xuất đơn giản hóa", lead: subject.unit, deadline: .on(review.due),
            basis: review.label)
    }
}

extension ProcedureReviewStore.Subject {
    /// Whether the answers are the actor's to give.
    func isReviewed(by actor: Actor) -> Bool {
        actor.controlsProcedures || actor.works(in: Key(unit.key.value))
    }
}

/// An answer as it is kept.
struct VerdictText: Codable {
    let isYes: Bool
    let words: String?
}

/// A cost as it is kept.
struct CostText: Codable {
    let tenths: Int
    let fees: Int
    let travel: Int
    let other: Int
    let times: Int
    let people: Int

    init(_ cost: ComplianceCost) {
        tenths = cost.tenths
        fees = cost.fees
        travel = cost.travel
        other = cost.other
        times = cost.times
        people = cost.people
    }

    var cost: ComplianceCost {
        ComplianceCost(tenths: tenths, fees: fees, travel: travel, other: other, times: times, people: people)
    }
}
