public import Office
import Storage

/// All procedures of today, which can be looked into: one statement.
public struct InspectedProcedures: Question {
    public init() {}

    public func answer(_ look: View) throws -> [Procedure] {
        try ProcedureStore.page(look.tx, text: nil, audience: nil, isActive: true, after: nil, limit: .max)
            .map(\.procedure)
    }
}
