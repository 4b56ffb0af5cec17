public import WorkTime

/// A paper in a message: what its header says, and what comes with it.
public struct InterchangeDocument: Sendable, Equatable, Codable {
    public struct Signer: Sendable, Equatable, Codable {
        /// «TL. BỘ TRƯỞNG».
        public var competence: String?
        public var position: String?
        public var name: String?

        public init(competence: String? = nil, position: String? = nil, name: String? = nil) {
            self.competence = competence
            self.position = position
            self.name = name
        }
    }

    /// What a message does to one sent before.
    public struct Business: Sendable, Equatable, Codable {
        public var kind: InterchangeBusiness
        public var reason: String?
        /// Which message is recalled or updated.
        public var documentID: String?
        /// Kept as it came: some write whether paper follows, some how many pages.
        public var paper: String?
        /// Receivers that an update removes or adds.
        public var removed: [AgencyCode] = []
        public var added: [AgencyCode] = []
        /// The messages that a replacement takes the place of.
        public var replaced: [String] = []
        public var staff = InterchangeStaff()
        /// Whether an update changes what the paper says of itself or its copy; nil where that is not said.
        public var changesDocument: Bool?

        public init(kind: InterchangeBusiness, reason: String? = nil, documentID: String? = nil) {
            self.kind = kind
            self.reason = reason
            self.documentID = documentID
        }
    }

    public struct Trace: Sendable, Equatable, Codable {
        /// Nil where the hub wrote none, or «null».
        public var organ: AgencyCode?
        public var at: Instant?

        public init(organ: AgencyCode?, at: Instant?) {
            self.organ = organ
            self.at = at
        }
    }

    /// Encoded without its bytes, which travel beside.
    public struct Attachment: Sendable, Equatable, Codable {
        public var name: String
        public var mediaType: String?
        public var description: String?
        public var bytes: [UInt8] = []

        private enum CodingKeys: String, CodingKey { case name, mediaType, description }

        public init(name: String, mediaType: String? = nil, description: String? = nil, bytes: [UInt8]) {
            self.name = name
            self.mediaType = mediaType
            self.description = description
            self.bytes = bytes
        }
    }

    public var from: InterchangeAgency
    public var to: [InterchangeAgency]
    /// An opaque name that is unique with its sender.
    public var documentID: String
    public var number: String?
    public var notation: String?
    public var place: String?
    public var issuedOn: CalendarDay?
    /// Numbers of kinds differ between issues of the standard: only the name is relied upon.
    public var kind: String?
    public var kindCode: String?
    public var subject: String
    public var content: String?
    public var signer = Signer()
    public var dueOn: CalendarDay?
    /// 0 none, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ.
    public var priority = 0
    public var sphere: String?
    public var typist: String?
    public var copies: Int?
    public var pages: Int?
    public var appendixes: [String] = []
    public var answers: [InterchangeReference] = []
    /// 2 directs, 3 reports on what was directed; 0 and 1 are neither.
    public var steering = 1
    public var places: [String] = []
    public var traces: [Trace] = []
    public var business: Business?
    public var attachments: [Attachment] = []
    /// Whether it bears a signature; its own structure is not checked here.
    public var isSigned = false
    /// What was odd in it and how it was understood.
    public var notes: [String] = []

    public init(from: InterchangeAgency, to: [InterchangeAgency], documentID: String, subject: String) {
        self.from = from
        self.to = to
        self.documentID = documentID
        self.subject = subject
    }

    /// What it does; a message without a business block is a new paper.
    public var kindOfBusiness: InterchangeBusiness { business?.kind ?? .new }

    /// «05/STC-NS», as far as known.
    public var code: String? {
        let parts = [number, notation].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "/")
    }

    public var urgency: Document.Urgency {
        switch priority {
        case 1: .urgent
        case 2: .immediate
        case 3, 4: .express
        default: .none
        }
    }
}
