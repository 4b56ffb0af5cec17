public import WorkTime

/// A rung that was done, as pages show it.
public struct UrgingItem: Sendable, Equatable {
    public let id: Key<UrgingItem>
    public let code: String
    public let due: CalendarDay
    public let at: Instant
    public let audience: [Rung.Audience]
    /// Who urged by hand; nil for what the ladder did.
    public let by: String?
    public let note: String?

    public init(
        id: Key<UrgingItem>, code: String, due: CalendarDay, at: Instant, audience: [Rung.Audience], by: String?,
        note: String?
    ) {
        self.id = id
        self.code = code
        self.due = due
        self.at = at
        self.audience = audience
        self.by = by
        self.note = note
    }

    /// «nhắc người thực hiện, trưởng đơn vị (trước hạn 03 ngày làm việc)»
    public var words: String {
        let whom = audience.map(\.words).joined(separator: ", ")
        if code.hasPrefix(Self.byHand) { return "đôn đốc \(whom)" }
        if code.hasPrefix(Self.byLetter) { return "gửi công văn đôn đốc" }
        guard let (kind, days) = Rung.parse(UrgingMark.parts(of: code).rung),
            let rung = Rung(kind, workingDays: days, audience: Set(audience))
        else {
            return "đôn đốc"
        }
        return "\(rung.words) (\(rung.moment))"
    }

    /// The part that it was about, where that has a due day of its own.
    public var part: Key<Participant>? { UrgingMark.parts(of: code).part }

    /// Codes of what no rung of a ladder did: urging by hand, once a day, and a letter that was issued.
    public static let byHand = "hand."
    public static let byLetter = "letter."
}
