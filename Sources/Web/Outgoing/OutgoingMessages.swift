import Desk
import Office

/// What was sent of a paper by the interchange, and what each agency answered.
struct OutgoingMessages {
    let answer: OutgoingQuestion.Answer

    var html: HTML? {
        guard !answer.messages.isEmpty else { return nil }
        let rows = answer.messages.map { item -> Table.Row in
            let said: HTML =
                item.status.map { .text(InterchangeWords.word($0)) } ?? "<span class=\"muted\">chưa trả lời</span>"
            let words: HTML? = (item.trouble?.words ?? item.words).map { "<br><small class=\"muted\">\($0)</small>" }
            return Table.Row(
                key: "message-\(item.id)", href: answer.seesMessages ? "/interchange/\(item.id)" : nil,
                cells: [
                    .text(InterchangeWords.agency(item.agency)), .text(InterchangeWords.kind(item)),
                    "\(InterchangeWords.badge(item)) \(WrittenDay.html(item.createdAt))", "\(said)\(words)",
                ])
        }
        let table = Table(
            caption: "Thông điệp liên thông của văn bản này",
            columns: [.init("Cơ quan"), .init("Thông điệp"), .init("Tình trạng"), .init("Bên nhận trả lời")], rows: rows
        )
        return
            "<section id=\"messages\"><h2>Liên thông (\(answer.messages.count))</h2>\(table.identified("message-rows").html)</section>"
    }
}
