public import Office
public import Process
import Storage
public import WorkTime

/// The draft of a process with what is wrong in it and how it stands to what is in force, and what was issued before: three
/// statements. Administrators only; `.notFound` for a code of which there is neither a draft nor a process.
public struct ProcessDraftQuestion: Question {
    public struct Answer: Sendable {
        public let code: String
        /// Nil where nobody has begun one.
        public let draft: ProcessText?
        /// Nil where there is no draft.
        public let check: ProcessDraftCheck?
        public let changes: [ProcessVersionChange]
        /// Nil where there is no process of that code yet.
        public let inForce: ProcessDefinition?
        /// What was issued, the newest first, without the texts.
        public let history: [ProcessText]
        public let today: CalendarDay

        /// The version that forms change: the last one, unless cases go by it already.
        public var openVersion: ProcessVersion? {
            guard let last = check?.process?.versions.last else { return nil }
            return inForce?.version(last.number).map { $0.since <= today } ?? false ? nil : last
        }
    }

    public let code: String
    /// What somebody has typed and not kept: judged in place of what is kept.
    public let typed: String?

    public init(_ code: String, typed: String? = nil) {
        self.code = code
        self.typed = typed
    }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        let draft = try ProcessTextStore.draft(look.tx, of: code)
        let inForce = look.rules.processes.process(code)
        guard draft != nil || inForce != nil else { throw OfficeError(.notFound, "Không có quy trình này.") }
        let check = try draft.map { draft in
            ProcessDraftCheck(
                typed ?? draft.text, code: code, after: inForce, today: look.today,
                isBusyToday: try isBusyToday(look, inForce), rules: look.rules)
        }
        return Answer(
            code: code, draft: draft, check: check,
            changes: check?.process.map { ProcessVersionChange.all(in: $0, after: inForce) } ?? [], inForce: inForce,
            history: try ProcessTextStore.history(look.tx, of: code), today: look.today)
    }

    private func isBusyToday(_ look: View, _ process: ProcessDefinition?) throws -> Bool {
        guard let process else { return false }
        return try ProcessTextStore.hasCases(
            look.tx, of: code, kind: process.kind.rawValue, since: OfficeTime.start(of: look.today))
    }
}
