import WorkTime

/// Days that cannot all be right: an approval before what it approves, a paper that cites the future, a wrong weekday.
struct DateContradictions {
    let checks: PaperChecks
    private var words: Words { checks.words }

    func findings() -> [Finding] {
        approvals() + fromTheFuture() + differentDays() + weekdays() + overdue()
    }

    private static let approving = PhraseSet(
        """
        chấp thuận; phê duyệt; đồng ý; thống nhất; cho phép; chấp nhận; cho chủ trương; nhất trí; thông qua; cho ý kiến; trả lời
        """)

    /// «đề nghị tại Công văn A và được … chấp thuận tại Công văn B»: B is not older than A.
    private func approvals() -> [Finding] {
        zip(checks.citations, checks.citations.dropFirst()).compactMap { first, second -> Finding? in
            guard let asked = first.date?.due, let approved = second.date?.due, approved < asked,
                let date = second.date?.words, first.words.upperBound <= second.words.lowerBound
            else { return nil }
            let between = first.words.upperBound..<second.words.lowerBound
            guard between.count < 30, !between.contains(where: { words[$0].isMark(".") || words[$0].isMark(";") }),
                between.contains(where: { words.matches(Self.passive, at: $0, limit: between.upperBound) }),
                Self.approving.match(words, in: between) != nil
            else { return nil }
            return Finding(
                rule: .contradictingDates, severity: .error,
                message:
                    "Văn bản chấp thuận đề ngày \(approved.inWords), trước ngày \(asked.inWords) của văn bản được chấp thuận.",
                source: checks.source(date))
        }
    }

    private static let passive: Phrase = "được"

    /// A cited paper that is younger than this one.
    private func fromTheFuture() -> [Finding] {
        guard let day = checks.letterhead.date else { return [] }
        return checks.citations.compactMap { citation -> Finding? in
            guard let cited = citation.date?.due, cited > day, let date = citation.date?.words else { return nil }
            return Finding(
                rule: .contradictingDates, severity: .warning,
                message: "Văn bản dẫn chiếu đề ngày \(cited.inWords), sau ngày ban hành \(day.inWords).",
                source: checks.source(date))
        }
    }

    /// One number with two days.
    private func differentDays() -> [Finding] {
        var first: [String: CalendarDay] = [:]
        return checks.citations.compactMap { citation -> Finding? in
            guard let range = citation.number, let day = citation.date?.due, let date = citation.date?.words else {
                return nil
            }
            let number = words.text(of: range).filter { $0 != " " }
            guard let known = first[number] else {
                first[number] = day
                return nil
            }
            guard known != day else { return nil }
            return Finding(
                rule: .contradictingDates, severity: .warning,
                message: "Văn bản số \(number) được dẫn với hai ngày khác nhau: \(known.inWords) và \(day.inWords).",
                source: checks.source(date))
        }
    }

    /// «Ngày 02/01/2011 (thứ 2)» was a Sunday.
    private func weekdays() -> [Finding] {
        let expressions = checks.paragraphs.filter { range in
            range.contains { Weekday.signs.contains(words[$0].key) }
        }.flatMap { range in TimeScanner(words: words, bare: false).all(in: range) }
        return expressions.compactMap { expression -> Finding? in
            guard expression.kind == .day, let weekday = expression.weekday, let day = expression.due,
                day.weekday != weekday
            else { return nil }
            return Finding(
                rule: .wrongWeekday, severity: .warning,
                message: "Ngày \(day.inWords) là \(Weekday.name(day.weekday)), không phải \(Weekday.name(weekday)).",
                source: checks.source(expression.words))
        }
    }

    /// «V/v đôn đốc thực hiện nhiệm vụ đã quá thời hạn»: the days that it lists have passed, and ought to have.
    private var isAboutLateWork: Bool {
        guard let title = checks.letterhead.title?.lowercased() else { return false }
        return ["quá hạn", "quá thời hạn", "trễ hạn", "chậm tiến độ"].contains { title.contains($0) }
    }

    /// A task due before the paper was issued, unless the paper is about what is late.
    private func overdue() -> [Finding] {
        guard let day = checks.letterhead.date, !isAboutLateWork else { return [] }
        return checks.tasks.compactMap { task -> Finding? in
            guard let due = task.deadline.due, due < day else { return nil }
            return Finding(
                rule: .contradictingDates, severity: .warning,
                message: "Thời hạn \(due.inWords) của nhiệm vụ \(task.ref) trước ngày ban hành \(day.inWords).",
                source: checks.source(task.source))
        }
    }
}

extension CalendarDay {
    /// «22/4/2023», as papers write a day: days below ten with a zero, months 1 and 2 too.
    fileprivate var inWords: String {
        "\(day < 10 ? "0" : "")\(day)/\(month < 3 ? "0" : "")\(month)/\(year)"
    }
}
