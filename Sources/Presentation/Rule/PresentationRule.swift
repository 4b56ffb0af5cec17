public import Paper
public import WorkTime

/// One rule of how a paper is presented, as data: what is checked by which check, how grave it is, where it is written.
public struct PresentationRule: Sendable, Equatable {
    /// «nation-size».
    public let id: String
    /// What it demands, for a list of rules: «Cỡ chữ Quốc hiệu từ 12 đến 13».
    public let title: String
    public let check: CheckKind
    public let severity: Finding.Severity
    /// Where the decree says it: «Phụ lục I, phần I, mục II, khoản 1».
    public let article: String
    /// The part of the paper that is looked at, where the check is for many parts.
    public let part: PaperElement?
    public let min: Double?
    public let max: Double?
    /// A choice of the check: «bold», «left».
    public let value: String?
    /// Words that the check knows or demands.
    public let words: [String]
    /// Whether legal documents and papers of the Party, which have a presentation of their own, are looked at too.
    public let isForAll: Bool
    /// Another first and last day than those of the decree.
    public let from: CalendarDay?
    public let until: CalendarDay?

    /// Whether papers in PDF are checked by it. Of margins a PDF tells the left and the right one, by where lines begin and
    /// end.
    public var isForPrint: Bool { check.readsPrint && !(check == .margin && ["top", "bottom"].contains(value)) }

    func holds(on day: CalendarDay) -> Bool {
        (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}

extension PresentationRule: Decodable {
    enum Key: String, CodingKey {
        case id, title, check, severity, article, part, min, max, value, words, from, until
        case isForAll = "all-papers"
    }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        id = try values.decode(String.self, forKey: .id)
        title = try values.decode(String.self, forKey: .title)
        check = try values.decode(CheckKind.self, forKey: .check)
        severity = try values.decodeIfPresent(Finding.Severity.self, forKey: .severity) ?? .error
        article = try values.decode(String.self, forKey: .article)
        part = try values.decodeIfPresent(PaperElement.self, forKey: .part)
        min = try values.decodeIfPresent(Double.self, forKey: .min)
        max = try values.decodeIfPresent(Double.self, forKey: .max)
        value = try values.decodeIfPresent(String.self, forKey: .value)
        words = try values.decodeIfPresent([String].self, forKey: .words) ?? []
        isForAll = try values.decodeIfPresent(Bool.self, forKey: .isForAll) ?? false
        from = try values.decodeIfPresent(CalendarDay.self, forKey: .from)
        until = try values.decodeIfPresent(CalendarDay.self, forKey: .until)
    }
}
