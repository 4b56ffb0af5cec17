public import Office
import Storage
public import WorkTime

/// Feedback on regulations that the reader may see, the newest first: one statement.
public struct FeedbackList: Question {
    public enum Tab: String, Sendable, CaseIterable {
        case open, answered, published, ended

        var states: [RegulationFeedback.State] {
            switch self {
            case .open: [.received, .answering, .approving, .sending]
            case .answered: [.answered]
            case .published: [.published]
            case .ended: [.refused, .forwarded]
            }
        }
    }

    public struct Answer: Sendable {
        public let items: [RegulationFeedback]
        public let next: Key<RegulationFeedback>?
        public let mayReceive: Bool
        public let seesFigures: Bool
        public let today: CalendarDay
    }

    public static let pageSize = 50

    public let tab: Tab
    public let text: String?
    public let before: Key<RegulationFeedback>?

    public init(_ tab: Tab = .open, text: String? = nil, before: Key<RegulationFeedback>? = nil) {
        self.tab = tab
        self.text = text
        self.before = before
    }

    public func answer(_ look: View) throws -> Answer {
        let found = try FeedbackStore.page(
            look.tx, states: tab.states, text: text, before: before, limit: Self.pageSize + 1, for: look.actor)
        let shown = Array(found.prefix(Self.pageSize))
        return Answer(
            items: shown, next: found.count > shown.count ? shown.last?.id : nil,
            mayReceive: look.actor.receivesFeedback, seesFigures: look.actor.controlsProcedures, today: look.today)
    }
}

/// One of them: three statements at most. `.notFound` for who does not see it.
public struct FeedbackQuestion: Question {
    public struct Answer: Sendable {
        public let feedback: RegulationFeedback
        /// Whether the reader classifies, approves and publishes.
        public let mayControl: Bool
        public let mayAnswer: Bool
        /// Whether the reader sees how to reach the sender.
        public let seesContact: Bool
        /// Whether the answer is on its way by mail.
        public let isMailing: Bool
        /// Units that can answer.
        public let units: [NamedParty]
        public let today: CalendarDay
    }

    public let id: Key<RegulationFeedback>

    public init(_ id: Key<RegulationFeedback>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let feedback = try FeedbackStore.find(look.tx, id, for: look.actor)
        let mayControl = look.actor.controlsProcedures
        return Answer(
            feedback: feedback, mayControl: mayControl, mayAnswer: feedback.isAnswered(by: look.actor),
            seesContact: mayControl || feedback.unit == nil,
            isMailing: try feedback.state == .sending && feedback.sender.mail != nil
                && OutboxStore.isLive(look.tx, kind: .feedbackMail, payload: "\(id)"),
            units: mayControl ? try CaseFilePageStore.units(look.tx) : [], today: look.today)
    }
}

/// Statistics of a period, for whoever controls procedures: two statements.
public struct FeedbackFiguresQuestion: Question {
    public struct Answer: Sendable {
        public let from: CalendarDay
        public let to: CalendarDay
        public let figures: FeedbackFigures
    }

    public let from: CalendarDay
    public let to: CalendarDay

    public init(from: CalendarDay, to: CalendarDay) {
        self.from = from
        self.to = to
    }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustControlFeedback()
        guard from <= to else {
            throw OfficeError(.invalid, "«Đến hết ngày» không được trước «Từ ngày».", field: "to")
        }
        return Answer(
            from: from, to: to,
            figures: try FeedbackStore.figures(
                look.tx, from: from, to: to, on: look.today, classifiedFrom: look.firstDayInTimeToClassify()))
    }
}

/// What everybody may read: one statement.
public struct PublishedFeedback: Question {
    public struct Answer: Sendable {
        public let lines: [PublicFeedback]
        public let next: PublicFeedback.Cursor?
    }

    public static let pageSize = 30

    public let text: String?
    public let after: PublicFeedback.Cursor?

    public init(text: String? = nil, after: PublicFeedback.Cursor? = nil) {
        self.text = text
        self.after = after
    }

    public func answer(_ look: View) throws -> Answer {
        let found = try PublishedFeedbackStore.page(look.tx, text: text, after: after, limit: Self.pageSize + 1)
        let shown = Array(found.prefix(Self.pageSize))
        let next = found.count > shown.count ? shown.last : nil
        return Answer(
            lines: shown,
            next: next.flatMap { line in line.publication.day.map { .init(day: $0, id: line.id) } })
    }
}

/// One published answer: one statement. `.notFound` for what is not published.
public struct PublishedFeedbackQuestion: Question {
    public let id: Key<RegulationFeedback>

    public init(_ id: Key<RegulationFeedback>) { self.id = id }

    public func answer(_ look: View) throws -> PublicFeedback {
        try PublishedFeedbackStore.find(look.tx, id)
    }
}
