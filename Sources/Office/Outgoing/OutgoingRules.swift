/// What law and office lay down for outgoing papers.
public struct OutgoingRules: Sendable, Equatable {
    /// In the order of the decree.
    public let kinds: [PaperKind]
    public let templates: [PaperTemplate]
    public let silence: SilenceRule
    /// How many working days units have for an opinion where the drafter says nothing else.
    public let opinionDays: Int
    /// What «ngay» means for an urgent paper.
    public let urgentMinutes: Int
    /// What becomes of a paper in which the checker finds errors before it is signed.
    public let signingCheck: SigningCheckRule

    public init(
        kinds: [PaperKind], templates: [PaperTemplate], silence: SilenceRule, opinionDays: Int, urgentMinutes: Int,
        signingCheck: SigningCheckRule = .warn
    ) {
        self.kinds = kinds
        self.templates = templates
        self.silence = silence
        self.opinionDays = opinionDays
        self.urgentMinutes = urgentMinutes
        self.signingCheck = signingCheck
    }

    /// Without the files of the rules: letters only, from an empty page.
    public static let plain = OutgoingRules(
        kinds: [PaperKind(name: PaperKind.letter, abbreviation: nil, isAddressed: true)], templates: [],
        silence: .agreement, opinionDays: 3, urgentMinutes: 30)

    public func kind(_ name: String) -> PaperKind? {
        kinds.first { $0.name.lowercased() == name.lowercased() }
    }

    /// Those that fit the kind.
    public func templates(for kind: String) -> [PaperTemplate] {
        templates.filter { $0.kind.lowercased() == kind.lowercased() }
    }
}

/// One of the kinds of administrative paper (Nghị định 30/2020/NĐ-CP, Điều 7 and Phụ lục III).
public struct PaperKind: Sendable, Hashable {
    public let name: String
    /// In the symbol: «QĐ»; a công văn and a thư công have none.
    public let abbreviation: String?
    /// Whether «Kính gửi» stands above its text.
    public let isAddressed: Bool

    public init(name: String, abbreviation: String?, isAddressed: Bool) {
        self.name = name
        self.abbreviation = abbreviation
        self.isAddressed = isAddressed
    }

    /// The kind whose excerpt stands under its number and that bears no name.
    public static let letter = "Công văn"

    /// What stands after the stroke: «QĐ-VP»; of a công văn «VP-TH», with the drafting unit.
    public func symbol(of issuer: String, unit: String?) -> String {
        if let abbreviation { return "\(abbreviation)-\(issuer)" }
        return unit.map { "\(issuer)-\($0)" } ?? issuer
    }
}
