/// A circle of people who may see the same things. Every record lies in one; a person is in many.
public enum Scope: Sendable {
    public enum Kind: String, Sendable, Codable {
        /// Everybody who works in the office.
        case office
        /// One unit's people.
        case unit
        /// The people named on one record.
        case record
    }

    /// Why a person is in a scope.
    public enum Reason: String, Sendable, Codable, CaseIterable {
        /// Holds any post of the office.
        case employed
        /// Holds a post in the unit, or leads the office.
        case post
        /// Holds a role that looks over all units.
        case role
        /// Takes part in the record.
        case participant
        /// Was let in by somebody.
        case granted
    }

    /// One membership with its reason; `reasonID` is the post, the grant or the participation.
    public struct Membership: Sendable, Hashable {
        public let person: Key<Person>
        public let scope: Key<Scope>
        public let reason: Reason
        public let reasonID: Int64

        public init(person: Key<Person>, scope: Key<Scope>, reason: Reason, reasonID: Int64) {
            self.person = person
            self.scope = scope
            self.reason = reason
            self.reasonID = reasonID
        }
    }
}
