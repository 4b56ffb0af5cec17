/// A dossier as the national portal hands it over, or what a citizen adds to one, in the office's own plain format.
///
/// The portal's interface is not published; whoever connects it translates between it and this. Names are those of the JSON.
public struct PortalMessage: Sendable, Equatable, Codable {
    public enum Kind: String, Sendable, Codable, CaseIterable {
        /// A new dossier.
        case dossier
        /// What was asked for besides.
        case supplement
    }

    public struct Person: Sendable, Equatable, Codable {
        public var kind: Applicant.Kind
        public var name: String
        public var number: String?
        public var address: String?
        public var phone: String?
        public var mail: String?

        public init(
            kind: Applicant.Kind = .citizen, name: String, number: String? = nil, address: String? = nil,
            phone: String? = nil, mail: String? = nil
        ) {
            self.kind = kind
            self.name = name
            self.number = number
            self.address = address
            self.phone = phone
            self.mail = mail
        }
    }

    /// What was asked on the electronic form, and what was answered.
    public struct Answer: Sendable, Equatable, Codable {
        public var label: String
        public var value: String
        /// Which field of the procedure's process it is, by its code; nil for what came through the portal.
        public var field: String?
        /// As a dossier keeps it, where `value` is as people read it.
        public var kept: String?

        public init(label: String, value: String, field: String? = nil, kept: String? = nil) {
            self.label = label
            self.value = value
            self.field = field
            self.kept = kept
        }
    }

    public struct File: Sendable, Equatable, Codable {
        /// Which paper of the procedure's list it is, by its name there; nil for any other.
        public var part: String?
        public var name: String
        public var mediaType: String?
        public var base64: String

        public init(part: String? = nil, name: String, mediaType: String? = nil, base64: String) {
            self.part = part
            self.name = name
            self.mediaType = mediaType
            self.base64 = base64
        }
    }

    /// The version of this format.
    public var version: Int
    public var kind: Kind
    /// The portal's own number of the dossier.
    public var code: String
    /// The national number of the procedure, «1.013526».
    public var procedure: String
    public var applicant: Person
    public var wish: DeliveryWay?
    /// Where the post brings the result; nil for the applicant's own address.
    public var wishAddress: String?
    public var answers: [Answer]?
    public var files: [File]?

    /// What was answered, as a dossier keeps it, by the codes of the fields.
    public var keptFields: [String: String] {
        let known = (answers ?? []).compactMap { answer -> (String, String)? in
            guard let field = answer.field, let kept = answer.kept else { return nil }
            return (field, kept)
        }
        return Dictionary(known) { first, _ in first }
    }

    public init(
        kind: Kind = .dossier, code: String, procedure: String, applicant: Person, wish: DeliveryWay? = nil,
        wishAddress: String? = nil, answers: [Answer]? = nil, files: [File]? = nil
    ) {
        version = Self.present
        self.kind = kind
        self.code = code
        self.procedure = procedure
        self.applicant = applicant
        self.wish = wish
        self.wishAddress = wishAddress
        self.answers = answers
        self.files = files
    }

    /// The version that this program reads and writes.
    public static let present = 1
}
