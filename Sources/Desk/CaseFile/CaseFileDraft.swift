public import Office
public import WorkTime

/// What somebody entered for a case file.
public struct CaseFileDraft: Sendable, Equatable {
    public enum Sight: String, Sendable, Codable, CaseIterable {
        case unit, office, participants
    }

    /// Nil is this year.
    public var year: Int?
    /// Empty takes the next number of the unit's notation; a notation alone («KT») the next of that.
    public var code: String
    public var title: String
    public var retention: Retention?
    public var kind: CaseFile.Kind
    public var unit: Key<Unit>?
    public var keeper: Key<Person>?
    public var startedOn: CalendarDay?
    public var note: String?
    public var sight: Sight

    public init(
        year: Int? = nil, code: String = "", title: String = "", retention: Retention? = nil,
        kind: CaseFile.Kind = .digital, unit: Key<Unit>? = nil, keeper: Key<Person>? = nil,
        startedOn: CalendarDay? = nil, note: String? = nil, sight: Sight = .unit
    ) {
        self.year = year
        self.code = code
        self.title = title
        self.retention = retention
        self.kind = kind
        self.unit = unit
        self.keeper = keeper
        self.startedOn = startedOn
        self.note = note
        self.sight = sight
    }
}
