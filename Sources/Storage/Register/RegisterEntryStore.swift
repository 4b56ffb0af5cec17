public import Office
import Vietnamese
public import WorkTime

/// Lines of books.
public enum RegisterEntryStore {
    static let notFound = OfficeError(.notFound, "Không có dòng này trong sổ đăng ký.")

    /// A line about to be written.
    public struct New: Sendable {
        public var state: RegisterEntry.State
        public var day: CalendarDay
        public var document: Key<Document>?
        public var receiver: Key<Party>?
        public var passedOn: CalendarDay?
        public var channel: RegisterEntry.Channel?
        public var copies: Int?
        public var note: String?
        public var reason: String?
        /// From a book that was kept elsewhere before: its paper is filed there, if at all.
        public var isFromBefore = false
        /// Whether it was noted already that the paper is to be filed, and stands in a book.
        public var isNoted = false

        public init(_ state: RegisterEntry.State, on day: CalendarDay) {
            self.state = state
            self.day = day
        }
    }

    public static func insert(
        _ tx: any Transaction, series: Int64, _ number: RegisterNumber, _ new: New, by person: Key<Person>
    ) throws -> Key<RegisterEntry> {
        let row = try tx.first(
            """
            INSERT INTO register_entry (series_id, number, suffix, state, day, document_id, receiver_id, passed_on,
                channel, copies, note, reason, entered_by, entered_at, version)
            VALUES (\(series), \(number.value), \(number.place), \(new.state.rawValue), \(new.day), \(new.document),
                \(new.receiver), \(new.passedOn), \(new.channel?.rawValue), \(new.copies), \(new.note), \(new.reason),
                \(person), \(tx.now), 1)
            RETURNING id
            """)
        guard let row else { throw StorageError(.row, "a line was not written") }
        if let document = new.document, !new.isFromBefore {
            if !new.isNoted {
                try UnfiledPaperStore.add(
                    tx, document, since: new.day, receiver: new.receiver, enteredBy: person)
                try UnenteredPaperStore.remove(tx, document)
            }
        }
        return try row.key("id")
    }

