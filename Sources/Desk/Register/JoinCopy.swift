public import Office
import Storage
public import WorkTime

/// Joins a paper that came again by another channel to the line of the first. Clerks; journal: `register.copy_joined`.
public struct JoinCopy: Command {
    public let document: Key<Document>
    public let entry: Key<RegisterEntry>
    public let channel: RegisterEntry.Channel
    /// Nil means today.
    public let day: CalendarDay?

    public init(
        _ document: Key<Document>, to entry: Key<RegisterEntry>, channel: RegisterEntry.Channel, day: CalendarDay? = nil
    ) {
        self.document = document
        self.entry = entry
        self.channel = channel
        self.day = day
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepRegisters()
        try DocumentStore.lock(act.tx, document, for: act.actor)
        let standing = try RegisterEntryStore.standing(act.tx, entry)
        guard standing.state == .used, standing.document != document,
            try RegisterStore.find(act.tx, standing.register).direction == .incoming
        else { throw OfficeError(.conflict, "Không ghi được bản trùng vào số này.") }
        guard try !RegisterEntryStore.isEntered(act.tx, document) else {
            throw OfficeError(.conflict, "Văn bản này đã vào sổ.")
        }
        let day = day ?? act.today
        guard day <= act.today else { throw OfficeError(.invalid, "Ngày đến không được sau hôm nay.", field: "day") }
        try RegisterEntryStore.joinCopy(act.tx, of: entry, document: document, channel, on: day, by: act.actor.person)
        try act.record(.copyJoined, on: .document, document.value, ["entry": .init(entry)])
    }
}
