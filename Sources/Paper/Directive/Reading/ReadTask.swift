/// A task that the paper lays on somebody, as it stands there; a person confirms it before it is an obligation.
public struct ReadTask: Sendable, Equatable {
    /// Where it stands in the outline, as printed: «II.1.a», «PL.3».
    public var ref: String
    /// What is to be done, from after «Giao … chủ trì, phối hợp với …».
    public var content: String
    /// The shortcoming that it remedies, where the paper says so.
    public var addresses: String?
    /// Names verbatim.
    public var directedBy: [String]
    public var lead: [String]
    public var coordinate: [String]
    public var product: String?
    public var deadline: ReadDeadline
    public var source: ReadingPlace
    /// From 0 to 1: how plainly the paper says it.
    public var confidence: Double
    /// The reference of an earlier task of the same content that differs in who or when: body and annex of one plan.
    public var sameAs: String?
    /// The point of an earlier paper that it says anew, as that paper counts: «II.2.a» for «Sửa đổi điểm a khoản 2 Mục II».
    public var amends: String?

    public init(
        ref: String, content: String, addresses: String? = nil, directedBy: [String] = [], lead: [String] = [],
        coordinate: [String] = [], product: String? = nil, deadline: ReadDeadline = .none, source: ReadingPlace,
        confidence: Double, sameAs: String? = nil, amends: String? = nil
    ) {
        self.ref = ref
        self.content = content
        self.addresses = addresses
        self.directedBy = directedBy
        self.lead = lead
        self.coordinate = coordinate
        self.product = product
        self.deadline = deadline
        self.source = source
        self.confidence = confidence
        self.sameAs = sameAs
        self.amends = amends
    }
}

extension ReadTask: Codable {
    private enum Key: String, CodingKey {
        case ref, content, addresses, lead, coordinate, product, deadline, source, confidence, amends
        case directedBy = "directed_by"
        case sameAs = "same_as"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            ref: try values.decode(String.self, forKey: .ref),
            content: try values.decode(String.self, forKey: .content),
            addresses: try values.decodeIfPresent(String.self, forKey: .addresses),
            directedBy: try values.decodeIfPresent([String].self, forKey: .directedBy) ?? [],
            lead: try values.decodeIfPresent([String].self, forKey: .lead) ?? [],
            coordinate: try values.decodeIfPresent([String].self, forKey: .coordinate) ?? [],
            product: try values.decodeIfPresent(String.self, forKey: .product),
            deadline: try values.decodeIfPresent(ReadDeadline.self, forKey: .deadline) ?? .none,
            source: try values.decode(ReadingPlace.self, forKey: .source),
            confidence: try values.decode(Double.self, forKey: .confidence),
            sameAs: try values.decodeIfPresent(String.self, forKey: .sameAs),
            amends: try values.decodeIfPresent(String.self, forKey: .amends))
    }

    /// Writes every key; what is blank is null.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: Key.self)
        try values.encode(ref, forKey: .ref)
        try values.encode(content, forKey: .content)
        try values.encode(addresses, forKey: .addresses)
        try values.encode(directedBy, forKey: .directedBy)
        try values.encode(lead, forKey: .lead)
        try values.encode(coordinate, forKey: .coordinate)
        try values.encode(product, forKey: .product)
        try values.encode(deadline, forKey: .deadline)
        try values.encode(source, forKey: .source)
        try values.encode(confidence, forKey: .confidence)
        try values.encode(sameAs, forKey: .sameAs)
        try values.encode(amends, forKey: .amends)
    }
}
