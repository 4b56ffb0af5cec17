public import Office
import Storage

/// Makes a calendar with a secret address: of one's own work, of a unit's, or of one of one's saved views. An earlier
/// one of the same ends.
///
/// Of a unit by whoever works in it, leaders and planners; throws `.forbidden` otherwise. Writes `calendar_feed.made`.
public struct MakeCalendarFeed: Command {
    public let unit: Key<Unit>?
    public let view: Key<SavedView>?
    /// Known to whoever makes it, once.
    public let token: SecretToken

    public init(unit: Key<Unit>? = nil, view: Key<SavedView>? = nil, token: SecretToken) {
        self.unit = unit
        self.view = view
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
        if let view {
            guard unit == nil else {
                throw OfficeError(.invalid, "Chọn một đơn vị hoặc một chế độ xem, không chọn cả hai.", field: "view")
            }
            let own = try SavedViewStore.all(act.tx, of: actor.person, .work)
            guard own.contains(where: { $0.id == view }) else { throw DropView.missing }
        }
        try CalendarFeedStore.remove(act.tx, of: actor.person, unit: unit, view: view)
        let feed = try CalendarFeedStore.insert(
            act.tx, owner: actor.person, unit: unit, view: view, tokenHash: token.hash)
        try act.record(
            .calendarFeedMade, on: .person, actor.person.value,
            ["unit": JournalValue(unit), "view": JournalValue(view)])
        return feed
    }
}
