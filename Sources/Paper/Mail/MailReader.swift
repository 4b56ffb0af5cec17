import Vietnamese

/// Reads letters: RFC 5322 with the parts of MIME, and what mail programs make of both.
///
/// Nothing is fetched, nothing is run; a part that cannot be decoded is passed over and noted. Letters within letters give
/// their files, their words stand below the others.
public enum MailReader {
    /// How much of a letter is taken apart.
    static let (mostParts, mostDepth) = (300, 12)

    /// Throws `PaperError` for what is no letter, or larger than the limits.
    public static func letter(
        _ bytes: [UInt8], limits: PaperLimits = PaperLimits()
    ) throws(PaperError) -> MailLetter {
        guard !bytes.isEmpty else { throw PaperError(.empty, "Thư rỗng, không có nội dung.") }
        guard bytes.count <= limits.fileBytes else { throw FileBytes.tooLarge(limits.fileBytes) }
        let part = MailPart(bytes[...])
        guard part.headers.isLetter else {
            throw PaperError(.unsupported, "Tệp này không phải thư điện tử: thiếu người gửi, ngày gửi hoặc tiêu đề.")
        }
        var walk = MailWalk()
        walk.take(part, depth: 0)
        var letter = walk.letter
        let from = MailWords.mailbox(part.headers["from"] ?? part.headers["sender"] ?? [])
        (letter.senderName, letter.sender) = (from.name, from.address)
        letter.subject = part.headers["subject"].map(MailWords.text).flatMap(Self.tidy)
        letter.messageID = part.headers["message-id"].map { MailWords.text($0) }.flatMap(Self.tidy)
        letter.sentAt = part.headers["date"].flatMap { MailDate.instant(MailWords.text($0)) }
        return letter
    }

    /// The words of a letter as a paper: its subject, then its text.
    static func read(_ bytes: [UInt8], limits: PaperLimits) throws(PaperError) -> PaperText {
        let letter = try letter(bytes, limits: limits)
        let text = [letter.subject, letter.text].compactMap(\.self).joined(separator: "\n\n")
        return PlainTextReader.read(Array(text.utf8), name: "thu.txt")
    }

    /// One line, of a length that a field holds; nil where nothing is left.
    static func tidy(_ text: String) -> String? {
        let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return words.isEmpty ? nil : String(words.prefix(500))
    }
}

/// The way through a letter's parts.
private struct MailWalk {
    var letter = MailLetter()
    private var count = 0

    mutating func take(_ part: MailPart, depth: Int) {
        count += 1
        guard count <= MailReader.mostParts, depth <= MailReader.mostDepth else {
            if !letter.notes.contains(Self.tooDeep) { letter.notes.append(Self.tooDeep) }
            return
        }
        let type = part.mediaType
        if type.hasPrefix("multipart/"), let boundary = part.contentType.parameters["boundary"], !boundary.isEmpty {
            let parts = part.parts(between: Array(boundary.utf8))
            // Of the same thing said twice, the plain words are read; the page only where there are none.
            let isChoice = type == "multipart/alternative" && parts.contains { $0.mediaType == "text/plain" }
            for inner in parts where !(isChoice && inner.mediaType == "text/html" && inner.fileName == nil) {
                take(inner, depth: depth + 1)
            }
        } else if type == "message/rfc822" {
            let inner = MailPart(part.decoded()[...])
            if inner.headers.isLetter { take(inner, depth: depth + 1) }
        } else if let name = part.fileName ?? (type.hasPrefix("text/") ? nil : Self.plainName(of: type)) {
            let bytes = part.decoded()
            guard !bytes.isEmpty else {
                letter.notes.append("Tệp «\(name)» rỗng hoặc không giải mã được.")
                return
            }
            letter.files.append(.init(name: name, mediaType: type, bytes: bytes))
        } else {
            add(part.text())
        }
    }

    private mutating func add(_ text: String) {
        guard text.contains(where: { !$0.isWhitespace }) else { return }
        letter.text += letter.text.isEmpty ? text : "\n\n" + text
    }

    private static let tooDeep = "Thư có quá nhiều phần lồng nhau; phần sau không đọc."

    private static func plainName(of type: String) -> String {
        switch type {
        case "application/pdf": "tep-dinh-kem.pdf"
        case "image/jpeg": "anh.jpg"
        case "image/png": "anh.png"
        default: "tep-dinh-kem"
        }
    }
}
