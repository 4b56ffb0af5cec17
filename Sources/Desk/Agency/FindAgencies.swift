public import Office
import Storage

/// The agencies of the directory that may be meant by what is being typed, marks and case aside: names that begin so first, at
/// most ten. For whoever drafts papers: names, not how they are reached.
public struct FindAgencies: Question {
    public struct Answer: Sendable, Equatable {
        public let agencies: [NamedAgency]
    }

    public let text: String

    public init(_ text: String) { self.text = text }

    public func answer(_ look: View) throws -> Answer {
        Answer(agencies: try AgencyStore.named(look.tx, like: AgencyDirectory.key(text), limit: 10))
    }
}

/// The names of agencies of the directory that were picked, in the order of their keys.
public struct AgencyNames: Question {
    public struct Answer: Sendable, Equatable {
        public let names: [String]
    }

    public let keys: [Key<Agency>]

    public init(_ keys: [Key<Agency>]) { self.keys = keys }

    public func answer(_ look: View) throws -> Answer {
        Answer(names: keys.isEmpty ? [] : try AgencyStore.named(look.tx, keys).map(\.name))
    }
}
