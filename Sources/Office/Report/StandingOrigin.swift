public import WorkTime

/// What is known of an obligation's past where its standings were not kept as it went.
public struct StandingOrigin: Sendable, Equatable {
    public struct Adjustment: Sendable, Equatable {
        public let on: CalendarDay
        public let oldDue: CalendarDay?

        public init(on day: CalendarDay, oldDue: CalendarDay?) {
            on = day
            self.oldDue = oldDue
        }
    }

    public let ground: StandingGround
    /// Oldest first.
    public var adjustments: [Adjustment]
    /// The last day on which a result was returned.
    public var returnedOn: CalendarDay?

    public init(ground: StandingGround, adjustments: [Adjustment] = [], returnedOn: CalendarDay? = nil) {
        self.ground = ground
        self.adjustments = adjustments
        self.returnedOn = returnedOn
    }

    /// The standings of each owed part from the day it was laid on them to now, one stretch for each day on which something
    /// changed. A part with a day of its own keeps it all the time.
    public func history(of obligation: Obligation) -> [PartStanding] {
        obligation.standings(on: ground, before: [], day: ground.assignedOn).flatMap { now -> [PartStanding] in
            let hasOwnDue = obligation.participant(now.participant)?.due != nil
            let adjusted = hasOwnDue ? [] : adjustments
            let days = Set(adjusted.map(\.on) + [returnedOn, now.endedOn].compactMap { $0 } + [now.assignedOn])
            let begins = days.filter { $0 >= now.assignedOn }.sorted()
            return begins.enumerated().map { place, day in
                var standing = now
                standing.from = day
                standing.until = place + 1 < begins.count ? begins[place + 1] : .last
                standing.due = adjusted.first { $0.on > day }.map(\.oldDue) ?? now.due
                standing.adjustedOn = adjusted.last { $0.on <= day }?.on
                standing.returnedOn = returnedOn.flatMap { $0 <= day ? $0 : nil }
                if let ended = now.endedOn, ended > day {
                    standing.phase = .open
                    standing.endedOn = nil
                }
                return standing
            }
        }
    }
}
