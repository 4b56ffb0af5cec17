public import Desk
import Office

/// Notices as text for another process: a line each, the topic, its mark after «@» and the parties, with blanks between.
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
            guard let topic = words.first else { return nil }
            let mark = words.dropFirst().first.flatMap { $0.hasPrefix("@") ? String($0.dropFirst()) : nil }
            let keys = words.dropFirst(mark == nil ? 1 : 2)
            let parties = keys.compactMap { Key<Party>(String($0)) }
            guard parties.count == keys.count else { return nil }
            var notice = Notice(topic: String(topic), parties: parties)
            notice.mark = mark
            return notice
        }
    }

    private static func lines(of notice: Notice) -> [String] {
        let head = notice.mark.map { "\(notice.topic) @\($0)" } ?? notice.topic
        guard !notice.parties.isEmpty else { return [head] }
        return stride(from: 0, to: notice.parties.count, by: mostParties).map { start in
            let some = notice.parties[start..<min(start + mostParties, notice.parties.count)]
            return "\(head) \(some.map(\.description).joined(separator: " "))"
        }
    }
}
