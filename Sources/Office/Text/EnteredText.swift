import Vietnamese

/// Text that a person entered, as it is kept: composed, on one line, without spaces around it.
public enum EnteredText {
    /// Throws `.invalid` for `field` when nothing was entered, too much, or what cannot be shown.
    public static func required(
        _ typed: String?, _ label: String, field: String, upTo limit: Int = 300
    ) throws(OfficeError) -> String {
        guard let text = try optional(typed, label, field: field, upTo: limit) else {
            throw OfficeError(.invalid, "Chưa nhập «\(label)».", field: field)
        }
        return text
    }

    /// Nil when nothing was entered.
    public static func optional(
        _ typed: String?, _ label: String, field: String, upTo limit: Int = 300
    ) throws(OfficeError) -> String? {
        let text = (typed ?? "").composed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty else { return nil }
        guard text.unicodeScalars.count <= limit else {
            throw OfficeError(.invalid, "«\(label)» dài quá \(limit) ký tự. Hãy rút gọn.", field: field)
        }
        guard text.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
            throw OfficeError(.invalid, "«\(label)» có ký tự không đọc được. Hãy nhập lại.", field: field)
        }
        return text
    }
}
