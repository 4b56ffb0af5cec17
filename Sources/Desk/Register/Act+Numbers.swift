import Office
import Storage
import WorkTime

/// How numbers of outgoing and internal papers are taken, so that their order is the order of their days (Nghị định
/// 30/2020/NĐ-CP, Điều 15). What the machine's clock says is not doubted: only a day that somebody typed is.
extension Act {
    /// A number just taken, with the series that it stands in.
    struct TakenNumber {
        let series: Int64
        let number: RegisterNumber
    }

    /// A number for a paper of that day: the next one, as long as no number stands under a later day; otherwise one that is
    /// put in between. Throws `.invalid` or `.conflict` at field `day` where the office's rules leave no room for it.
    func takeNumber(
        of register: Key<Register>, kind: String, on day: CalendarDay, as state: RegisterEntry.State
    ) throws -> TakenNumber {
        if day < today, let series = try RegisterSeriesStore.find(tx, register, year: day.year, kind: kind) {
            // Others wait from here on, so that nobody takes a number of a later day meanwhile.
            try RegisterSeriesStore.count(tx, series: series)
            if let latest = try RegisterEntryStore.latestDay(tx, series: series), latest > day {
                return try insertNumber(of: register, kind: kind, on: day, as: state)
            }
        }
        let taken = try RegisterSeriesStore.take(tx, register, year: day.year, kind: kind, as: state)
        // Somebody else took the first number of the year while this one waited for it.
        if day < today, taken.number > 1, let latest = try RegisterEntryStore.latestDay(tx, series: taken.series),
            latest > day
        {
            throw OfficeError(.conflict, "Sổ vừa có số của ngày sau; hãy cấp số lại.", field: "day")
        }
        return TakenNumber(series: taken.series, number: RegisterNumber(taken.number))
    }

    /// A number put in between: the last number of that day gets a letter («12a»), as far back as the office's rules allow.
    /// Throws `.invalid` or `.conflict` at field `day`.
    func insertNumber(
        of register: Key<Register>, kind: String, on day: CalendarDay, as state: RegisterEntry.State
    ) throws -> TakenNumber {
        let within = rules.register.insertWithin
        guard day < today, day >= today.adding(days: -within) else {
            throw OfficeError(
                .invalid,
                within == 0
                    ? "Quy chế của cơ quan không cho chèn số của ngày đã qua."
                    : "Chỉ chèn được số của một ngày đã qua, lùi lại không quá \(within) ngày.", field: "day")
        }
        let nothingBefore = OfficeError(.conflict, "Đến ngày đó sổ chưa có số nào để chèn sau.", field: "day")
        // Counting first makes others who put a number in between wait, so that no letter is given twice.
        guard let series = try RegisterSeriesStore.find(tx, register, year: day.year, kind: kind) else {
            throw nothingBefore
        }
        let isUsed = state == .used
        try RegisterSeriesStore.count(tx, series: series, used: isUsed ? 1 : 0, reserved: isUsed ? 0 : 1)
        guard let last = try RegisterEntryStore.last(tx, series: series, by: day) else { throw nothingBefore }
        if let inserted = last.insertedOn, inserted > day {
            throw OfficeError(
                .conflict,
                "Sau số \(RegisterNumber(last.number)) đã chèn số ghi ngày \(inserted.written): chỉ chèn tiếp được số từ ngày đó.",
                field: "day")
        }
        guard let number = RegisterNumber(last.number).inserted(after: last.letters) else {
            throw OfficeError(.conflict, "Sau số này đã chèn hết các chữ cái.", field: "day")
        }
        return TakenNumber(series: series, number: number)
    }
}
