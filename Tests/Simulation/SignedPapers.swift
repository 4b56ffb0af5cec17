public import Office
public import Storage
import WorkTime

/// Outgoing papers as their signer left them, in any number, without the way to there.
public enum SignedPapers {
    /// Who took part in them.
    public struct Hands: Sendable {
        public let unit: Key<Office.Unit>
        public let drafter: Key<Person>
        public let reviewer: Key<Person>
        public let signer: Key<Person>

        public init(unit: Key<Office.Unit>, drafter: Key<Person>, reviewer: Key<Person>, signer: Key<Person>) {
            self.unit = unit
            self.drafter = drafter
            self.reviewer = reviewer
            self.signer = signer
        }
    }

    /// What stands after the stroke of their numbers.
    public static let symbol = "VP-TH"

    /// So many more of them, in the order of their keys.
    @discardableResult
    public static func insert(
        _ tx: any Transaction, count: Int, through hands: Hands
    ) throws -> [Key<Outgoing>] {
        var all: [Key<Outgoing>] = []
        let now = tx.now
        for start in stride(from: 0, to: count, by: 500) {
            let papers: [[SQLValue]] = (start..<min(start + 500, count)).map { index in
                [
                    "signed".sqlValue, "office".sqlValue, "Công văn".sqlValue, "văn bản thứ \(index)".sqlValue,
                    0.sqlValue, 0.sqlValue, symbol.sqlValue, hands.unit.sqlValue, hands.drafter.sqlValue,
                    hands.reviewer.sqlValue, hands.signer.sqlValue, false.sqlValue, 0.sqlValue, now.sqlValue,
                    now.sqlValue, now.sqlValue, now.sqlValue, true.sqlValue, 1.sqlValue,
                ]
            }
            let ids: [Key<Outgoing>] = try tx.query(
                """
                INSERT INTO outgoing (state, issuer, kind, excerpt, urgency, secrecy, symbol, unit_id, drafter_id,
                    reviewer_id, signer_id, is_restricted, versions, since, created_at, signed_at, due_at, is_here, version)
                VALUES \(rows: papers) RETURNING id
                """
            ).map { try $0.key("id") }
            let signatures: [[SQLValue]] = ids.map { id in
                [
                    id.sqlValue, hands.signer.sqlValue, "".sqlValue, "PHÓ CHÁNH VĂN PHÒNG".sqlValue,
                    "Lê Thị Hoài An".sqlValue, OfficeTime.day(of: now).sqlValue,
                ]
            }
            try tx.execute(
                """
                INSERT INTO outgoing_signature (outgoing_id, signer_id, lines, post, name, signed_on)
                VALUES \(rows: signatures)
                """)
            all += ids
        }
        return all.sorted()
    }
}
