public import Office
import Storage

/// How one is told of each kind of notice, and where mail would go: two statements.
public struct NoticeChoices: Question {
    public struct Answer: Sendable, Equatable {
        public let channels: [NoticeKind: NoticeChannel]
        /// Nil where the administrator has not entered an address.
        public let address: String?

        public init(channels: [NoticeKind: NoticeChannel], address: String?) {
            self.channels = channels
            self.address = address
        }
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        let person = look.actor.person
        let chosen = try NoticeChoiceStore.choices(look.tx, of: [person], for: Set(NoticeKind.allCases))[person] ?? [:]
        let channels = NoticeKind.allCases.map { ($0, chosen[$0] ?? $0.usualChannel) }
        return Answer(
            channels: Dictionary(uniqueKeysWithValues: channels),
            address: try PersonStore.find(look.tx, person)?.person.email)
    }
}
