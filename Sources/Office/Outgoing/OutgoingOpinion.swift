public import WorkTime

/// What one asked unit says of a draft, or that it has said nothing yet.
public struct OutgoingOpinion: Sendable, Equatable {
    public let unit: NamedParty
    /// Nil while it has not answered.
    public let stance: Outgoing.Stance?
    public let text: String?
    public let file: AttachedFile?
    public let by: String?
    public let at: Instant?

    public init(
        unit: NamedParty, stance: Outgoing.Stance? = nil, text: String? = nil, file: AttachedFile? = nil,
        by: String? = nil, at: Instant? = nil
    ) {
        self.unit = unit
        self.stance = stance
        self.text = text
        self.file = file
        self.by = by
        self.at = at
    }
}

/// One asking: which units, about which version, until when.
public struct OpinionRound: Sendable, Equatable {
    public let id: Key<OpinionRound>
    /// 1 for the first of the paper.
    public let number: Int
    public let version: Int
    /// What they are asked to look at.
    public let question: String
    public let askedAt: Instant
    public let closesAt: Instant
    /// When the drafter ended it; nil while it runs.
    public let closedAt: Instant?
    public let opinions: [OutgoingOpinion]

    public init(
        id: Key<OpinionRound>, number: Int, version: Int, question: String, askedAt: Instant, closesAt: Instant,
        closedAt: Instant?, opinions: [OutgoingOpinion]
    ) {
        self.id = id
        self.number = number
        self.version = version
        self.question = question
        self.askedAt = askedAt
        self.closesAt = closesAt
        self.closedAt = closedAt
        self.opinions = opinions
    }

    /// How one opinion counts.
    public enum Count: Sendable, Equatable {
        case given(Outgoing.Stance)
        /// Given after the time.
        case late(Outgoing.Stance)
        /// The time is not over yet.
        case awaited
        /// Nothing was said in time: what that counts as is for the office to decide.
        case silent(SilenceRule)
    }

    public func count(_ opinion: OutgoingOpinion, at now: Instant, _ rule: SilenceRule) -> Count {
        if let stance = opinion.stance, let at = opinion.at { return at <= closesAt ? .given(stance) : .late(stance) }
        return (closedAt ?? now) > closesAt ? .silent(rule) : .awaited
    }

    /// Whether it may end: every unit has answered, or the time is over.
    public func mayClose(at now: Instant) -> Bool {
        closedAt == nil && (now > closesAt || opinions.allSatisfy { $0.stance != nil })
    }
}

/// What it counts as when a unit says nothing in time.
public enum SilenceRule: String, Sendable, Codable, CaseIterable {
    /// As agreement, for which the unit answers (khoản 5 Điều 15 Nghị định 191/2026/NĐ-CP).
    case agreement
    /// As no opinion.
    case nothing
}

extension OpinionRound.Count {
    public var words: String {
        switch self {
        case .given(let stance): stance.words
        case .late(let stance): "\(stance.words) (gửi muộn)"
        case .awaited: "Chưa trả lời"
        case .silent(.agreement): "Không trả lời: coi là nhất trí"
        case .silent(.nothing): "Không trả lời: không có ý kiến"
        }
    }

    public var isLate: Bool {
        switch self {
        case .late, .silent: true
        case .given, .awaited: false
        }
    }
}
