/// One step of a ladder: so many working days before or after a due day somebody is urged, in one way or another.
public struct Rung: Hashable, Sendable {
    /// In the order in which they grow more serious.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// A notice in the product.
        case reminder
        /// A công văn đôn đốc to the unit.
        case letter
        /// The list for the leaders' weekly meeting.
        case meeting
    }

    /// Who is told.
    public enum Audience: String, Hashable, Sendable, CaseIterable {
        /// Whoever does the work: the officer to whom it was passed, else the unit or person itself.
        case officer
        /// The unit that leads, through whoever answers for it.
        case head
        /// The directing leaders and whoever assigned it.
        case leader
    }

    public let kind: Kind
    /// Negative before the due day, zero on it, positive after it.
    public let workingDays: Int
    /// In the order of `Audience`.
    public let audience: [Audience]

    /// How far from the due day a rung may lie.
    public static let reach = -60...120

    /// Nil outside `reach`, without anybody to tell, and for a letter or a meeting that comes before the task is late.
    public init?(_ kind: Kind, workingDays: Int, audience: Set<Audience>) {
        guard Self.reach.contains(workingDays), !audience.isEmpty, kind == .reminder || workingDays > 0 else {
            return nil
        }
        self.kind = kind
        self.workingDays = workingDays
        self.audience = Audience.allCases.filter(audience.contains)
    }

    /// Its name in records: `reminder-3`, `letter+7`. Whom it tells is no part of it, so that a change of that sends nothing
    /// twice.
    public var code: String { "\(kind.rawValue)\(workingDays < 0 ? "" : "+")\(workingDays)" }

    /// Kind and distance as `code` writes them; nil for anything else.
    public static func parse(_ code: String) -> (kind: Kind, workingDays: Int)? {
        guard let sign = code.firstIndex(where: { $0 == "+" || $0 == "-" }),
            let kind = Kind(rawValue: String(code[..<sign])),
            let days = Int(code[sign...])
        else { return nil }
        return (kind, days)
    }
}
