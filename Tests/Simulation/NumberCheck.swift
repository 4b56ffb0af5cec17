public import Office
public import Storage
import WorkTime

/// What must hold of the numbers of a book in which outgoing papers were numbered, whatever happened in between.
public enum NumberCheck {
    /// What does not hold, in words, and how many numbers were given.
    ///
    /// - Parameter acknowledged: what issuers were told, by paper.
    public static func faults(
        _ tx: any Transaction, in book: Key<Register>, acknowledged: [Key<Outgoing>: Int]
    ) throws -> (faults: [String], count: Int) {
        var faults: [String] = []
        var counts: [String: Int] = [:]
        var papers: [Int: Key<Outgoing>] = [:]
        let lines = try tx.query(
            """
            SELECT e.number, e.state, e.reason, o.id AS paper, o.state AS paper_state, o.number AS held, d.number AS printed
            FROM register_entry e JOIN register_series s ON s.id = e.series_id
            LEFT JOIN outgoing o ON o.entry_id = e.id LEFT JOIN document d ON d.id = e.document_id
            WHERE s.register_id = \(book) ORDER BY e.id
            """)
        for (index, line) in lines.enumerated() {
            let number = try line.int("number")
            // The order of the lines is that of the commits: whoever is later waits for the counter.
            if number != index + 1, faults.count < 20 { faults.append("line \(index + 1) bears \(number)") }
            let state = try line.text("state")
            counts[state, default: 0] += 1
            papers[number] = try line.keyIfPresent("paper")
            if let fault = try Self.fault(of: line, number, state), faults.count < 20 { faults.append(fault) }
        }
        for (paper, number) in acknowledged where faults.count < 20 {
            guard (1...max(1, lines.count)).contains(number) else {
                faults.append("\(number) was told and is gone")
                continue
            }
            if let holder = papers[number], holder != paper {
                faults.append("\(number) was told to \(paper), \(holder) has it")
            }
        }
        if Set(acknowledged.values).count != acknowledged.count { faults.append("a number was told twice") }
        faults += try counters(tx, book, counts, lines.count)
        faults += try journal(tx, book, lines.count)
        return (faults, lines.count)
    }

    /// Every number is explained: held by a paper that has it, printed on one that left, or void with a reason.
    private static func fault(of line: Row, _ number: Int, _ state: String) throws -> String? {
        let name = RegisterNumber(number).description
        switch state {
        case "reserved":
            let isHeld = try line.textIfPresent("held") == name && line.textIfPresent("paper_state") == "numbered"
            return isHeld ? nil : "\(number) is kept for no paper"
        case "used":
            let printed = try line.textIfPresent("printed")
            return printed == "\(name)/\(SignedPapers.symbol)" ? nil : "\(number) is printed as \(printed ?? "nothing")"
        default: return try line.textIfPresent("reason") == nil ? "\(number) is void without a reason" : nil
        }
    }

    private static func counters(
        _ tx: any Transaction, _ book: Key<Register>, _ counts: [String: Int], _ count: Int
    ) throws -> [String] {
        guard let series = try RegisterSeriesStore.all(tx, of: book).first else { return ["the book has no numbers"] }
        let kept = [series.reserved, series.used, series.void]
        let found = ["reserved", "used", "void"].map { counts[$0] ?? 0 }
        return (kept == found ? [] : ["the counters say \(kept), the lines \(found)"])
            + (series.next == count + 1 ? [] : ["the next number is \(series.next) after \(count) lines"])
    }

    /// The journal tells each number once, in the same order.
    private static func journal(_ tx: any Transaction, _ book: Key<Register>, _ count: Int) throws -> [String] {
        let told = try tx.query(
            """
            SELECT body FROM journal_entry WHERE act = 'register.number_reserved' AND subject_kind = 'register'
                AND subject_id = \(book.value) ORDER BY id
            """
        ).map { row in
            try row.text("body").split(separator: "\"number\":\"").dropFirst().first.flatMap { rest in
                Int(rest.prefix { $0.isNumber })
            } ?? 0
        }
        return told == Array(1..<(count + 1)) ? [] : ["the journal tells \(told.count) numbers, or in another order"]
    }
}
