public import Desk
import Office

/// Notices as text for another process: a line each, the topic and the parties after it, with blanks between.
public enum NoticeText {
    private static let mostParties = 200

    /// Texts of at most so many bytes. What concerns very many is told in several lines.
    public static func texts(of notices: [Notice], upTo bytes: Int) -> [String] {
        var texts: [String] = []
        for line in notices.flatMap(lines) {
            if let last = texts.last, last.utf8.count + line.utf8.count < bytes {
                texts[texts.count - 1] = last + "\n" + line
            } else {
                texts.append(line)
            }
        }
        return texts
    }

    /// What is no notice is passed over.
    public static func notices(in text: String) -> [Notice] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            let parties = words.dropFirst().compactMap { Key<Party>(String($0)) }
            guard let topic = words.first, parties.count == words.count - 1 else { return nil }
            return Notice(topic: String(topic), parties: parties)
        }
    }

    private static func lines(of notice: Notice) -> [String] {
        guard !notice.parties.isEmpty else { return [notice.topic] }
        return stride(from: 0, to: notice.parties.count, by: mostParties).map { start in
            let some = notice.parties[start..<min(start + mostParties, notice.parties.count)]
            return "\(notice.topic) \(some.map(\.description).joined(separator: " "))"
        }
    }
}
