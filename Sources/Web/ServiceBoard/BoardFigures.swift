import Office
import WorkTime

/// The figures of the board as text, each under the name of its place on the page: drawn with the page, and sent when they change.
enum BoardFigures {
    /// «unit-3-timely»: one figure and what it shows.
    typealias Figure = (name: String, text: String)

    static let columns: [(name: String, title: String)] = [
        ("received", "Tiếp nhận trong kỳ"), ("settled", "Trả đúng hạn"), ("late", "Kết thúc quá hạn"),
        ("timely", "Tỷ lệ đúng hạn"), ("open", "Đang giải quyết"), ("awaiting", "Chờ người nộp"),
        ("overdue", "Đang quá hạn"), ("ratings", "Lượt đánh giá"), ("satisfied", "Tỷ lệ hài lòng"),
    ]

    /// In the order of the columns.
    static func texts(_ count: ServiceCount) -> [String] {
        [
            grouped(count.received), grouped(count.onTime), grouped(count.late), text(count.timely),
            grouped(count.open), grouped(count.awaitingApplicant), grouped(count.overdue), grouped(count.ratings),
            text(count.satisfaction),
        ]
    }

    static func all(_ board: ServiceBoard) -> [Figure] {
        var figures = line("total", board.total)
        for unit in board.units { figures += line("unit-\(unit.key)", unit.count) }
        for procedure in board.procedures { figures += line("procedure-\(procedure.key)", procedure.count) }
        if let index = board.index {
            figures.append(("index", points(index.sum.points)))
            figures.append(("index-most", "\(index.sum.most)"))
            for group in index.rule.groups {
                figures.append(("group-\(group.code)", points(of: index.scores(of: group))))
            }
            for score in index.scores {
                let name = "score-\(score.criterion.code)"
                figures.append((name, score.points.map(points) ?? "–"))
                figures.append(("\(name)-part", score.share.map { grouped($0.part) } ?? "–"))
                figures.append(("\(name)-whole", score.share.map { grouped($0.whole) } ?? "–"))
            }
        }
        figures.append(("at", WrittenDay.text(board.at)))
        return figures
    }

    private static func line(_ name: String, _ count: ServiceCount) -> [Figure] {
        zip(columns, texts(count)).map { ("\(name)-\($0.name)", $1) }
    }

    /// «92,3%», «–» of nothing.
    static func text(_ share: Share) -> String {
        guard let permille = share.permille else { return "–" }
        return "\(permille / 10),\(permille % 10)%"
    }

    /// Of the scores that are known; «–» where none is.
    static func points(of scores: [ServiceIndex.Score]) -> String {
        scores.contains { $0.points != nil } ? points(ServiceIndex.sum(scores).points) : "–"
    }

    /// Hundredths as «17,25», «20».
    static func points(_ hundredths: Int) -> String {
        let rest = hundredths % 100
        let fraction = rest == 0 ? "" : rest % 10 == 0 ? ",\(rest / 10)" : ",\(rest < 10 ? "0" : "")\(rest)"
        return "\(hundredths / 100)\(fraction)"
    }

    /// «12.345»
    static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(".", at: place) }
        return String(digits)
    }
}
