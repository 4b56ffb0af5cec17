public import Office
import Storage

/// How one is told of each kind of notice, and where mail would go: one statement.
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
        let own = try NoticeChoiceStore.own(look.tx, look.actor.person)
        let channels = NoticeKind.allCases.map { ($0, own.choices[$0] ?? $0.usualChannel) }
        return Answer(channels: Dictionary(uniqueKeysWithValues: channels), address: own.address)
    }
}
