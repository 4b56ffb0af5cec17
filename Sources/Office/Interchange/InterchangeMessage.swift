public import WorkTime

/// A message of the national interchange, as QCVN 102:2016/BTTTT lays it out, read out of its envelope.
public enum InterchangeMessage: Sendable, Equatable, Codable {
    case document(InterchangeDocument)
    case status(InterchangeStatusReport)

    public var from: InterchangeAgency {
        switch self {
        case .document(let document): document.from
        case .status(let status): status.from
        }
    }
}

/// An agency as a message names it.
public struct InterchangeAgency: Sendable, Equatable, Codable {
    public var code: AgencyCode?
    public var name: String?
    public var inCharge: String?
    public var address: String?
    public var email: String?
    public var telephone: String?
    public var fax: String?
    public var website: String?

    public init(code: AgencyCode? = nil, name: String? = nil) {
        self.code = code
        self.name = name
    }
}

/// Another message or paper that one answers, recalls or reports on.
public struct InterchangeReference: Sendable, Equatable, Codable {
    public var organ: AgencyCode?
    public var code: String?
    public var documentID: String?
    public var day: CalendarDay?

    public init(organ: AgencyCode? = nil, code: String? = nil, documentID: String? = nil, day: CalendarDay? = nil) {
        self.organ = organ
        self.code = code
        self.documentID = documentID
        self.day = day
    }

    public var isEmpty: Bool { organ == nil && code == nil && documentID == nil && day == nil }
}

/// Whom to ask on the other side.
public struct InterchangeStaff: Sendable, Equatable, Codable {
    public var department: String?
    public var staff: String?
    public var email: String?
    public var mobile: String?

    public init(department: String? = nil, staff: String? = nil, email: String? = nil, mobile: String? = nil) {
        self.department = department
        self.staff = staff
        self.email = email
        self.mobile = mobile
    }
}

/// How far a paper has come on the other side, or what is asked of it.
public struct InterchangeStatusReport: Sendable, Equatable, Codable {
    public var from: InterchangeAgency
    public var reference: InterchangeReference
    public var staff: InterchangeStaff
    public var status: InterchangeStatus
    /// Why; required of a refusal.
    public var words: String?
    public var at: Instant

    public init(
        from: InterchangeAgency, reference: InterchangeReference, staff: InterchangeStaff = .init(),
        status: InterchangeStatus, words: String? = nil, at: Instant
    ) {
        self.from = from
        self.reference = reference
        self.staff = staff
        self.status = status
        self.words = words
        self.at = at
    }
}
