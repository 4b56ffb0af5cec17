import Desk
import Office
import WorkTime

/// What was issued of a process in the program, with who and when; the newest can be taken back before its first day.
struct ProcessHistory: Sendable {
    let answer: ProcessDraftQuestion.Answer

    var html: HTML? {
        guard !answer.history.isEmpty else { return nil }
        let newest = answer.history.first { $0.state == .issued }?.id
        let rows = answer.history.map { text in
            Table.Row(
                key: "text-\(text.id)", href: nil,
                cells: [
                    text.firstDay.map { WrittenDay.html($0) } ?? "–", mark(text.issued), mark(text.withdrawn),
                    text.id == newest ? withdrawal(text) : .empty,
                ])
        }
        return "<section id=\"history\"><h2>Đã ban hành</h2>"
            + Table(
                caption: "Các bản đã ban hành",
                columns: [
                    .init("Áp dụng từ", .date), .init("Ban hành"), .init("Thu hồi"), .init("Việc làm được"),
                ], rows: rows
            ).identified("history-rows").html + "</section>\n"
    }

    private func mark(_ mark: ProcessText.Mark?) -> HTML {
        mark.map { mark -> HTML in "\(mark.by.name), \(WrittenDay.html(mark.at))" } ?? "–"
    }

    private func withdrawal(_ text: ProcessText) -> HTML {
        guard let day = text.firstDay, day > answer.today else { return "đang áp dụng" }
        return Button.act(
            "Thu hồi", "/administration/processes/\(answer.code)/withdrawal", .danger,
            hidden: ["text": "\(text.id)"], confirm: "Thu hồi bản chưa áp dụng này?")
    }
}
