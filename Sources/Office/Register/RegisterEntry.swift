public import WorkTime

/// One line of a book.
public struct RegisterEntry: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// The number is kept for a paper that is not here yet.
        case reserved
        case used
        /// Never to be used; the reason stays.
        case void
    }

    /// How an incoming paper arrived.
    public enum Channel: String, Sendable, Codable, CaseIterable {
        case paper, system, mail, hand
    }

    public let id: Key<RegisterEntry>
    public let register: Key<Register>
    public let year: Int
    /// Empty where one series serves the whole book.
    public let kind: String
    public let number: RegisterNumber
    public let state: State
    /// Ngày đến of an incoming paper; of others the day under which the number stands.
    public let day: CalendarDay
    public let document: DocumentLabel?
    public let issuer: String?
    public let signer: String?
    /// Whom the paper was given to.
    public let receiver: NamedParty?
    public let passedOn: CalendarDay?
    public let channel: Channel?
    /// How many copies an outgoing paper was issued in.
    public let copies: Int?
    public let note: String?
    /// Why the number is kept, void or put in between.
    public let reason: String?
    public let version: Int64
    /// Of an outgoing paper that was drafted here and has left; nil for every other line, and where nobody asked for it.
    public var issued: Issued?

    /// What the register of outgoing papers says of one that was issued here (Nghị định 30/2020/NĐ-CP, Phụ lục IV).
    public struct Issued: Sendable, Equatable {
        /// Those to whom it was sent, as it is printed, in its order.
        public let recipients: [String]
        /// The unit that keeps the copy with the drafts.
        public let keptBy: String?
        /// Ngày chuyển: when it was sent to the first of them; nil while nothing proves that it was to any.
        public let sentOn: CalendarDay?

        public init(recipients: [String], keptBy: String?, sentOn: CalendarDay?) {
            self.recipients = recipients
            self.keptBy = keptBy
            self.sentOn = sentOn
        }
    }

    public init(
        id: Key<RegisterEntry>, register: Key<Register>, year: Int, kind: String, number: RegisterNumber, state: State,
        day: CalendarDay, document: DocumentLabel?, issuer: String?, signer: String?, receiver: NamedParty?,
        passedOn: CalendarDay?, channel: Channel?, copies: Int?, note: String?, reason: String?, version: Int64
    ) {
        self.id = id
        self.register = register
        self.year = year
        self.kind = kind
        self.number = number
        self.state = state
        self.day = day
        self.document = document
        self.issuer = issuer
        self.signer = signer
        self.receiver = receiver
        self.passedOn = passedOn
        self.channel = channel
        self.copies = copies
        self.note = note
        self.reason = reason
        self.version = version
    }
}
