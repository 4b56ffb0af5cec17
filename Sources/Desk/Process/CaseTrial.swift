import Office
public import Process
public import WorkTime

/// A case that is not kept: what becomes of it by these steps, one after the other; for administrators.
///
/// Everybody's roles are played by whoever tries. Papers are taken as present, parties as found.
public struct CaseTrial: Question {
    public struct Step: Sendable, Hashable {
        public let act: String
        public let at: Instant
        /// As typed.
        public let fields: [String: String]

        public init(_ act: String, at: Instant, fields: [String: String] = [:]) {
            self.act = act
            self.at = at
            self.fields = fields
        }
    }

    /// A step that was taken, and what followed.
    public struct Taken: Sendable {
        public let step: Step
        public let act: ProcessAct
        public let effects: [CaseEffect]
    }

    public struct Answer: Sendable {
        public let version: ProcessVersion
        public let isDraft: Bool
        /// Nil before the first step.
        public let play: ProcessCase?
        public let taken: [Taken]
        /// The acts that can be tried next, each with why it cannot be done now.
        public let offers: [(act: ProcessAct, refusal: String?)]
        public let clock: Clock
        public let now: Instant
        /// The versions that are newer.
        public let newer: [ProcessVersion]
        /// What would be different by the version that was asked for, or why the case cannot go there.
        public let move: Result<CaseMove, CaseRefusal>?
    }

    public static let mostSteps = 60

    public let code: String
    public let version: Int?
    public let steps: [Step]
    /// The version that a move to is looked at; nil for none.
    public let target: Int?
    /// Whether it goes by the draft of the process instead of by what is in force.
    public let isDraft: Bool

    public init(
        _ code: String, version: Int?, _ steps: [Step], movingTo target: Int? = nil, inDraft isDraft: Bool = false
    ) {
        self.isDraft = isDraft
        self.target = target
        self.code = code
        self.version = version
        self.steps = steps
    }

    /// Throws `.invalid` with the sentence of the first step that cannot be taken; its field is that of the process.
    public func answer(_ look: View) throws -> Answer {
        let found =
            try isDraft
            ? DraftedProcess(code, version: version).answer(look) : ProcessQuestion(code, version: version).answer(look)
        let version = found.version
        guard steps.count <= Self.mostSteps else {
            throw OfficeError(.invalid, "Bản thử chỉ đi được \(Self.mostSteps) bước.")
        }
        let clock = try look.clock()
        let engine = ProcessEngine(version, clock: clock)
        let everyone = Set(version.roles.map(\.code))
        var play: ProcessCase?
        var taken: [Taken] = []
        for step in steps {
            guard let act = version.act(step.act) else {
                throw OfficeError(.invalid, "Quy trình không có bước «\(step.act)».")
            }
            let ask = CaseAsk(
                act.code, as: everyone, fields: step.fields, papers: Set(version.papers.map(\.code)),
                parties: Dictionary(act.assigns.map { ($0, $0) }) { first, _ in first }, at: step.at)
            do throws(CaseRefusal) {
                let done: CaseStep
                if let play { done = try engine.perform(ask, on: play) } else { done = try engine.open(ask) }
                play = done.case
                taken.append(Taken(step: step, act: act, effects: done.effects))
            } catch {
                throw OfficeError(.invalid, error.message, field: error.field)
            }
        }
        let now = taken.last?.step.at ?? look.now
        let offers =
            play.map { play in
                engine.offers(play, as: everyone, at: now).map { ($0.act, $0.refusal?.message) }
            } ?? version.acts(in: nil).map { ($0, nil) }
        let newer = found.process.versions.filter { $0.number > version.number }
        let goal = newer.first { $0.number == target }
        return Answer(
            version: version, isDraft: isDraft, play: play, taken: taken, offers: offers, clock: clock, now: now,
            newer: newer,
            move: play.flatMap { play in
                goal.map { goal in
                    let engine = ProcessEngine(goal, clock: clock)
                    return Result { () throws(CaseRefusal) in
                        // Nobody moves a case before the other version holds.
                        try engine.moved(play, from: version, at: max(now, OfficeTime.start(of: goal.since)))
                    }
                }
            })
    }
}