    /// Gives a number that was kept to a paper of that day.
    public static func use(
        _ tx: any Transaction, _ id: Key<RegisterEntry>, for document: Key<Document>, on day: CalendarDay,
        version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE register_entry SET state = 'used', document_id = \(document), day = \(day), version = version + 1
            WHERE id = \(id) AND state = 'reserved' AND version = \(version)
            """)
        try UnfiledPaperStore.restore(tx, document)
        try UnenteredPaperStore.remove(tx, document)
    }

    /// Gives the number that an outgoing paper holds to what it became, in so many copies.
    public static func use(
        _ tx: any Transaction, _ id: Key<RegisterEntry>, for document: Key<Document>, copies: Int?
    ) throws {
        try tx.changeOne(
            """
            UPDATE register_entry SET state = 'used', document_id = \(document), copies = \(copies), reason = NULL,
                version = version + 1
            WHERE id = \(id) AND state = 'reserved'
            """)
        try UnfiledPaperStore.restore(tx, document)
    }

    /// Makes the number void that an outgoing paper holds.
    public static func void(_ tx: any Transaction, held id: Key<RegisterEntry>, reason: String) throws {
        try tx.changeOne(
            """
            UPDATE register_entry SET state = 'void', reason = \(reason), version = version + 1
            WHERE id = \(id) AND state = 'reserved'
            """)
    }

    public static func void(
        _ tx: any Transaction, _ id: Key<RegisterEntry>, reason: String, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE register_entry SET state = 'void', reason = \(reason), version = version + 1
            WHERE id = \(id) AND state <> 'void' AND version = \(version)
            """)
        guard let document = try standing(tx, id).document else { return }
        try UnfiledPaperStore.remove(tx, [document])
        try UnenteredPaperStore.add(tx, document)
    }

    public static func passOn(
        _ tx: any Transaction, _ id: Key<RegisterEntry>, to receiver: Key<Party>, on day: CalendarDay, version: Int64
    ) throws {
        try tx.changeOne(
            """
            UPDATE register_entry SET receiver_id = \(receiver), passed_on = \(day), version = version + 1
            WHERE id = \(id) AND state = 'used' AND version = \(version)
            """)
        if let document = try standing(tx, id).document { try UnfiledPaperStore.pass(tx, document, to: receiver) }
    }

    /// Notes to whom the paper of a line went, unless the line says it already.
    public static func passOn(
        _ tx: any Transaction, paper: Key<Document>, to receiver: Key<Party>, on day: CalendarDay
    ) throws {
        try tx.send(
            """
            UPDATE register_entry SET receiver_id = \(receiver), passed_on = \(day), version = version + 1
            WHERE document_id = \(paper) AND state = 'used' AND receiver_id IS NULL
            """)
        try UnfiledPaperStore.pass(tx, paper, to: receiver)
    }

    /// Adds words to what the line notes; of all of them at most 500 letters are kept.
    public static func note(_ tx: any Transaction, _ id: Key<RegisterEntry>, _ words: String) throws {
        try tx.send(
            """
            UPDATE register_entry SET note = substr(COALESCE(note || '; ', '') || CAST(\(words) AS TEXT), 1, 500),
                version = version + 1
            WHERE id = \(id)
            """)
    }

    /// What rules ask of a line: its series, state and paper.
    public static func standing(
        _ tx: any Transaction, _ id: Key<RegisterEntry>
    ) throws -> (series: Int64, register: Key<Register>, state: RegisterEntry.State, document: Key<Document>?) {
        let row = try tx.first(
            """
            SELECT e.series_id, s.register_id, e.state, e.document_id FROM register_entry e
            JOIN register_series s ON s.id = e.series_id WHERE e.id = \(id)
            """)
        guard let row else { throw notFound }
        return (
            Int64(try row.int("series_id")), try row.key("register_id"), try row.code("state"),
            try row.keyIfPresent("document_id")
        )
    }

    /// The last number that stands under a day not after `day`, and the letters already put in after it with the day of the
    /// last of them; nil where there is none.
    public static func last(
        _ tx: any Transaction, series: Int64, by day: CalendarDay
    ) throws -> (number: Int, letters: [String], insertedOn: CalendarDay?)? {
        let row = try tx.first(
            """
            SELECT MAX(e.number) AS number FROM register_entry e
            WHERE e.series_id = \(series) AND e.suffix = 0 AND e.day <= \(day)
            """)
        guard let number = try row?.intIfPresent("number") else { return nil }
        let letters = try tx.query(
            """
            SELECT e.suffix, e.day FROM register_entry e
            WHERE e.series_id = \(series) AND e.number = \(number) AND e.suffix > 0 ORDER BY e.suffix LIMIT 30
            """)
        return (
            number, try letters.compactMap { RegisterNumber(value: number, place: try $0.int("suffix"))?.suffix },
            try letters.last?.day("day")
        )
    }

    /// The last day under which a number of the series stands; nil before its first number.
    public static func latestDay(_ tx: any Transaction, series: Int64) throws -> CalendarDay? {
        try tx.first("SELECT MAX(e.day) AS day FROM register_entry e WHERE e.series_id = \(series)")?
            .dayIfPresent("day")
    }

    /// The days of the numbers next to this one; nil where it is the first, or the last.
    public static func daysBeside(
        _ tx: any Transaction, series: Int64, _ number: RegisterNumber
    ) throws -> (before: CalendarDay?, after: CalendarDay?) {
        let row = try tx.first(
            """
            SELECT (SELECT e.day FROM register_entry e
                    WHERE e.series_id = \(series) AND (e.number, e.suffix) < (\(number.value), \(number.place))
                    ORDER BY e.number DESC, e.suffix DESC LIMIT 1) AS day_before,
                (SELECT e.day FROM register_entry e
                    WHERE e.series_id = \(series) AND (e.number, e.suffix) > (\(number.value), \(number.place))
                    ORDER BY e.number, e.suffix LIMIT 1) AS day_after
            """)
        return (try row?.dayIfPresent("day_before"), try row?.dayIfPresent("day_after"))
    }

    /// Lets an outgoing paper of that day hold a number that was kept; `note` says for what it was, and stays when the reason goes.
    public static func hold(
        _ tx: any Transaction, _ id: Key<RegisterEntry>, on day: CalendarDay, reason: String, note: String
    ) throws {
        try tx.changeOne(
            """
            UPDATE register_entry SET day = \(day), reason = \(reason),
                note = substr(COALESCE(note || '; ', '') || CAST(\(note) AS TEXT), 1, 500), version = version + 1
            WHERE id = \(id) AND state = 'reserved'
            """)
    }

    public static func joinCopy(
        _ tx: any Transaction, of entry: Key<RegisterEntry>, document: Key<Document>, _ channel: RegisterEntry.Channel,
        on day: CalendarDay, by person: Key<Person>
    ) throws {
        try tx.send(
            """
            INSERT INTO register_copy (document_id, entry_id, channel, day, entered_by, entered_at)
            VALUES (\(document), \(entry), \(channel.rawValue), \(day), \(person), \(tx.now))
            """)
        try UnenteredPaperStore.remove(tx, document)
    }

    /// Whether the paper stands in a book, by its own line or as a copy of another.
    public static func isEntered(_ tx: any Transaction, _ document: Key<Document>) throws -> Bool {
        try tx.first("SELECT d.id FROM document d WHERE d.id = \(document) AND \(sql: isEntered(document: "d"))") != nil
    }

    /// The same of the paper in the table or alias of that name.
    static func isEntered(document table: SQL) -> SQL {
        """
        (EXISTS (SELECT 1 FROM register_entry own WHERE own.document_id = \(sql: table).id AND own.state = 'used')
            OR EXISTS (SELECT 1 FROM register_copy joined WHERE joined.document_id = \(sql: table).id))
        """
    }

    /// The line of an incoming paper with the same number, day and issuer as this one: the same paper that came by another
    /// channel (Nghị định 30/2020/NĐ-CP, Phụ lục VI). Nil where number, day or issuer is unknown. A scan says «Sở Tài chính
    /// tỉnh Sơn Hà» where the interchange says «Sở Tài chính».
    public static func twin(_ tx: any Transaction, of document: Key<Document>) throws -> Key<RegisterEntry>? {
        let rows = try tx.query(
            """
            SELECT e.id, own.issuer AS own_issuer, other.issuer FROM document own
            JOIN document other ON other.number_fold = own.number_fold AND other.id <> own.id
                AND other.issued_on = own.issued_on AND other.direction = 'incoming'
            JOIN register_entry e ON e.document_id = other.id AND e.state = 'used'
            WHERE own.id = \(document) AND own.number_fold <> '' ORDER BY e.id LIMIT 20
            """)
        for row in rows {
            let issuer = try row.textIfPresent("own_issuer")?.folded
            if let issuer, let other = try row.textIfPresent("issuer")?.folded, issuer.namesAgency(of: other) {
                return try row.key("id")
            }
        }
        return nil
    }

    /// The same of a paper that is not here yet.
    public static func twin(_ tx: any Transaction, of header: CheckedHeader) throws -> Key<RegisterEntry>? {
        guard let number = header.number, let day = header.issuedOn, let issuer = header.issuer?.folded else {
            return nil
        }
        let rows = try tx.query(
            """
            SELECT e.id, other.issuer FROM document other
            JOIN register_entry e ON e.document_id = other.id AND e.state = 'used'
            WHERE other.number_fold = \(DocumentNumber.folded(number)) AND other.number_fold <> ''
                AND other.issued_on = \(day) AND other.direction = 'incoming'
            ORDER BY e.id LIMIT 20
            """)
        return try rows.first { row in
            try row.textIfPresent("issuer").map { issuer.namesAgency(of: $0.folded) } ?? false
        }?.key("id")
    }

    /// The lines as a year is closed with them, in the order of numbers, each as one text of all that the line itself prints.
    public static func sealed(
        _ tx: any Transaction, series: Int64, after cursor: RegisterNumber?, limit: Int
    ) throws -> [(number: RegisterNumber, document: Key<Document>?, text: String)] {
        try tx.query(
            """
            SELECT e.number, e.suffix, e.state, e.day, e.document_id, e.receiver_id, e.passed_on, e.channel, e.copies,
                e.note, e.reason, d.number AS paper, d.issued_on, d.kind, d.excerpt, d.issuer, d.signer
            FROM register_entry e LEFT JOIN document d ON d.id = e.document_id
            WHERE e.series_id = \(series) AND (e.number, e.suffix) > (\(cursor?.value ?? 0), \(cursor?.place ?? 0))
            ORDER BY e.number, e.suffix LIMIT \(limit)
            """
        ).map { row in
            guard let number = RegisterNumber(value: try row.int("number"), place: try row.int("suffix")) else {
                throw StorageError(.row, "no such number")
            }
            let numbers = [try row.intIfPresent("receiver_id"), try row.intIfPresent("copies")]
            let texts = try [
                "state", "day", "passed_on", "channel", "note", "reason", "paper", "issued_on", "kind", "excerpt",
                "issuer", "signer",
            ].map { try row.textIfPresent($0) ?? "" }
            let parts = [number.description] + texts + numbers.map { $0.map(String.init) ?? "" }
            let document: Key<Document>? = try row.keyIfPresent("document_id")
            return (number, document, parts.joined(separator: "|"))
        }
    }
}

extension String {
    /// Whether two folded names can be of one agency: the same, or one is the other with its province.
    fileprivate func namesAgency(of other: String) -> Bool {
        let (own, other) = (spelledOut, other.spelledOut)
        let (short, long) = own.utf8.count < other.utf8.count ? (own, other) : (other, own)
        return !short.isEmpty && (long == short || long.hasPrefix(short + " "))
    }

    private var spelledOut: String {
        split(separator: " ").map { $0 == "ubnd" ? "uy ban nhan dan" : $0 == "hdnd" ? "hoi dong nhan dan" : $0 }
            .joined(separator: " ")
    }
}
