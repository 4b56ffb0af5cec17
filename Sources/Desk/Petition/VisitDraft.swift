public import Office
public import WorkTime

/// A visit as a reception officer enters it, as typed.
public struct VisitDraft: Sendable {
    public var form: ReceptionVisit.Form
    /// Whether somebody is put down for a day to come instead of being received now.
    public var isAhead: Bool
    /// The day of the visit, or for which somebody is put down; nil for today.
    public var heldOn: CalendarDay?
    /// Who receives; nil for whoever enters it.
    public var host: Key<Person>?
    public var kind: PetitionKind?
    /// Whether the matter was never brought before.
    public var isNew: Bool
    public var subject: String?
    public var name: String?
    public var number: String?
    public var address: String?
    public var phone: String?
    public var others: String?
    public var people: Int?
    /// The unit whose head answers where the leader concludes.
    public var unit: Key<Unit>?

    public init(
        form: ReceptionVisit.Form = .ordinary, isAhead: Bool = false, heldOn: CalendarDay? = nil,
        host: Key<Person>? = nil,
        kind: PetitionKind? = nil,
        isNew: Bool = true, subject: String? = nil, name: String? = nil, number: String? = nil,
        address: String? = nil, phone: String? = nil, others: String? = nil, people: Int? = nil,
        unit: Key<Unit>? = nil
    ) {
        self.form = form
        self.isAhead = isAhead
        self.heldOn = heldOn
        self.host = host
        self.kind = kind
        self.isNew = isNew
        self.subject = subject
        self.name = name
        self.number = number
        self.address = address
        self.phone = phone
        self.others = others
        self.people = people
        self.unit = unit
    }
}
