import Office
import WorkTime

/// What case files and their way into the archive are called on screen.
enum CaseWords {
    static func word(_ state: CaseFile.State) -> String {
        switch state {
        case .planned: "Dự kiến"
        case .open: "Đang lập"
        case .closed: "Đã kết thúc"
        case .offered: "Chờ lưu trữ nhận"
        case .archived: "Đã nộp lưu"
        }
    }

    static func badge(_ state: CaseFile.State) -> HTML {
        switch state {
        case .planned: StateBadge.html(word(state), .still)
        case .open: StateBadge.html(word(state), .moving)
        case .closed, .offered: StateBadge.html(word(state), .soon)
        case .archived: StateBadge.html(word(state), .done)
        }
    }

    static func word(_ kind: CaseFile.Kind) -> String {
        switch kind {
        case .digital: "Hồ sơ điện tử"
        case .paper: "Hồ sơ giấy"
        case .construction: "Hồ sơ công trình xây dựng"
        }
    }

    static func badge(_ handIn: HandIn) -> HTML {
        switch handIn.state {
        case .offered: StateBadge.html("Chờ lưu trữ nhận", .soon)
        case .settled: StateBadge.html("Đã giao nhận", .done)
        case .withdrawn: StateBadge.html("Đã rút", .still)
        }
    }

    static func word(_ sight: String) -> String {
        switch sight {
        case "unit": "Trong đơn vị"
        case "office": "Cả cơ quan"
        default: "Chỉ người lập hồ sơ"
        }
    }

    /// By when it is handed in, with how late it is.
    static func due(_ file: CaseFile, today: CalendarDay) -> HTML {
        guard let day = file.handInBy else { return "<span class=\"muted\">–</span>" }
        return file.state == .closed ? due(day, today: today) : WrittenDay.html(day)
    }

    /// A last day, with how late it is.
    static func due(_ day: CalendarDay, today: CalendarDay) -> HTML {
        let left = day.daysSinceEpoch - today.daysSinceEpoch
        if left < 0 { return DueBadge.html(day, words: "quá hạn \(-left) ngày", .late) }
        return DueBadge.html(day, words: left == 0 ? "hôm nay" : "còn \(left) ngày", left <= 30 ? .soon : .still)
    }

    /// The retentions to choose from, those that the office's table names first.
    static func retentions(
        _ named: [ArchiveRules.NamedRetention], chosen: String?
    ) -> [(value: String, title: String)] {
        var titles: [Retention: [String]] = [:]
        for line in named { titles[line.retention, default: []].append(line.title) }
        var all: [Retention] = [.permanent] + [70, 50, 30, 20, 15, 10, 5, 2].map { .years($0) }
        if let other = chosen.flatMap({ Retention(code: $0) }), !all.contains(other) { all.append(other) }
        return all.map { retention in
            let examples = (titles[retention] ?? []).prefix(2).joined(separator: "; ")
            return (retention.code, examples.isEmpty ? retention.words : "\(retention.words) (\(examples))")
        }
    }
}
