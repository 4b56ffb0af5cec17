public import WorkTime

/// What a paper says: its head, its outline, the papers it cites, the tasks it lays on people, and what is odd in it.
///
/// Everything is verbatim with its place; what the paper leaves blank is nil, never guessed.
public struct Reading: Sendable, Equatable {
    /// The file's name, where there is one.
    public var file: String?
    /// One of ``PaperKind/all`` by name; nil when the paper does not show it.
    public var kind: String?
    /// The excerpt without the kind.
    public var title: String?
    public var number: String?
    public var date: CalendarDay?
    public var issuer: String?
    public var signer: String?
    /// Of «Nơi nhận», without the copy to file.
    public var recipients: [String]
    public var outline: [OutlineEntry]
    public var cites: [Citation]
    /// Who keeps and urges the whole plan.
    public var keptBy: [String]
    public var tasks: [ReadTask]
    public var findings: [Finding]

    public init(
        file: String? = nil, kind: String? = nil, title: String? = nil, number: String? = nil, date: CalendarDay? = nil,
        issuer: String? = nil, signer: String? = nil, recipients: [String] = [], outline: [OutlineEntry] = [],
        cites: [Citation] = [], keptBy: [String] = [], tasks: [ReadTask] = [], findings: [Finding] = []
    ) {
        self.file = file
        self.kind = kind
        self.title = title
        self.number = number
        self.date = date
        self.issuer = issuer
        self.signer = signer
        self.recipients = recipients
        self.outline = outline
        self.cites = cites
        self.keptBy = keptBy
        self.tasks = tasks
        self.findings = findings
    }
}

extension Reading: Codable {
    private enum Key: String, CodingKey {
        case file, kind, title, number, date, issuer, signer, recipients, outline, cites, tasks, findings
        case keptBy = "kept_by"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            file: try values.decodeIfPresent(String.self, forKey: .file),
            kind: try values.decodeIfPresent(String.self, forKey: .kind),
            title: try values.decodeIfPresent(String.self, forKey: .title),
            number: try values.decodeIfPresent(String.self, forKey: .number),
            date: try values.decodeIfPresent(CalendarDay.self, forKey: .date),
            issuer: try values.decodeIfPresent(String.self, forKey: .issuer),
            signer: try values.decodeIfPresent(String.self, forKey: .signer),
            recipients: try values.decode([String].self, forKey: .recipients),
            outline: try values.decode([OutlineEntry].self, forKey: .outline),
            cites: try values.decode([Citation].self, forKey: .cites),
            keptBy: try values.decode([String].self, forKey: .keptBy),
            tasks: try values.decode([ReadTask].self, forKey: .tasks),
            findings: try values.decode([Finding].self, forKey: .findings))
    }

    /// Writes every key; what is blank is null.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(file, forKey: .file)
        try values.encode(kind, forKey: .kind)
        try values.encode(title, forKey: .title)
        try values.encode(number, forKey: .number)
        try values.encode(date, forKey: .date)
        try values.encode(issuer, forKey: .issuer)
        try values.encode(signer, forKey: .signer)
        try values.encode(recipients, forKey: .recipients)
        try values.encode(outline, forKey: .outline)
        try values.encode(cites, forKey: .cites)
        try values.encode(keptBy, forKey: .keptBy)
        try values.encode(tasks, forKey: .tasks)
        try values.encode(findings, forKey: .findings)
    }
}
