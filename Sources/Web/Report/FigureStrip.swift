import Office
import Vietnamese

/// The figures of one unit, or of all, as numbers that open their records.
struct FigureStrip: Sendable {
    let figures: ReportFigures
    let address: ReportAddress

    var html: HTML {
        let shown = ReportFigure.tabled.filter { $0 != .ended || figures[$0] > 0 }
        let numbers = shown.map { figure -> HTML in
            let count = figures[figure]
            let tone = count == 0 ? Tone.still : figure.tone
            return """
                <li class="tone-\(tone.rawValue)"><a href="\(address.records(figure, line: nil))"><b>\(NumberText.whole(count))</b>\
                <span>\(tone == .still ? .empty : tone.shape)\(figure.title)</span></a></li>

                """
        }
        return """
            <nav class="figures" aria-label="Số liệu; bấm để xem danh sách"><ul>\(numbers)</ul></nav>
            <p class="figure-facts">Tỷ lệ đúng hạn: <b>\(rate)</b>. Chậm bình quân: <b>\(average)</b>.</p>
            """
    }

    private var rate: String {
        figures.inTimeRate.map { NumberText.decimal(Double($0) / 10) + "%" } ?? "chưa có nhiệm vụ đến hạn"
    }

    private var average: String {
        figures.averageDaysLate.map { NumberText.decimal(Double($0) / 10) + " ngày" } ?? "không có nhiệm vụ chậm"
    }
}

extension ReportFigure {
    var tone: Tone {
        switch self {
        case .assigned, .ended, .suspended: .still
        case .doneInTime: .done
        case .inProgress: .moving
        case .doneLate, .returned, .adjusted: .soon
        case .overdue: .late
        }
    }
}
