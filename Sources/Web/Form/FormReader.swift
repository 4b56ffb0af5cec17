import Foundation
public import Office
public import WorkTime

/// Reads the fields of one form into values, and collects what is wrong with them in the order of reading.
///
///     var form = FormReader(fields)
///     let content = form.requiredText("content", "Nội dung")
///     let percent = form.integer("percent", "Tiến độ", in: 0...100)
///     guard form.isValid else { return page(fields: fields, errors: form.errors) }
///
/// A getter that finds a fault notes it and returns a stand-in (`""`, nil), so that one reading finds every fault and
/// the page can show them all beside what was typed.
public struct FormReader: Sendable {
    /// What was sent; the page shows it again when something is wrong.
    public let fields: FormFields
    public private(set) var errors: [FieldError] = []

    public var isValid: Bool { errors.isEmpty }

    public init(_ fields: FormFields) {
        self.fields = fields
    }

    /// Notes a fault that only the caller can see.
    public mutating func refuse(_ field: String, _ message: String) {
        errors.append(FieldError(field: field, message: message))
    }

    /// The text without spaces around it; nil when nothing was typed.
    public mutating func text(_ name: String, _ label: String, upTo limit: Int = 4_000) -> String? {
        let text = (fields[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        guard text.unicodeScalars.count <= limit else {
            refuse(name, "«\(label)» dài quá \(limit) ký tự. Hãy rút gọn.")
            return nil
        }
        return text.isEmpty ? nil : text
    }

    /// The text without spaces around it; a fault when nothing was typed.
    public mutating func requiredText(_ name: String, _ label: String, upTo limit: Int = 4_000) -> String {
        let faults = errors.count
        if let text = text(name, label, upTo: limit) { return text }
        if errors.count == faults { refuse(name, "Chưa nhập «\(label)».") }
        return ""
    }

    /// A whole number; dots or spaces between thousands are allowed, as Vietnamese writes them. A dot anywhere else is a fault:
    /// «50000.00» is not five million.
    public mutating func integer(_ name: String, _ label: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(name, label, upTo: 30) else { return nil }
        guard let number = Self.wholeNumber(text) else {
            refuse(
                name,
                text.contains(".")
                    ? "«\(label)» phải là số nguyên; dấu chấm chỉ để tách hàng nghìn, như 50.000."
                    : "«\(label)» phải là số nguyên.")
            return nil
        }
        guard range.contains(number) else {
            refuse(name, "«\(label)» phải từ \(range.lowerBound) đến \(range.upperBound).")
            return nil
        }
        return number
    }

    private static func wholeNumber(_ text: String) -> Int? {
        let groups = text.split(omittingEmptySubsequences: false) { $0 == "." || $0.isWhitespace }
        if groups.count == 1 { return Int(text) }
        guard let first = groups.first, (1...3).contains(first.filter(\.isNumber).count), first.first != "0",
            groups.dropFirst().allSatisfy({ $0.utf8.count == 3 && $0.utf8.allSatisfy { (48...57).contains($0) } })
        else { return nil }
        return Int(groups.joined())
    }

    /// One of a fixed list; nil when nothing was chosen, a fault when it is not on the list.
    public mutating func choice<Choice: RawRepresentable>(
        _ name: String, _ label: String, of type: Choice.Type = Choice.self
    ) -> Choice? where Choice.RawValue == String {
        guard let text = text(name, label, upTo: 100) else { return nil }
        guard let choice = Choice(rawValue: text) else {
            refuse(name, "Hãy chọn «\(label)» trong danh sách.")
            return nil
        }
        return choice
    }

    /// The record that a picker or a hidden field stands for; nil when nothing was chosen.
    public mutating func key<Noun>(_ name: String, _ label: String, of noun: Noun.Type = Noun.self) -> Key<Noun>? {
        guard let text = text(name, label, upTo: 100) else { return nil }
        guard let key = Key<Noun>(text) else {
            refuse(name, "Hãy chọn «\(label)» trong danh sách.")
            return nil
        }
        return key
    }

    /// Every record ticked under this name; what is no key is left out.
    public func keys<Noun>(_ name: String, of noun: Noun.Type = Noun.self) -> [Key<Noun>] {
        fields.all(name).compactMap { Key($0) }
    }

    /// A day typed as people write it (`5/3/2026`, `05-03-2026`, `5.3.2026`) or sent by a date picker (`2026-03-05`).
    public mutating func day(_ name: String, _ label: String) -> CalendarDay? {
        guard let text = text(name, label, upTo: 30) else { return nil }
        if let day = CalendarDay(text) { return day }
        let numbers = text.split(omittingEmptySubsequences: false) { "/-. ".contains($0) }.map { Int($0) }
        if numbers.count == 3, let day = numbers[0], let month = numbers[1], let year = numbers[2], year >= 1900,
            let read = CalendarDay(year: year, month: month, day: day)
        {
            return read
        }
        refuse(name, "«\(label)» phải là một ngày có thật, viết như 05/03/2026.")
        return nil
    }

    /// Whether a box was ticked.
    public func flag(_ name: String) -> Bool {
        fields[name] != nil
    }
}
