public import Office
import Storage

/// Makes a calendar with a secret address: of one's own work, or of a unit's. An earlier one of the same ends.
///
/// Of a unit by whoever works in it, leaders and planners; throws `.forbidden` otherwise. Writes `calendar_feed.made`.
public struct MakeCalendarFeed: Command {
    public let unit: Key<Unit>?
    /// Known to whoever makes it, once.
    public let token: SecretToken

    public init(unit: Key<Unit>?, token: SecretToken) {
        self.unit = unit
        self.token = token
    }

    public func run(_ act: Act) throws -> Key<CalendarFeed> {
        let actor = act.actor
        if let unit {
            guard actor.works(in: unit) || actor.isLeader || actor.has(.planner) else {
                throw OfficeError(
                    .forbidden, "Chỉ lấy được lịch của đơn vị mình đang công tác.", field: "unit")
            }
            guard try UnitStore.find(act.tx, unit) != nil else { throw OfficeError.noSuchUnit }
        }
        try CalendarFeedStore.remove(act.tx, of: actor.person, unit: unit)
        let feed = try CalendarFeedStore.insert(
            act.tx, owner: actor.person, unit: unit, tokenHash: token.hash)
        try act.record(.calendarFeedMade, on: .person, actor.person.value, ["unit": JournalValue(unit)])
        return feed
    }
}
