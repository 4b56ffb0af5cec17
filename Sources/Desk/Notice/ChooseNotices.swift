public import Office
import Storage

/// Chooses how one is told of each kind of notice; kinds left out are told as usual. One's own matter, so no journal entry.
public struct ChooseNotices: Command {
    public let channels: [NoticeKind: NoticeChannel]

    public init(_ channels: [NoticeKind: NoticeChannel]) { self.channels = channels }

    public func run(_ act: Act) throws {
        try NoticeChoiceStore.set(act.tx, channels, of: act.actor.person)
    }
}
