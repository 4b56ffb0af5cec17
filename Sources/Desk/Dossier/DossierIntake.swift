public import Office
public import Process
import Storage
public import WorkTime

/// What the form of an intake needs: the procedure, the version of the day of reception, the steps by which the reader can begin. Three statements.
/// `.forbidden` for who takes in no dossiers.
public struct DossierIntake: Question {
    public struct Answer: Sendable {
        public let procedure: Procedure
        public let process: ProcessVersion
        /// In the order of the process file.
        public let acts: [ProcessAct]
    }

    public let procedure: Key<Procedure>
    /// Nil for today.
    public let receivedOn: CalendarDay?

    public init(_ procedure: Key<Procedure>, receivedOn: CalendarDay? = nil) {
        self.procedure = procedure
        self.receivedOn = receivedOn
    }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustReceiveDossiers()
        var procedure = try ProcedureStore.find(look.tx, procedure)
        procedure.blanks = try ProcedureBlankStore.blanks(look.tx, of: procedure.id)
        let versions = look.rules.processes
        let code = procedure.content.process
        guard procedure.isActive,
            let process = versions.version(code, on: min(receivedOn ?? look.today, look.today))
                ?? versions.version(code, on: look.today)
        else {
            throw OfficeError(.conflict, "Thủ tục này hiện không tiếp nhận hồ sơ mới.")
        }
        let roles = process.roles(of: look.actor, unit: procedure.content.unit)
        let acts = process.acts(in: nil).filter { !roles.isDisjoint(with: $0.by) }
        guard !acts.isEmpty else {
            throw OfficeError(
                .forbidden,
                procedure.content.audience == .internal
                    ? "Thủ tục nội bộ do văn thư tiếp nhận." : "Thủ tục này do bộ phận một cửa tiếp nhận.")
        }
        return Answer(procedure: procedure, process: process, acts: acts)
    }
}

/// The procedures of which the reader takes in dossiers: one statement.
public struct DossierProcedures: Question {
    public let text: String?
    public let after: ProcedureList.Cursor?

    public init(text: String?, after: ProcedureList.Cursor?) {
        self.text = text
        self.after = after
    }

    public func answer(_ look: View) throws -> ProcedureList.Answer {
        try look.actor.mustReceiveDossiers()
        let audience: Procedure.Audience? =
            look.actor.has(.counter) ? (look.actor.has(.clerk) ? nil : .public) : .internal
        return try ProcedureList(text: text, audience: audience, after: after).answer(look)
    }
}
