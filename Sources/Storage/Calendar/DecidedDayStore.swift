public import Office
public import WorkTime

/// The office's own decisions on single days.
public enum DecidedDayStore {
    /// Those that hold, in the order of the days: what `CalendarRules.clock(with:)` wants.
    public static func days(_ tx: any Transaction) throws -> [DecidedDay] {
        try tx.query(
            """
            SELECT day, kind, title, source, holiday, in_place_of FROM decided_day
            WHERE withdrawn_at IS NULL ORDER BY day LIMIT 5000
            """
        ).map(DecidedDay.init)
    }

    /// Those of one year.
    public static func entries(_ tx: any Transaction, year: Int) throws -> [DecidedDayEntry] {
        let (first, last) = ("\(year)-01-01", "\(year)-12-31")
        return try tx.query(
            """
            SELECT d.day, d.kind, d.title, d.source, d.holiday, d.in_place_of, d.entered_at, p.full_name
            FROM decided_day d JOIN person p ON p.id = d.entered_by
            WHERE d.withdrawn_at IS NULL AND d.day >= \(first) AND d.day <= \(last) ORDER BY d.day LIMIT 400
            """
        ).map { row in
            DecidedDayEntry(
                day: try DecidedDay(row), enteredBy: try row.text("full_name"),
                enteredAt: try row.instant("entered_at"))
        }
    }

    /// Puts a decision in the place of the one that held for its day, if any.
    public static func put(_ tx: any Transaction, _ day: DecidedDay, by person: Key<Person>) throws {
        try withdraw(tx, day.day)
        try tx.send(
            """
            INSERT INTO decided_day (day, kind, title, source, holiday, in_place_of, entered_by, entered_at)
            VALUES (
                \(day.day), \(day.kind), \(day.title), \(day.source), \(day.holiday), \(day.inPlaceOf), \(person),
                \(tx.now))
            """)
    }

    /// Takes back what holds for the day; false when nothing did.
    @discardableResult
    public static func withdraw(_ tx: any Transaction, _ day: CalendarDay) throws -> Bool {
        try tx.execute(
            "UPDATE decided_day SET withdrawn_at = \(tx.now) WHERE day = \(day) AND withdrawn_at IS NULL") > 0
    }
}

extension DecidedDay {
    fileprivate init(_ row: Row) throws {
        self.init(
            day: try row.day("day"), kind: try row.code("kind"), title: try row.text("title"),
            source: try row.text("source"), holiday: try row.textIfPresent("holiday"),
            inPlaceOf: try row.dayIfPresent("in_place_of"))
    }
}
