import Office
import Storage

/// Tells people of the reminders that they set for today, or for days off before it: in office hours, each once.
///
/// Nobody else is told, also not who stands in for somebody who is away. By the system itself; as with all notes that one
/// leaves for oneself, nothing is journalled.
public struct TellReminders: Command {
    public let limit: Int

    public init(limit: Int = 1_000) { self.limit = limit }

    /// How many were told; none outside office hours.
    public func run(_ act: Act) throws -> Int {
        guard try act.clock().isOfficeTime(act.now) else { return 0 }
        let due = try ReminderStore.take(act.tx, until: act.today, limit: limit)
        try act.inform(
            due.map { item in
                NewNotice(
                    .ownReminder, toNobodyBut: item.person, about: .obligation(item.obligation), words: item.note)
            })
        return due.count
    }
}
