import Office
import Vietnamese

/// Texts that people type, as they are kept.
enum Words {
    /// Without blanks at both ends, composed. Throws `.invalid` at the field when nothing or too much remains.
    static func required(
        _ text: String, field: String, limit: Int, missing: String, tooLong: String
    ) throws(OfficeError) -> String {
        let words = text.tidy
        guard !words.isEmpty else { throw OfficeError(.invalid, missing, field: field) }
        guard words.unicodeScalars.count <= limit else { throw OfficeError(.invalid, tooLong, field: field) }
        return words
    }

    static func reason(_ text: String) throws(OfficeError) -> String {
        try required(
            text, field: "reason", limit: 2_000, missing: "Nhập lý do.", tooLong: "Lý do dài quá 2.000 ký tự.")
    }
}
