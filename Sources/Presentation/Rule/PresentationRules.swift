public import WorkTime

/// The rules of one decree on presentation, for as long as it holds: a file of `Rules/presentation`.
public struct PresentationRules: Sendable, Equatable {
    /// «Nghị định 30/2020/NĐ-CP».
    public let law: String
    public let from: CalendarDay
    public let until: CalendarDay?
    public let rules: [PresentationRule]
    public let forms: [PaperForm]

    public init(
        law: String, from: CalendarDay, until: CalendarDay?, rules: [PresentationRule], forms: [PaperForm] = []
    ) {
        self.forms = forms
        self.law = law
        self.from = from
        self.until = until
        self.rules = rules
    }

    public func holds(on day: CalendarDay) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }

    /// What is wrong in the rules themselves: an id twice, a check without the part that it needs, a form without a rule
    /// that there is not.
    public var faults: [String] {
        var seen: Set<String> = []
        var faults: [String] = []
        for rule in rules {
            if !seen.insert(rule.id).inserted { faults.append("\(rule.id): mã quy tắc bị trùng") }
            if rule.check.needsPart, rule.part == nil { faults.append("\(rule.id): thiếu «part»") }
            if rule.check.needsRange, rule.min == nil || rule.max == nil {
                faults.append("\(rule.id): thiếu «min» hoặc «max»")
            }
            if rule.check.needsWords, rule.words.isEmpty { faults.append("\(rule.id): thiếu «words»") }
            if let least = rule.min, let most = rule.max, least > most {
                faults.append("\(rule.id): «min» lớn hơn «max»")
            }
        }
        for form in forms {
            faults += form.without.filter { !seen.contains($0) }.map {
                "biểu mẫu «\(form.title)»: không có quy tắc \($0)"
            }
        }
        return faults
    }
}

extension PresentationRules: Decodable {
    private enum Key: String, CodingKey { case law, from, until, rules, forms }

    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        self.init(
            law: try values.decode(String.self, forKey: .law), from: try values.decode(CalendarDay.self, forKey: .from),
            until: try values.decodeIfPresent(CalendarDay.self, forKey: .until),
            rules: try values.decode([PresentationRule].self, forKey: .rules),
            forms: try values.decodeIfPresent([PaperForm].self, forKey: .forms) ?? [])
    }
}
