import Office
import WorkTime

/// A table of a rule file while it is read: answers by name, says what is missing, and in the end what nobody asked for.
struct RuleTable {
    let line: Int
    let faults: RuleFaults
    private let entries: [String: RuleEntry]
    let names: [String]
    private var asked: [String] = []

    /// Nil, and a finding, when the node is no table.
    init?(_ node: RuleNode, _ faults: RuleFaults) {
        guard case .table(let list) = node.content else {
            faults.refuse(node.line, "cần các mục dạng «tên: giá trị»")
            return nil
        }
        line = node.line
        self.faults = faults
        entries = Dictionary(list.map { ($0.key, $0) }) { first, _ in first }
        names = list.map(\.key)
    }

    /// Names that were written and never asked for.
    func close() {
        for name in names where !asked.contains(name) {
            let known = asked.sorted().map { "«\($0)»" }.joined(separator: ", ")
            faults.refuse(entries[name]?.line, "không có mục «\(name)» ở đây; các mục dùng được: \(known)")
        }
    }

    func has(_ key: String) -> Bool { entries[key] != nil }

    func line(of key: String) -> Int { entries[key]?.line ?? line }

    mutating func node(_ key: String) -> RuleNode? {
        if !asked.contains(key) { asked.append(key) }
        return entries[key]?.value
    }

    /// Text that may be missing; nil for an empty one too.
    mutating func optional(_ key: String) -> String? {
        guard let node = node(key) else { return nil }
        guard case .text(let text) = node.content else {
            faults.refuse(node.line, "«\(key)» phải là chữ")
            return nil
        }
        return text.isEmpty ? nil : text
    }

    /// Text that must be there.
    mutating func text(_ key: String) -> String {
        let text = optional(key)
        if text == nil { faults.refuse(line(of: key), "thiếu «\(key)»") }
        return text ?? ""
    }

    /// A name by which other places speak of this: small letters, digits, hyphens.
    mutating func code(_ key: String) -> String {
        let code = text(key)
        if !code.isEmpty, !Self.isCode(code) {
            faults.refuse(line(of: key), "mã «\(code)» chỉ dùng chữ thường không dấu, chữ số và gạch nối")
        }
        return code
    }

    static func isCode(_ text: String) -> Bool { RuleCode.isCode(text) }

    mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int {
        let text = text(key)
        guard let number = Int(text), range.contains(number) else {
            if !text.isEmpty {
                faults.refuse(
                    line(of: key), "«\(key)» phải là số từ \(range.lowerBound) đến \(range.upperBound)")
            }
            return range.lowerBound
        }
        return number
    }

    mutating func day(_ key: String) -> CalendarDay? {
        guard let text = optional(key) else { return nil }
        let day = CalendarDay(text)
        if day == nil { faults.refuse(line(of: key), "«\(text)» không phải ngày dạng 2026-07-01") }
        return day
    }

    mutating func term(_ key: String) -> Term? {
        let text = text(key)
        guard !text.isEmpty else { return nil }
        let term = Term(words: text)
        if term == nil {
            faults.refuse(
                line(of: key), "không hiểu thời hạn «\(text)»; ghi như «7 ngày làm việc», «30 ngày», «8 giờ làm việc»")
        }
        return term
    }

    /// `yes` or `no`; no where nothing is written.
    mutating func flag(_ key: String) -> Bool {
        guard let text = optional(key) else { return false }
        if text != "yes", text != "no" { faults.refuse(line(of: key), "«\(key)» phải là yes hoặc no") }
        return text == "yes"
    }

    mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: String, _ type: Choice.Type) -> Choice?
    {
        guard let text = optional(key) else { return nil }
        let choice = Choice(rawValue: text)
        if choice == nil {
            let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
            faults.refuse(line(of: key), "«\(key): \(text)» không đúng; chọn một trong: \(known)")
        }
        return choice
    }

    /// A name, or a list of names.
    mutating func codes(_ key: String) -> [String] {
        guard let node = node(key) else { return [] }
        switch node.content {
        case .text(let text): return text.isEmpty ? [] : [text]
        case .list(let list):
            return list.compactMap { item in
                if case .text(let text) = item.content { return text }
                faults.refuse(item.line, "«\(key)» phải là danh sách các mã")
                return nil
            }
        case .table:
            faults.refuse(node.line, "«\(key)» phải là một mã hoặc danh sách các mã")
            return []
        }
    }

    mutating func table(_ key: String) -> RuleTable? { node(key).flatMap { RuleTable($0, faults) } }

    /// A list of tables; a single table stands for a list of one.
    mutating func tables(_ key: String) -> [RuleTable] {
        guard let node = node(key) else { return [] }
        switch node.content {
        case .list(let list): return list.compactMap { RuleTable($0, faults) }
        case .table: return RuleTable(node, faults).map { [$0] } ?? []
        case .text:
            faults.refuse(node.line, "«\(key)» phải là danh sách")
            return []
        }
    }

    /// Names and short texts: «remote: yes».
    mutating func pairs(_ key: String) -> [(key: String, value: String)] {
        guard let node = node(key), case .table(let list) = node.content else {
            if let node = entries[key]?.value { faults.refuse(node.line, "«\(key)» phải có dạng «trường: giá trị»") }
            return []
        }
        return list.compactMap { entry in
            guard case .text(let text) = entry.value.content else {
                faults.refuse(entry.line, "«\(entry.key)» phải là chữ")
                return nil
            }
            return (entry.key, text)
        }
    }

    /// `since` and `until`.
    mutating func validity() -> Validity {
        let validity = Validity(since: day("since"), until: day("until"))
        if let since = validity.since, let until = validity.until, until < since {
            faults.refuse(line, "«until» trước «since»")
        }
        return validity
    }
}
