public import Office
public import Process
import Storage
public import WorkTime

/// The procedures whose dossiers the office takes on its own online form, for everybody: one statement.
public struct OwnFormList: Question {
    public struct Answer: Sendable {
        /// In the order of titles, without their papers.
        public let procedures: [Procedure]
        public let rules: OwnFormRules
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        let rules = look.rules.counter.ownForm
        let procedures = try ProcedureStore.ownForms(look.tx).filter { look.rules.opensOwnForm(of: $0, on: look.today) }
        return Answer(procedures: procedures, rules: rules)
    }
}

/// The own form of one procedure: two statements. `.notFound` for one that there is not, for one between agencies that is not open
/// to the form, and for what is out of use.
public struct OwnFormQuestion: Question {
    public struct Answer: Sendable {
        public let procedure: Procedure
        public let rules: OwnFormRules
        /// Whether the form takes it; otherwise it is sent through the national portal.
        public let isOpen: Bool
        /// The step whose fields are asked for; nil where the process holds none today.
        public let act: ProcessAct?
        public let process: ProcessVersion?

        /// Who sends it as a rule: between agencies nobody else does.
        public var usualKind: Applicant.Kind { procedure.content.audience == .internal ? .organisation : .citizen }

        /// What is asked besides who sends it, in the order of the process file.
        public var fields: [ProcessField] {
            guard let act, let process else { return [] }
            return (act.needs + act.asks).compactMap { process.field($0) }
        }
    }

    public let id: Key<Procedure>

    public init(_ id: Key<Procedure>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        try answer(look.tx, look.rules, on: OfficeTime.day(of: look.now))
    }

    func answer(_ tx: any Transaction, _ rules: OfficeRules, on day: CalendarDay) throws -> Answer {
        let procedure = try ProcedureStore.find(tx, id)
        let own = rules.counter.ownForm
        let process = rules.processes.version(procedure.content.process, on: day)
        let isOpen = rules.opensOwnForm(of: procedure, on: day)
        guard procedure.isActive, isOpen || procedure.content.audience == .public else { throw ProcedureStore.notFound }
        return Answer(
            procedure: procedure, rules: own, isOpen: isOpen, act: process?.ownFormAct, process: process)
    }
}

extension OfficeRules {
    /// Whether the own form takes dossiers of a procedure on that day: the law and the catalogue leave them to it, and its process has a
    /// version.
    public func opensOwnForm(of procedure: Procedure, on day: CalendarDay) -> Bool {
        counter.ownForm.takes(procedure) && processes.version(procedure.content.process, on: day) != nil
    }
}

extension ProcessVersion {
    /// The step whose fields the own form asks for: that by which a citizen sends a dossier; between agencies that by which it is taken in.
    var ownFormAct: ProcessAct? { onlineOpening ?? acts(in: nil).first { !$0.clocks.isEmpty } }
}
