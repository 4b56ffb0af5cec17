public import Office
import Storage

/// The procedures for citizens and businesses that are in use, as everybody may read them: one statement.
public struct PublicCatalogue: Question {
    public let text: String?
    public let after: ProcedureList.Cursor?

    public init(text: String? = nil, after: ProcedureList.Cursor? = nil) {
        self.text = text
        self.after = after
    }

    public func answer(_ look: View) throws -> ProcedureList.Answer {
        try ProcedureList(text: text, audience: .public, after: after).answer(look)
    }
}

/// One of them with its papers and blank forms: three statements. `.notFound` for one between agencies and for what is out of use.
public struct PublicProcedure: Question {
    public let id: Key<Procedure>

    public init(_ id: Key<Procedure>) { self.id = id }

    public func answer(_ look: View) throws -> Procedure {
        var procedure = try ProcedureStore.find(look.tx, id)
        guard procedure.content.audience == .public, procedure.isActive else { throw ProcedureStore.notFound }
        procedure.blanks = try ProcedureBlankStore.blanks(look.tx, of: id)
        return procedure
    }
}
