import Desk
import Office
import WorkTime

/// The opinions on a draft as a table: on its page, and printed.
enum OpinionTable {
    static let columns: [Table.Column] = [
        .init("Đơn vị, cá nhân"), .init("Ý kiến"), .init("Nội dung"), .init("Người trả lời"),
    ]

    static func cells(
        _ one: OutgoingOpinion, in round: OpinionRound, of paper: Key<Outgoing>, at now: Instant, _ rule: SilenceRule
    ) -> [HTML] {
        let count = round.count(one, at: now, rule)
        let file: HTML? = one.file.map {
            """
            <br><a href="/outgoing/\(paper)/opinions/\(round.id)/\(one.unit.key)/file">\($0.name)</a>
            """
        }
        let at: HTML? = one.at.map { "<br><small class=\"muted\">\(WrittenDay.html($0))</small>" }
        return [
            .text(one.unit.name), StateBadge.html(count.words, tone(of: count)), "\(one.text ?? "")\(file)",
            one.by.map { by in "\(by)\(at)" } ?? .empty,
        ]
    }

    private static func tone(of count: OpinionRound.Count) -> Tone {
        switch count {
        case .given(.agrees): .done
        case .given(.amends): .soon
        case .given(.objects): .late
        case .late, .silent: .late
        case .awaited: .still
        }
    }
}

/// The table of opinions of every asking, for a print on A4.
struct OpinionTableScreen {
    let answer: OutgoingQuestion.Answer

    var page: Page {
        let paper = answer.item.paper
        return Page(
            title: "Bảng tổng hợp ý kiến", place: .outgoing,
            breadcrumbs: [.init("Văn bản đi", "/outgoing"), .init(paper.excerpt, "/outgoing/\(paper.id)")],
            main: """
                <p class="document-lead">Dự thảo \(paper.kind): \(paper.excerpt)</p>
                <p>Đơn vị soạn thảo: \(answer.item.unitName)</p>
                \(answer.rounds.isEmpty
                    ? EmptyState.html("Chưa lấy ý kiến", "Bảng này có nội dung sau khi dự thảo được gửi lấy ý kiến.")
                    : HTML.joined(answer.rounds.map(section)))
                """)
    }

    private func section(_ round: OpinionRound) -> HTML {
        let counts = round.opinions.map { round.count($0, at: answer.now, answer.silence) }
        func number(_ test: (OpinionRound.Count) -> Bool) -> Int { counts.count(where: test) }
        let sums = [
            "nhất trí: \(number { $0 == .given(.agrees) || $0 == .late(.agrees) || $0 == .silent(.agreement) })",
            "nhất trí, đề nghị sửa: \(number { $0 == .given(.amends) || $0 == .late(.amends) })",
            "không nhất trí: \(number { $0 == .given(.objects) || $0 == .late(.objects) })",
            "trả lời muộn hoặc không trả lời: \(number(\.isLate))",
        ]
        let rows = round.opinions.map { one in
            Table.Row(
                key: "opinion-\(round.id)-\(one.unit.key)", href: nil,
                cells: OpinionTable.cells(one, in: round, of: answer.item.paper.id, at: answer.now, answer.silence))
        }
        return """
            <section><h2>Đợt \(round.number)</h2><p>\(round.question)</p>
            <p class="muted">Gửi lúc \(WrittenDay.html(round.askedAt)), hạn trả lời \(WrittenDay.html(round.closesAt)), phiên bản \
            \(round.version).</p><p>Hỏi \(round.opinions.count) đơn vị, cá nhân; \(sums.joined(separator: "; ")).</p>
            \(Table(caption: "Ý kiến đợt \(round.number)", columns: OpinionTable.columns, rows: rows).identified("round-\(round.number)").html)</section>

            """
    }
}
