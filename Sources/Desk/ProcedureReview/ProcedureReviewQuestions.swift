public import Office
public import Paper
import Storage
public import WorkTime

/// The reviews of a year: one statement. Everybody in the office may read issued ones.
public struct ProcedureReviewList: Question {
    public struct Answer: Sendable {
        public let year: Int
        public let reviews: [ProcedureReview]
        public let mayPlan: Bool
    }

    /// Nil for this year.
    public let year: Int?

    public init(year: Int? = nil) { self.year = year }

    public func answer(_ look: View) throws -> Answer {
        let year = year ?? look.today.year
        let mayPlan = look.actor.controlsProcedures
        return Answer(
            year: year, reviews: try ProcedureReviewStore.reviews(look.tx, of: year, drafts: mayPlan),
            mayPlan: mayPlan)
    }
}

/// One review with its procedures: two statements.
public struct ProcedureReviewQuestion: Question {
    public struct Answer: Sendable {
        public let review: ProcedureReview
        public let subjects: [ReviewedProcedure]
        public let mayPlan: Bool
        public let today: CalendarDay

        /// What the approved proposals save in a year, in đồng.
        public var saved: Int {
            subjects.filter { $0.state == .approved }.compactMap { $0.proposal?.saving?.saved }.reduce(0, +)
        }
        public var before: Int {
            subjects.filter { $0.state == .approved }.compactMap { $0.proposal?.saving?.before }.reduce(0, +)
        }
    }

    public let id: Key<ProcedureReview>

    public init(_ id: Key<ProcedureReview>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let mayPlan = look.actor.controlsProcedures
        return Answer(
            review: try ProcedureReviewStore.find(look.tx, id, drafts: mayPlan),
            subjects: try ProcedureReviewStore.subjects(look.tx, of: id).map(ReviewedProcedure.init),
            mayPlan: mayPlan, today: look.today)
    }
}

/// One reviewed procedure: one statement.
public struct ReviewedProcedureQuestion: Question {
    public struct Answer: Sendable {
        public let subject: ReviewedProcedure
        public let mayPlan: Bool
        public let mayAnswer: Bool
        public let income: Int
        public let incomeSource: String
    }

    public let id: Key<ReviewedProcedure>

    public init(_ id: Key<ReviewedProcedure>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let mayPlan = look.actor.controlsProcedures
        let subject = try ProcedureReviewStore.subject(look.tx, id, drafts: mayPlan)
        return Answer(
            subject: try ReviewedProcedure(subject), mayPlan: mayPlan,
            mayAnswer: subject.isReviewed(by: look.actor) && subject.review.state == .issued
                && subject.state != .approved && subject.state != .rejected,
            income: look.rules.reviewing.hourlyIncome, incomeSource: look.rules.reviewing.incomeSource)
    }
}

/// The table of what is proposed and was approved, as it is printed: four statements.
public struct ProcedureReviewPrint: Question {
    public struct Answer: Sendable {
        public let review: ProcedureReview
        public let form: OfficialForm
    }

    public let id: Key<ProcedureReview>

    public init(_ id: Key<ProcedureReview>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let page = try ProcedureReviewQuestion(id).answer(look)
        let shown = page.subjects.filter { $0.proposal != nil }
        let rows = shown.enumerated().map { index, subject -> [String] in
            let saving = subject.proposal?.saving
            return [
                "\(index + 1)", "\(subject.code) \(subject.title)", subject.unit.name,
                subject.proposal?.measure ?? "", subject.proposal?.reason ?? "", subject.proposal?.papers ?? "",
                saving.map { ComplianceSaving.words(dong: $0.before) } ?? "",
                saving.map { ComplianceSaving.words(dong: $0.after) } ?? "",
                saving.map { ComplianceSaving.words(dong: $0.saved) } ?? "",
                saving?.tenthsOfPercent.map { ComplianceSaving.words(tenthsOfPercent: $0) } ?? "–",
                subject.state.word,
            ]
        }
        return Answer(
            review: page.review,
            form: OfficialForm(
                head: try CaseFormHead(view: look)(on: nil), title: "Phương án đơn giản hóa thủ tục hành chính",
                subtitles: [page.review.label, "(\(look.rules.reviewing.article))"],
                blocks: [
                    .table(OfficialTable(columns: Self.columns, isNumbered: true, rows: rows)),
                    .paragraph(
                        "Tổng chi phí tuân thủ tiết kiệm được của các phương án đã thông qua: \(ComplianceSaving.words(dong: page.saved)) một năm."
                    ),
                ], signatories: [.init("Người lập", direction: "(Ký và ghi rõ họ tên)")], isLandscape: true))
    }

