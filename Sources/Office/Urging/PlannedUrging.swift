public import WorkTime

/// The rung that an obligation's ladder does next, as the plan keeps it.
public struct PlannedUrging: Sendable, Equatable {
    public let code: String
    public let due: CalendarDay
    public let at: Instant

    public init(code: String, due: CalendarDay, at: Instant) {
        self.code = code
        self.due = due
        self.at = at
    }

    /// «nhắc trong hệ thống, trước hạn 03 ngày làm việc»
    public var words: String {
        let (part, code) = UrgingMark.parts(of: code)
        guard let (kind, days) = Rung.parse(code), let rung = Rung(kind, workingDays: days, audience: [.head]) else {
            return "đôn đốc"
        }
        return "\(kind.words)\(part == nil ? "" : " về phần việc có hạn riêng"), \(rung.moment)"
    }
}
