public import WorkTime

/// One version of a draft: written here as text, or a file made elsewhere.
public struct OutgoingVersion: Sendable, Equatable {
    public enum Source: String, Sendable, Codable, CaseIterable {
        case written, uploaded
    }

    /// 1 for the first.
    public let number: Int
    public let source: Source
    /// Of an uploaded one as it was read from the file. Nil where only the list was asked for.
    public let text: String?
    public let file: AttachedFile?
    /// What was changed, in words.
    public let note: String?
    public let by: String
    public let at: Instant

    public init(
        number: Int, source: Source, text: String?, file: AttachedFile?, note: String?, by: String, at: Instant
    ) {
        self.number = number
        self.source = source
        self.text = text
        self.file = file
        self.note = note
        self.by = by
        self.at = at
    }
}

/// One step of a paper's way, with who took it and what was said.
public struct OutgoingStep: Sendable, Equatable {
    public let act: OutgoingAct
    public let by: String
    public let at: Instant
    public let version: Int
    public let reason: String?

    public init(act: OutgoingAct, by: String, at: Instant, version: Int, reason: String?) {
        self.act = act
        self.by = by
        self.at = at
        self.version = version
        self.reason = reason
    }
}

/// An obligation that a paper answers: it is reported when the paper is issued, with the paper as evidence.
public struct OutgoingAnswer: Sendable, Equatable {
    public let obligation: Key<Obligation>
    public let participant: Key<Participant>
    public let content: String
    /// Whether the paper is the result, or tells how far it has come.
    public let isFinal: Bool
    public let report: Key<ReportItem>?
    /// Why it could not be reported when the paper was issued.
    public let refusal: String?

    public init(
        obligation: Key<Obligation>, participant: Key<Participant>, content: String, isFinal: Bool,
        report: Key<ReportItem>? = nil, refusal: String? = nil
    ) {
        self.obligation = obligation
        self.participant = participant
        self.content = content
        self.isFinal = isFinal
        self.report = report
        self.refusal = refusal
    }
}