    private static let columns: [OfficialTable.Column] = [
        .init("STT", share: 4, alignment: .center), .init("Thủ tục", share: 17), .init("Đơn vị", share: 9),
        .init("Phương án đơn giản hóa", share: 16), .init("Lý do", share: 12), .init("Văn bản phải sửa", share: 10),
        .init("Chi phí trước", share: 8), .init("Chi phí sau", share: 8), .init("Tiết kiệm", share: 8),
        .init("Tỷ lệ", share: 4), .init("Quyết định", share: 4),
    ]
}

/// How procedures went in a period: three statements. By whoever keeps the catalogue or controls procedures, and leaders.
public struct ProcedureFigures: Question {
    public struct Answer: Sendable {
        public let from: CalendarDay
        public let to: CalendarDay
        public let audience: Procedure.Audience?
        public let figures: [ProcedureFigure]
    }

    public let from: CalendarDay
    public let to: CalendarDay
    public let audience: Procedure.Audience?

    public init(from: CalendarDay, to: CalendarDay, audience: Procedure.Audience? = nil) {
        self.from = from
        self.to = to
        self.audience = audience
    }

    public func answer(_ look: View) throws -> Answer {
        guard look.actor.readsProcedureFigures else {
            throw OfficeError(
                .forbidden, "Số liệu thủ tục do lãnh đạo, bộ phận một cửa, đơn vị kiểm soát thủ tục xem.")
        }
        guard from <= to else {
            throw OfficeError(.invalid, "«Đến hết ngày» không được trước «Từ ngày».", field: "to")
        }
        return Answer(
            from: from, to: to, audience: audience,
            figures: try ProcedureFigureStore.figures(
                look.tx, from: OfficeTime.start(of: from), until: OfficeTime.start(of: to.adding(days: 1)),
                audience: audience))
    }
}

extension ReviewedProcedure {
    /// Throws where what is kept cannot be read.
    init(_ subject: ProcedureReviewStore.Subject) throws {
        let verdicts: [String: VerdictText] = try subject.verdicts.map { try JSONText.decode($0) } ?? [:]
        var given: [Question: Verdict] = [:]
        for (code, verdict) in verdicts {
            guard let question = Question(rawValue: code) else { continue }
            given[question] = Verdict(isYes: verdict.isYes, words: verdict.words)
        }
        var proposal: Proposal?
        if let measure = subject.measure, let before = subject.before, let after = subject.after,
            let income = subject.income
        {
            proposal = Proposal(
                measure: measure, reason: subject.reason ?? "", papers: subject.papers,
                before: try JSONText.decode(before, as: CostText.self).cost,
                after: try JSONText.decode(after, as: CostText.self).cost, income: income)
        }
        self.init(
            id: subject.id, review: subject.review, procedure: subject.procedure, code: subject.code,
            title: subject.title, audience: subject.audience, unit: subject.unit, state: subject.state,
            verdicts: given, proposal: proposal, decision: subject.decision, decidedOn: subject.decidedOn,
            version: subject.version)
    }
}

extension Actor {
    /// Whether this person reads how the procedures of the office went.
    public var readsProcedureFigures: Bool { keepsProcedures || controlsProcedures }
}
