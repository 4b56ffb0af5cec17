public import Office
import Storage
public import WorkTime

/// Follows an obligation that one sees, or stops following it. A matter of one's own: nothing is journalled.
public struct Watch: Command {
    public let obligation: Key<Obligation>
    public let isOn: Bool

    public init(_ obligation: Key<Obligation>, isOn: Bool) {
        self.obligation = obligation
        self.isOn = isOn
    }

    public func run(_ act: Act) throws {
        try act.requireSight(of: obligation)
        _ = try TalkStore.watch(act.tx, obligation, by: act.actor.person, isOn: isOn)
    }
}

/// Leaves a note for oneself on a day to come, which nobody else reads; nothing is journalled.
public struct SetReminder: Command {
    public let obligation: Key<Obligation>
    public let on: CalendarDay
    public let note: String

    public init(of obligation: Key<Obligation>, on: CalendarDay, note: String) {
        self.obligation = obligation
        self.on = on
        self.note = note
    }

    public func run(_ act: Act) throws {
        let note = try Words.required(
            note, field: "note", limit: 500, missing: "Nhập điều cần nhớ.", tooLong: "Lời nhắc dài quá 500 ký tự.")
        guard on >= act.today else {
            throw OfficeError(.invalid, "Ngày nhắc phải từ hôm nay trở đi.", field: "on")
        }
        try act.requireSight(of: obligation)
        try TalkStore.remind(act.tx, act.actor.person, of: obligation, on: on, note: note)
    }
}

/// Ends one's own reminder.
public struct EndReminder: Command {
    public let reminder: Key<ReminderItem>

    public init(_ reminder: Key<ReminderItem>) { self.reminder = reminder }

    public func run(_ act: Act) throws -> Key<Obligation> {
        try TalkStore.endReminder(act.tx, reminder, of: act.actor.person)
    }
}

extension Act {
    func requireSight(of obligation: Key<Obligation>) throws {
        guard try !ObligationStore.seen(tx, [obligation], by: actor).isEmpty else { throw ObligationStore.notFound }
    }
}
