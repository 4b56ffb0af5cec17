import Foundation

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

    /// A whole number; dots between thousands are allowed, as Vietnamese writes them.
    public mutating func integer(_ name: String, _ label: String, in range: ClosedRange<Int>) -> Int? {
        guard let text = text(name, label, upTo: 30) else { return nil }
        guard let number = Int(text.filter { $0 != "." && $0 != " " }) else {
            refuse(name, "«\(label)» phải là số nguyên.")
            return nil
        }
        guard range.contains(number) else {
            refuse(name, "«\(label)» phải từ \(range.lowerBound) đến \(range.upperBound).")
            return nil
        }
        return number
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
    public mutating func id(_ name: String, _ label: String) -> Int64? {
        guard let text = text(name, label, upTo: 100) else { return nil }
        guard let id = Int64(text) else {
            refuse(name, "Hãy chọn «\(label)» trong danh sách.")
            return nil
        }
        return id
    }

    /// Every record ticked under this name; what is no id is left out.
    public func ids(_ name: String) -> [Int64] {
        fields.all(name).compactMap { Int64($0) }
    }

    /// Whether a box was ticked.
    public func flag(_ name: String) -> Bool {
        fields[name] != nil
    }
}
