import Office
import WorkTime

/// Writes what people are told as mail.
///
/// What only participants may see stays in the house: its letter says that there is something, and where to read it.
public struct LetterWriter: Sendable {
    private let officeName: String
    /// The address that people type, without a stroke at its end.
    private let origin: String

    public init(officeName: String, origin: String) {
        self.officeName = officeName
        self.origin = origin
    }

    /// One notice.
    func letter(_ notice: NoticeItem, to name: String, _ address: String) -> Letter {
        let subject = notice.isRestricted ? "nội dung hạn chế người xem" : notice.subjectWords
        let kind = notice.isUrgent ? "KHẨN: \(notice.kind.title)" : notice.kind.title
        return Letter(
            id: "notice.\(notice.id).\(notice.createdAt.milliseconds)", address: address, name: name,
            subject: "[Công vụ] " + (subject.isEmpty ? kind : "\(kind): \(subject.shortened(to: 100))"),
            text: text(to: name, lines(of: notice) + ["", "Xem chi tiết: \(origin)/notices/\(notice.id)"]),
            isUrgent: notice.isUrgent)
    }

    /// The day's notices together.
    func digest(
        _ notices: [NoticeItem], of count: Int, closedAt moment: Instant, to person: Key<Person>, _ name: String,
        _ address: String
    )
        -> Letter
    {
        let day = OfficeTime.day(of: moment).written
        var lines = ["Có \(count) thông báo chưa đọc:"]
        for (index, notice) in notices.enumerated() {
            let parts = self.lines(of: notice)
            lines += ["", "\(index + 1). \(parts.first ?? "")"] + parts.dropFirst().map { "   \($0)" }
        }
        if count > notices.count { lines += ["", "… và \(count - notices.count) thông báo khác trên phần mềm."] }
        return Letter(
            id: "digest.\(person).\(moment.milliseconds)", address: address, name: name,
            subject: "[Công vụ] Tổng hợp ngày \(day): \(count) thông báo chưa đọc",
            text: text(to: name, lines + ["", "Xem tất cả: \(origin)/notices?show=unread"]), isUrgent: false)
    }

    private func lines(of notice: NoticeItem) -> [String] {
        guard !notice.isRestricted else {
            return ["\(notice.kind.title): nội dung hạn chế người xem, chỉ đọc được trên phần mềm."]
        }
        let subject = notice.subjectWords
        var lines = [subject.isEmpty ? notice.kind.title : "\(notice.kind.title): \(subject.shortened(to: 500))"]
        if !notice.words.isEmpty { lines.append(notice.words) }
        if let actor = notice.actorName { lines.append("Người thực hiện: \(actor)") }
        return lines
    }

    private func text(to name: String, _ lines: [String]) -> String {
        let foot = [
            "", "--", "Thư tự động của phần mềm Công vụ, \(officeName). Không trả lời thư này.",
            "Chọn cách nhận thông báo: \(origin)/account#notices",
        ]
        return (["Kính gửi: \(name)", ""] + lines + foot).joined(separator: "\n") + "\n"
    }
}

extension NoticeItem {
    fileprivate var subjectWords: String {
        switch subject {
        case .obligation(_, let content): content
        case .document(let label): label.title.isEmpty ? label.number ?? "" : label.title
        case .letter(_, let party): "gửi \(party)"
        case .outgoing(_, let excerpt): excerpt
        case .report(_, let title): title
        case .share(_, let code): "đơn \(code)"
        case nil: ""
        }
    }
}

extension String {
    /// One line of at most so many characters, cut at a word.
    fileprivate func shortened(to limit: Int) -> String {
        let line = split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard line.count > limit else { return line }
        let cut = line.prefix(limit)
        return (cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut) + "…"
    }
}
