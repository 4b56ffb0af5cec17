/// The code of a procedure in the national database: a digit, a point, six digits. Legal form seen in «1.013526».
public enum ProcedureCode {
    /// Throws `.invalid` for anything else.
    public static func checked(_ typed: String?) throws(OfficeError) -> String {
        let text = try EnteredText.required(typed, "Mã thủ tục", field: "code", upTo: 20)
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let isCode =
            parts.count == 2 && parts[0].utf8.count == 1 && parts[1].utf8.count == 6
            && parts.joined().utf8.allSatisfy { (48...57).contains($0) }
        guard isCode else {
            throw OfficeError(
                .invalid, "Mã thủ tục viết như 1.013526: một chữ số, dấu chấm, sáu chữ số.", field: "code")
        }
        return text
    }
}
