import Office
import Storage
import WorkTime

/// The one check of days that are laid down by hand, whoever does it and on what.
extension Act {
    /// Throws `.invalid` unless the day can be a due day: in a year of the office's calendar, so that it is urged; not over
    /// already unless a paper says so; and not after what it is a part of, while that is not over.
    func requireDay(
        _ day: CalendarDay, field: String = "due", basis: Key<Document>?, within whole: CalendarDay? = nil
    ) throws {
        try requireYear(of: day, field: field)
        guard basis != nil || day >= today else {
            throw OfficeError(
                .invalid,
                "Ngày \(day.written) đã qua. Chọn từ hôm nay (\(today.written)) trở đi, hoặc chọn văn bản làm căn cứ nếu văn bản ấn định ngày này.",
                field: field)
        }
        if let whole, whole >= today, day > whole {
            throw OfficeError(.invalid, DayWords.after(whole), field: field)
        }
    }

    /// Throws `.invalid` for a day outside the years of the office's calendar.
    func requireYear(of day: CalendarDay, field: String) throws {
        let years = try clock().calendar.years
        guard years.contains(day.year) else {
            throw OfficeError(.invalid, DayWords.outside(day, years), field: field)
        }
    }

    /// `requireDay` for a deadline: also a term must end within the calendar.
    func requireDay(_ deadline: Deadline, basis: Key<Document>?, within whole: CalendarDay? = nil) throws {
        if let due = deadline.due { return try requireDay(due, basis: basis, within: whole) }
        if let term = deadline.term, deadline.start != nil {
            throw OfficeError(.invalid, DayWords.endless(term), field: "term")
        }
    }

    /// The day by which the whole is due that this one is a part of.
    func limit(of obligation: Obligation) throws -> CalendarDay? {
        try obligation.parent.flatMap { try ObligationStore.find(tx, $0).deadline.due }
    }

    /// The days of tasks that cannot be laid on anybody: outside the calendar no day is urged. A paper's day may be over.
    func dayFaults(of tasks: [CheckedTask]) throws -> [DraftFault] {
        guard !tasks.isEmpty else { return [] }
        let years = try clock().calendar.years
        return tasks.flatMap { task in
            var faults: [DraftFault] = []
            func check(_ day: CalendarDay?, _ field: DraftFault.Field) {
                guard let day, !years.contains(day.year) else { return }
                faults.append(DraftFault(task: task.id, field: field, message: DayWords.outside(day, years)))
            }
            check(task.deadline.from, .from)
            check(task.deadline.due, .due)
            check(task.deadline.start, .start)
            for step in task.milestones { check(step.due, .milestones) }
            for party in task.parties { check(party.due, .ownDue) }
            if faults.isEmpty, let term = task.deadline.term, task.deadline.start != nil, task.deadline.due == nil {
                faults.append(DraftFault(task: task.id, field: .term, message: DayWords.endless(term)))
            }
            return faults
        }
    }
}

/// What is said of days that cannot be.
enum DayWords {
    static func outside(_ day: CalendarDay, _ years: ClosedRange<Int>) -> String {
        "Ngày \(day.written) nằm ngoài lịch làm việc của cơ quan (từ năm \(years.lowerBound) đến năm \(years.upperBound)); kiểm tra lại năm."
    }

    static func after(_ whole: CalendarDay) -> String {
        "Không được sau thời hạn của nhiệm vụ (\(whole.written)); nếu cần, hãy điều chỉnh thời hạn của nhiệm vụ trước."
    }

    static func endless(_ term: Term) -> String {
        "Khoảng thời gian «\(term.words)» kết thúc ngoài lịch làm việc của cơ quan; nhập khoảng ngắn hơn."
    }
}
