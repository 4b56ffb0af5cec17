import Office
public import Storage
import WorkTime

/// Closes the day's mails and posts them, once a day, on the office's working days from the set hour on.
public struct PostDigests: Sendable {
    private let storage: any Storage
    /// Of the office's time, 0 to 23.
    private let hour: Int
    private let calendar: CalendarRules

    public init(storage: any Storage, hour: Int, calendar: CalendarRules) {
        self.storage = storage
        self.hour = hour
        self.calendar = calendar
    }

    /// Returns how many mails were posted; none when it is not time, or was done today.
    @discardableResult
    public func run() async throws -> Int {
        try await storage.write { [hour, calendar] tx in
            let today = OfficeTime.day(of: tx.now)
            guard OfficeTime.clock(of: tx.now).hour >= hour,
                calendar.clock(with: try DecidedDayStore.days(tx)).calendar.isWorking(today),
                try DailyRunStore.claim(tx, .digests, on: today)
            else { return 0 }
            let people = try NoticeStore.closeDigests(tx)
            try OutboxStore.post(
                tx, kind: .digestMail, payloads: people.map { "\($0)/\(tx.now.milliseconds)" })
            return people.count
        }
    }
}
