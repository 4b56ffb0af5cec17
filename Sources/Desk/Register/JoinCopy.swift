public import Office
import Storage
public import WorkTime

/// Joins a paper that came again by another channel to the line of the first: its number, and its tasks, are those of the
/// first, so that what was read from the copy lays nothing on anybody. Clerks; journal: `register.copy_joined`,
/// `document.confirmed`.
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
        try endReading(act)
    }

    /// Confirms the copy without tasks. One whose header has faults stays to be mended, without its tasks.
    private func endReading(_ act: Act) throws {
        let paper = try ReadingStore.unconfirmed(act.tx, document, for: act.actor)
        guard paper.state == .reading, let stored = paper.draft else { return }
        var draft = try JSONText.decode(stored.text, as: ReadingDraft.self)
        for task in draft.tasks { draft.keep(task.id, false) }
        draft.relations = []
        let text = try JSONText.encode(draft)
        try ReadingStore.save(
            act.tx, of: document, draft: text, by: act.actor.person, version: stored.version)
        guard case .sound(let reading) = draft.checked() else { return }
        _ = try act.confirm(document, reading, of: paper, version: stored.version + 1)
    }
}
