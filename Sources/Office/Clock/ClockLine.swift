public import WorkTime

/// A step of an explanation in the office's words: a line of the page «vì sao?», of the terminal, of the print.
public struct ClockLine: Hashable, Sendable {
    public enum Tone: Hashable, Sendable { case counted, skipped, moved, end, note }

    public let day: CalendarDay
    /// The last of several days that are alike; nil for one day.
    public let through: CalendarDay?
    public let tone: Tone
    /// «ngày thứ 2», «không tính»
    public let verdict: String
    public let reason: String?
    /// The article or paper.
    public let source: String?
}

extension ClockExplanation {
    /// Each day in words; days alike on which the clock stood still are one line.
    public var lines: [ClockLine] {
        var result: [ClockLine] = []
        for step in steps {
            let line = line(step)
            if step.kind == .suspended, let last = result.last, last.verdict == line.verdict,
                (last.through ?? last.day).adding(days: 1) == step.day
            {
                result[result.count - 1] = ClockLine(
                    day: last.day, through: step.day, tone: last.tone, verdict: last.verdict, reason: last.reason,
                    source: last.source)
            } else {
                result.append(line)
            }
        }
        return result
    }

    private func line(_ step: ClockStep) -> ClockLine {
        func line(_ tone: ClockLine.Tone, _ verdict: String, _ reason: String?, _ source: String?) -> ClockLine {
            ClockLine(day: step.day, through: nil, tone: tone, verdict: verdict, reason: reason, source: source)
        }
        let mark = step.mark.map { $0.title + ($0.isCertain ? "" : " (dự kiến)") }
        switch step.kind {
        case .start:
            guard case .within(let term) = rule, term.unit == .hour || term.unit == .workingHour,
                let minute = start.minute
            else { return line(.note, "không tính", "ngày bắt đầu", CivilCode.firstDay) }
            return line(.note, "bắt đầu", "tính từ \(Due.clock(minute))", CivilCode.hours)
        case .counted(let number):
            let unit = isWorkingTime ? "ngày làm việc thứ" : "ngày thứ"
            return line(.counted, "\(unit) \(number)", mark, step.mark?.source)
        case .minutes(let minutes, let sum):
            return line(
                .counted, Self.duration(minutes), "cộng \(Self.duration(sum))" + (mark.map { "; \($0)" } ?? ""),
                step.mark?.source)
        case .skipped: return line(.skipped, "không tính", mark, step.mark?.source)
        case .suspended: return line(.skipped, "không tính", "tạm dừng tính thời hạn", nil)
        case .stopped: return line(.skipped, "không tính", "đang tạm dừng tính thời hạn", nil)
        case .corresponding: return line(.note, "ngày tương ứng", mark, CivilCode.corresponding)
        case .named: return line(.note, named, mark, nil)
        case .rolled: return line(.moved, "ngày nghỉ, chuyển tiếp", mark, CivilCode.rolled)
        case .due:
            let end = due?.minute.map { "hạn cuối lúc \(Due.clock($0))" } ?? "hạn cuối, đến hết ngày"
            return line(.end, end, nil, due?.minute == nil ? CivilCode.endOfDay : nil)
        }
    }

    private var named: String {
        switch rule {
        case .date(_, let isBefore):
            isBefore && !choices.beforeIncludesDay
                ? "ngày liền trước ngày ấn định" : "ngày ấn định"
        case .month: "ngày cuối tháng"
        case .quarter: "ngày cuối quý"
        case .year: "ngày cuối năm"
        case .range: "ngày cuối của khoảng thời gian"
        case .every, .within: "kỳ đến hạn"
        }
    }

    private var isWorkingTime: Bool {
        if case .within(let term) = rule { return term.unit == .workingDay }
        return false
    }

    private static func duration(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        return [hours > 0 ? "\(hours) giờ" : nil, rest > 0 ? "\(rest) phút" : nil].compactMap { $0 }
            .joined(separator: " ")
    }
}

/// The articles of the Bộ luật Dân sự 2015 by which a deadline is counted.
enum CivilCode {
    static let hours = "khoản 1 Điều 147 Bộ luật Dân sự 2015"
    static let firstDay = "khoản 2, 3 Điều 147 Bộ luật Dân sự 2015"
    static let corresponding = "khoản 2–4 Điều 148 Bộ luật Dân sự 2015"
    static let rolled = "khoản 5 Điều 148 Bộ luật Dân sự 2015"
    static let endOfDay = "khoản 6 Điều 148 Bộ luật Dân sự 2015"
}
