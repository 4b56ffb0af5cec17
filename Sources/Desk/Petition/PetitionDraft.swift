public import Office
public import WorkTime

/// A petition as a reception officer enters it, as typed.
public struct PetitionDraft: Sendable {
    public var kinds: Set<PetitionKind>
    /// Of a complaint the second instance.
    public var isSecond: Bool
    public var channel: PetitionChannel
    /// Nil for today.
    public var receivedOn: CalendarDay?
    public var writtenOn: CalendarDay?
    public var forwarder: String?
    /// One line on what it is about, without the name of whoever sent it.
    public var subject: String?
    /// The first of those who sent it, or their representative.
    public var senderKind: Applicant.Kind
    public var name: String?
    public var number: String?
    public var address: String?
    public var phone: String?
    public var mail: String?
    /// The others, one a line: «họ tên; địa chỉ».
    public var others: String?
    /// How many they are, where not all are named.
    public var people: Int?
    /// The unit whose head settles it.
    public var unit: Key<Unit>?
    /// Whether whoever sent it asked that the name be kept secret.
    public var wantsSecrecy: Bool
    public var traits: PetitionTraits
    public var failedTest: String?
    public var failure: String?
    /// By field of the process.
    public var fields: [String: String]
    public var files: [AttachedFile]
    /// What somebody confirmed that it has to do with others.
    public var links: [Key<LedgerCase>: PetitionLink.Kind]

    public init(
        kinds: Set<PetitionKind>, isSecond: Bool = false, channel: PetitionChannel = .hand,
        receivedOn: CalendarDay? = nil, writtenOn: CalendarDay? = nil, forwarder: String? = nil,
        subject: String? = nil, senderKind: Applicant.Kind = .citizen, name: String? = nil, number: String? = nil,
        address: String? = nil, phone: String? = nil, mail: String? = nil, others: String? = nil, people: Int? = nil,
        unit: Key<Unit>? = nil, wantsSecrecy: Bool = false, traits: PetitionTraits = PetitionTraits(),
        failedTest: String? = nil, failure: String? = nil, fields: [String: String] = [:],
        files: [AttachedFile] = [], links: [Key<LedgerCase>: PetitionLink.Kind] = [:]
    ) {
        self.kinds = kinds
        self.isSecond = isSecond
        self.channel = channel
        self.receivedOn = receivedOn
        self.writtenOn = writtenOn
        self.forwarder = forwarder
        self.subject = subject
        self.senderKind = senderKind
        self.name = name
        self.number = number
        self.address = address
        self.phone = phone
        self.mail = mail
        self.others = others
        self.people = people
        self.unit = unit
        self.wantsSecrecy = wantsSecrecy
        self.traits = traits
        self.failedTest = failedTest
        self.failure = failure
        self.fields = fields
        self.files = files
        self.links = links
    }

    public var process: String { PetitionKind.process(of: kinds, isSecond: isSecond) }

    /// What it says, as far as it was written down: by it others are found that say the same.
    public var content: String {
        ([subject ?? ""] + fields.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 20 }).joined(
            separator: " ")
    }
}
