import Office
import WorkTime

/// The names that some units ever bore, for a list whose rows name units by their time: read once for all rows, because
/// looking a name up row by row cost as much as the rows themselves.
struct HistoricNames {
    private struct Name {
        let from: CalendarDay
        let text: String
    }

    /// Of each unit, the oldest first.
    private var names: [Key<Party>: [Name]] = [:]

    /// One statement; none where there are no parties. Persons among them have no names here.
    init(_ tx: any Transaction, of parties: [Key<Party>]) throws {
        let known = Set(parties)
        for chunk in known.sorted().chunks() {
            for row in try tx.query(Self.statement(Array(chunk))) {
                names[try row.key("unit_id"), default: []].append(
                    Name(from: try row.day("valid_from"), text: try row.text("name")))
            }
        }
    }

    static func statement(_ parties: [Key<Party>]) -> SQL {
        """
        SELECT unit_id, valid_from, name FROM unit_name WHERE unit_id IN (\(list: parties))
        ORDER BY unit_id, valid_from, id
        """
    }

    /// The name of a unit in what was closed on that day: today's while it is open, afterwards the one of that day, so that
    /// what is over keeps its old names; the first where it bore none yet. Nil for a person.
    func name(of party: Key<Party>, closedOn: CalendarDay?) -> String? {
        guard let all = names[party] else { return nil }
        guard let closedOn else { return all.last?.text }
        return (all.last { $0.from <= closedOn } ?? all.first)?.text
    }

    /// From columns `<prefix>_id`, `<prefix>_person` (a person's name) and the obligation's `closed_on`.
    func party(_ row: Row, _ prefix: String) throws -> NamedParty {
        let key: Key<Party> = try row.key(prefix + "_id")
        if let name = name(of: key, closedOn: try row.dayIfPresent("closed_on")) {
            return NamedParty(key: key, kind: .unit, name: name)
        }
        return NamedParty(key: key, kind: .person, name: try row.text(prefix + "_person"))
    }
}
