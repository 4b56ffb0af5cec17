public import Office
import Storage

/// The directory of agencies, by name: one statement. For administrators; everybody else gets «not found».
public struct AgencyList: Question {
    public struct Answer: Sendable, Equatable {
        public let agencies: [Agency]
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        return Answer(agencies: try AgencyStore.all(look.tx))
    }
}

/// One of them. For administrators; everybody else gets «not found».
public struct AgencyQuestion: Question {
    public let id: Key<Agency>

    public init(_ id: Key<Agency>) { self.id = id }

    public func answer(_ look: View) throws -> Agency {
        try look.actor.mustAdminister()
        guard let agency = try AgencyStore.find(look.tx, id) else { throw AgencyStore.notFound }
        return agency
    }
}

extension AgencyDirectory {
    /// As it is now: two statements.
    init(_ tx: any Transaction, own: AgencyCode?) throws {
        self.init(try AgencyStore.all(tx), met: try InterchangePageStore.agencies(tx), own: own)
    }
}
