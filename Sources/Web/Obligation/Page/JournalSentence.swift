import Office
import WorkTime

/// A journal entry in the office's words: what stands after the name of who did it.
struct JournalSentence: Sendable {
    let act: String
    let detail: HTML
    let tone: Tone

    init(_ item: TimelineItem) {
        let entry = Entry(item)
        let whose = entry.name("participant").map { " (\($0))" } ?? ""
        switch item.act {
        case "obligation.assigned": self.init("giao nhiệm vụ", .still)
        case "obligation.accepted": self.init("tiếp nhận\(whose)", .moving)
        case "obligation.passed":
            self.init(
                entry.name("officer").map { "phân công \($0) thực hiện" } ?? "thu lại việc đã phân công", .moving, entry
            )
        case "obligation.reported":
            let kind = entry.flag("final") ? "báo cáo kết quả" : "báo cáo tiến độ \(entry.number("percent") ?? 0)%"
            self.init(kind + whose, entry.flag("final") ? .soon : .moving)
        case "obligation.result_accepted": self.init("xác nhận hoàn thành\(whose)", .done)
        case "obligation.result_returned": self.init("trả lại kết quả\(whose)", .late, entry)
        case "obligation.milestone_completed": self.init("đánh dấu mốc đã xong", .done, entry)
        case "obligation.adjusted":
            self.init("điều chỉnh thời hạn\(entry.change("old_due", "new_due"))", .soon, entry)
        case "obligation.closed": self.init("đóng nhiệm vụ", .done)
        case "obligation.cancelled": self.init("hủy nhiệm vụ", .late, entry)
        case "obligation.superseded": self.init("thay thế bằng nhiệm vụ của văn bản sau", .still)
        case "obligation.basis_attached": self.init("gắn văn bản làm căn cứ", .still)
        default: self.init("cập nhật nhiệm vụ", .still)
        }
    }

    private init(_ act: String, _ tone: Tone, _ entry: Entry? = nil) {
        self.act = act
        self.tone = tone
        detail = entry?.reason.map { "<p class=\"written\">\($0)</p>" } ?? .empty
    }

    /// Reading of an entry's body.
    private struct Entry {
        let item: TimelineItem

        init(_ item: TimelineItem) { self.item = item }

        func name(_ field: String) -> String? { item.names[field] }

        func flag(_ field: String) -> Bool { item.body[field] == .bool(true) }

        func number(_ field: String) -> Int64? {
            if case .int(let number) = item.body[field] { return number }
            return nil
        }

        func text(_ field: String) -> String? {
            if case .text(let text) = item.body[field] { return text }
            return nil
        }

        var reason: String? { text("reason") }

        func change(_ old: String, _ new: String) -> String {
            let days = [old, new].map { text($0).flatMap { CalendarDay($0) }.map(WrittenDay.text) ?? "không quy định" }
            return " từ \(days[0]) sang \(days[1])"
        }
    }
}
