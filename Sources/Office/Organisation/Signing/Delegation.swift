public import WorkTime

/// A right to sign that a head has given to somebody: what for, from when to when, and the paper that says so.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 13.
public struct Delegation: Sendable, Equatable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// Ký thay (KT.): a deputy, in the fields assigned to him or her.
        case deputy
        /// Ký thừa lệnh (TL.): the head of a unit, for kinds of paper that the working regulation lays down.
        case order
        /// Ký thừa ủy quyền (TUQ.): the head of a body inside, in writing, limited in time and content.
        case mandate
    }

    public let id: Key<Delegation>
    public let kind: Kind
    /// Whose right it is: «Chánh Văn phòng», «Chủ tịch».
    public let giverTitle: String
    /// The giver, where he or she holds a post here; nil for the head of a body outside.
    public let giver: Key<Person>?
    /// A person; for an order also the unit whose head, whoever that is, may sign.
    public let receiver: Key<Party>
    /// The kinds of paper, as they are named («công văn»); empty for any.
    public let paperKinds: [String]
    /// What the papers are about, in words.
    public let matters: String
    public let validFrom: CalendarDay
    /// The last day; only what a regulation lays down may have none.
    public let validTo: CalendarDay?
    /// Number and day of the paper that gives the right.
    public let basis: String

    public init(
        id: Key<Delegation>, kind: Kind, giverTitle: String, giver: Key<Person>?, receiver: Key<Party>,
        paperKinds: [String], matters: String, validFrom: CalendarDay, validTo: CalendarDay?, basis: String
    ) {
        self.id = id
        self.kind = kind
        self.giverTitle = giverTitle
        self.giver = giver
        self.receiver = receiver
        self.paperKinds = paperKinds
        self.matters = matters
        self.validFrom = validFrom
        self.validTo = validTo
        self.basis = basis
    }

    public func holds(on day: CalendarDay) -> Bool {
        validFrom <= day && (validTo.map { day <= $0 } ?? true)
    }
}

extension Delegation.Kind {
    /// The letters before the giver's title.
    public var letters: String {
        switch self {
        case .deputy: "KT."
        case .order: "TL."
        case .mandate: "TUQ."
        }
    }

    /// What the office calls it.
    public var word: String {
        switch self {
        case .deputy: "Ký thay"
        case .order: "Ký thừa lệnh"
        case .mandate: "Ký thừa ủy quyền"
        }
    }
}
