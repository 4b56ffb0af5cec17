public import WorkTime

/// An administrative procedure of the catalogue, as the decision that published it has it.
public struct Procedure: Sendable, Equatable {
    /// For whom it is.
    public enum Audience: String, Sendable, Codable, CaseIterable {
        /// Citizens and businesses.
        case `public`
        /// Between agencies (thủ tục hành chính nội bộ).
        case `internal`
    }

    public enum Level: String, Sendable, Codable, CaseIterable {
        case province, commune
    }

    /// How much of it can be done online (Nghị định 42/2022/NĐ-CP).
    public enum Online: String, Sendable, Codable, CaseIterable {
        case whole, part, none
    }

    /// A paper that the dossier is made of.
    public struct Part: Sendable, Equatable {
        public let title: String
        public let originals: Int
        public let copies: Int
        public let isRequired: Bool

        public init(title: String, originals: Int, copies: Int, isRequired: Bool) {
            self.title = title
            self.originals = originals
            self.copies = copies
            self.isRequired = isRequired
        }
    }

    /// Everything but what the ledger adds.
    public struct Content: Sendable, Equatable {
        /// «1.013526»: of the national database.
        public var code: String
        public var title: String
        public var field: String
        public var audience: Audience
        public var level: Level
        public var online: Online
        /// The process of `Rules/processes`.
        public var process: String
        /// The unit that settles it: who decides.
        public var unit: Key<Unit>
        /// The time in which it is settled.
        public var term: Term
        /// In đồng; nil for none.
        public var fee: Int?
        /// Whether it must be paid before the result is returned.
        public var isFeeFirst: Bool
        /// What comes out: «Giấy phép».
        public var result: String
        /// The legal basis.
        public var basis: String
        public var parts: [Part]
        /// The legal basis by which the office takes dossiers of it on its own online form; nil where it does not.
        public var ownForm: String?
        /// The decision that published it; nil where that is not written down.
        public var publication: Publication?

        public init(
            code: String, title: String, field: String, audience: Audience, level: Level, online: Online,
            process: String, unit: Key<Unit>, term: Term, fee: Int?, result: String, basis: String, parts: [Part],
            isFeeFirst: Bool = false, ownForm: String? = nil, publication: Publication? = nil
        ) {
            self.publication = publication
            self.code = code
            self.title = title
            self.field = field
            self.audience = audience
            self.level = level
            self.online = online
            self.process = process
            self.unit = unit
            self.term = term
            self.fee = fee
            self.isFeeFirst = isFeeFirst
            self.result = result
            self.basis = basis
            self.parts = parts
            self.ownForm = ownForm
        }
    }

    public let id: Key<Procedure>
    public let content: Content
    public let unitName: String
    /// Whether dossiers are taken in by it; what was abolished stays.
    public let isActive: Bool
    public let version: Int64
    /// The blank forms of it; on its own page only.
    public var blanks: [Blank] = []

    public init(id: Key<Procedure>, content: Content, unitName: String, isActive: Bool, version: Int64) {
        self.id = id
        self.content = content
        self.unitName = unitName
        self.isActive = isActive
        self.version = version
    }

    public var code: String { content.code }
    public var title: String { content.title }
}
