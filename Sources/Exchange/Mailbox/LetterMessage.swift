import Desk
public import Office
import Paper

/// A letter in the office's mailbox as a paper that arrived: a message of the interchange desk without an agency's code.
///
/// Who sent it is what the letter says, which proves nothing; so it waits for the clerk like every other paper, and nobody is
/// told anything by itself.
public enum LetterMessage {
    /// How many of its files are taken, and how many letters of its words.
    private static let (mostFiles, mostText) = (50, 20_000)

    /// Throws `InterchangeRefusal` for what is no letter.
    public static func read(_ bytes: [UInt8]) throws -> InterchangeMessage {
        let letter: MailLetter
        do { letter = try MailReader.letter(bytes) } catch { throw InterchangeRefusal(error.message) }
        // Some agencies send their messages as files in letters.
        for file in letter.files where [".edxml", ".xml"].contains(where: file.name.lowercased().hasSuffix) {
            if case .document(let message)? = try? EdXMLReader.message(file.bytes), message.kindOfBusiness == .new {
                return .document(carried(message, by: letter, bytes))
            }
        }
        return .document(paper(letter, bytes))
    }

    /// The paper of a message that a letter carries. It is still a letter's: anybody may write one in the name of an agency, so
    /// that it bears no code, is told nothing by itself, and keeps no message of the interchange from being taken in. What asks
    /// for something to be done to a paper (a recall, a status) is only a file of the letter.
    private static func carried(
        _ message: InterchangeDocument, by letter: MailLetter, _ bytes: [UInt8]
    ) -> InterchangeDocument {
        var document = message
        document.from.code = nil
        document.from.email = letter.sender
        document.from.name = [message.from.name, letter.sender.map { "(\($0))" }].compactMap(\.self)
            .joined(separator: " ")
        document.documentID = letter.messageID ?? "thư \(fingerprint(bytes))"
        document.notes = letter.notes + message.notes
        return document
    }

    private static func paper(_ letter: MailLetter, _ bytes: [UInt8]) -> InterchangeDocument {
        let subject = letter.subject ?? "(Thư không có tiêu đề)"
        var from = InterchangeAgency(
            name: [letter.senderName, letter.sender.map { letter.senderName == nil ? $0 : "(\($0))" }]
                .compactMap(\.self).joined(separator: " "))
        from.email = letter.sender
        if from.name?.isEmpty ?? true { from.name = "Không rõ người gửi" }
        // Without a name of its own a letter is named by its bytes: the same letter again is the same.
        let id = letter.messageID ?? "thư \(fingerprint(bytes))"
        var document = InterchangeDocument(from: from, to: [], documentID: id, subject: subject)
        document.content = letter.text.isEmpty ? nil : String(letter.text.prefix(mostText))
        document.notes = letter.notes
        document.attachments = letter.files.prefix(mostFiles).map { file in
            .init(name: file.name, mediaType: file.mediaType, bytes: file.bytes)
        }
        if letter.files.count > mostFiles { document.notes.append("Thư có quá nhiều tệp; các tệp sau không lấy.") }
        if document.attachments.isEmpty, !letter.text.isEmpty {
            // The words are the paper.
            document.attachments = [
                .init(
                    name: "noi-dung-thu.txt", mediaType: "text/plain",
                    bytes: Array("\(subject)\n\n\(letter.text)".utf8))
            ]
        }
        return document
    }

    /// FNV-1a over the bytes.
    private static func fingerprint(_ bytes: [UInt8]) -> String {
        let hash = bytes.reduce(UInt64(14_695_981_039_346_656_037)) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        return String(hash, radix: 16)
    }
}
