import Office

/// The running number of a letter as the clerk's book has it: «05», «127».
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I: Arabic numerals, a zero before those below ten.
enum LetterNumber {
    /// From what was typed: «5», «05» and «05/VP-TH» are the same. Throws `.invalid` for anything else.
    static func checked(_ typed: String, symbol: String) throws(OfficeError) -> String {
        var text = typed.tidy
        guard !text.isEmpty else { throw OfficeError(.invalid, "Nhập số công văn.", field: "number") }
        if text.hasSuffix("/\(symbol)") { text.removeLast(symbol.count + 1) }
        guard text.count <= 6, text.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(text), number > 0
        else {
            throw OfficeError(
                .invalid, "Số công văn là số thứ tự trong năm, chỉ gồm chữ số, ví dụ: 05 hoặc 127.", field: "number")
        }
        return number < 10 ? "0\(number)" : "\(number)"
    }
}
