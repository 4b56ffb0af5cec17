public import Office
import Vietnamese

/// A paper of a procedure's list as a line that people type and read.
public enum ProcedurePartLine {
    /// «Bản vẽ; 1 bản chính; 2 bản sao; nếu có»
    public static func text(_ part: Procedure.Part) -> String {
        var words = [part.title]
        if part.originals > 0 { words.append("\(part.originals) bản chính") }
        if part.copies > 0 { words.append("\(part.copies) bản sao") }
        if !part.isRequired { words.append("nếu có") }
        return words.joined(separator: "; ")
    }

    /// A line a paper; one whose number is not said is wanted once as an original. Throws `.invalid` for a line that is none.
    static func parts(_ typed: String?) throws(OfficeError) -> [Procedure.Part] {
        var parts: [Procedure.Part] = []
        for line in (typed ?? "").split(whereSeparator: \.isNewline) {
            guard let text = try EnteredText.optional(String(line), "Thành phần hồ sơ", field: "parts", upTo: 500)
            else {
                continue
            }
            var words = text.split(separator: ";", omittingEmptySubsequences: false).map {
                $0.split(separator: " ").joined(separator: " ")
            }
            let title = words.removeFirst()
            var (originals, copies, isRequired): (Int?, Int?, Bool) = (nil, nil, true)
            for word in words where !word.isEmpty {
                let folded = word.folded.split(separator: " ")
                if folded == ["neu", "co"] {
                    isRequired = false
                } else if folded.count == 3, let count = Int(folded[0]), (0...99).contains(count), folded[1] == "ban" {
                    switch folded[2] {
                    case "chinh": originals = count
                    case "sao": copies = count
                    default: throw unread(text)
                    }
                } else {
                    throw unread(text)
                }
            }
            guard !title.isEmpty, title.unicodeScalars.count <= 400 else { throw unread(text) }
            let isBare = originals == nil && copies == nil
            guard isBare || (originals ?? 0) + (copies ?? 0) > 0 else { throw unread(text) }
            parts.append(
                Procedure.Part(
                    title: title, originals: isBare ? 1 : originals ?? 0, copies: copies ?? 0, isRequired: isRequired))
        }
        guard parts.count <= ProcedureDraft.mostParts else {
            throw OfficeError(
                .invalid, "Thành phần hồ sơ có nhiều nhất \(ProcedureDraft.mostParts) giấy tờ.", field: "parts")
        }
        return parts
    }

    private static func unread(_ line: String) -> OfficeError {
        OfficeError(
            .invalid,
            "Dòng «\(line)» chưa đúng: viết như «Đơn đề nghị; 1 bản chính» hoặc «Bản vẽ; 2 bản sao; nếu có».",
            field: "parts")
    }
}
