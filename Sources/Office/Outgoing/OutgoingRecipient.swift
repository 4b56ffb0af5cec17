import Vietnamese
public import WorkTime

/// Somebody to whom an outgoing paper goes (nơi nhận): a unit or an agency here, or a name that was typed.
public struct OutgoingRecipient: Sendable, Equatable {
    public let id: Key<OutgoingRecipient>
    public let party: Key<Party>?
    /// As it is printed: «Sở Tài chính».
    public let name: String
    /// After the name: «để b/c».
    public let remark: String?
    /// Whether the paper is addressed to it (Kính gửi).
    public let isAddressed: Bool
    /// Nil until it is decided.
    public let way: Outgoing.Way?
    /// Nil until something proves that it was sent.
    public let sentAt: Instant?
    /// What proves it; nil of what was sent before proofs were kept.
    public let means: Outgoing.Means?
    /// What the clerk wrote of it: the number of a letter, who took it.
    public let sentNote: String?
    public let receivedAt: Instant?
    /// Who took it there, under which number.
    public let receipt: String?
    /// How far a letter with the paper is; nil where there is none, and of what was sent.
    public var mailing: Mailing?

    /// A letter with the paper that waits to be sent.
    public enum Mailing: Sendable, Equatable {
        case underWay
        /// Tried no more, and why.
        case givenUp(String)
    }

    public init(
        id: Key<OutgoingRecipient>, party: Key<Party>?, name: String, remark: String? = nil, isAddressed: Bool = false,
        way: Outgoing.Way? = nil, sentAt: Instant? = nil, means: Outgoing.Means? = nil, sentNote: String? = nil,
        receivedAt: Instant? = nil, receipt: String? = nil
    ) {
        self.id = id
        self.party = party
        self.name = name
        self.remark = remark
        self.isAddressed = isAddressed
        self.way = way
        self.sentAt = sentAt
        self.means = means
        self.sentNote = sentNote
        self.receivedAt = receivedAt
        self.receipt = receipt
    }

    /// One about to be written.
    public struct New: Sendable, Equatable, Hashable {
        public let party: Key<Party>?
        public let name: String
        public let remark: String?
        public let isAddressed: Bool

        public init(party: Key<Party>? = nil, name: String, remark: String? = nil, isAddressed: Bool = false) {
            self.party = party
            self.name = name
            self.remark = remark
            self.isAddressed = isAddressed
        }

        /// Reads «- Chủ tịch UBND tỉnh (để b/c);»; nil where nothing is left.
        public init?(line: some StringProtocol, isAddressed: Bool = false) {
            var text = line.trimmingPrefix { $0.isWhitespace || $0 == "-" || $0 == "–" || $0 == "•" }
            while let last = text.last, last.isWhitespace || ";.,".contains(last) { text.removeLast() }
            guard !text.isEmpty else { return nil }
            if text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex {
                let name = text[..<open].reversed().drop(while: \.isWhitespace).reversed()
                let remark = text[text.index(after: open)...].dropLast()
                self.init(name: String(name), remark: String(remark), isAddressed: isAddressed)
            } else {
                self.init(name: String(text), isAddressed: isAddressed)
            }
        }
    }
}

/// An agency, or a kind of paper, that is sent electronically only: the office's list.
///
/// Legal basis: the lists of papers sent without paper copies (công văn 775/VPCP-KSTT ngày 04/02/2020) and what the office
/// decides after them.
public struct PaperlessRule: Sendable, Equatable {
    public let id: Key<PaperlessRule>
    /// Nil for every recipient.
    public let party: NamedParty?
    /// Nil for every kind.
    public let kind: String?
    public let basis: String
    public let validFrom: CalendarDay
    public let validTo: CalendarDay?
    public let version: Int64

    public init(
        id: Key<PaperlessRule>, party: NamedParty?, kind: String?, basis: String, validFrom: CalendarDay,
        validTo: CalendarDay?, version: Int64
    ) {
        self.id = id
        self.party = party
        self.kind = kind
        self.basis = basis
        self.validFrom = validFrom
        self.validTo = validTo
        self.version = version
    }

    /// A recipient that was typed is the agency of that name, whatever its case and marks, as in the directory; one that was
    /// chosen is whom it was chosen as.
    public func covers(_ recipient: OutgoingRecipient, kind: String, on day: CalendarDay) -> Bool {
        guard validFrom <= day, validTo.map({ day <= $0 }) ?? true else { return false }
        let isParty =
            party.map { party in
                recipient.party.map { $0 == party.key } ?? (party.name.folded == recipient.name.folded)
            } ?? true
        let isKind = self.kind.map { $0.lowercased() == kind.lowercased() } ?? true
        return isParty && isKind
    }
}
