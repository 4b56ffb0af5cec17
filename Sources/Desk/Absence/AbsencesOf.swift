public import Office
import Storage

/// Who of those about to be given work is away today: one statement for people, one or two more where units may be among them.
///
/// For a unit it is said only when everybody who answers for it is away and nobody acts for them.
public struct AbsencesOf: Question {
    public let people: Set<Key<Person>>
    public let units: Set<Key<Unit>>

    /// - Parameter isOfPeople: whether it is known that no unit is among them.
    public init(_ parties: some Sequence<Key<Party>>, isOfPeople: Bool = false) {
        let keys = Set(parties)
        people = Set(keys.map { Key<Person>($0.value) })
        units = isOfPeople ? [] : Set(keys.map { Key<Unit>($0.value) })
    }

    /// The same where it is known what each of them is: nothing is asked about a kind that is not among them.
    public init(named parties: some Sequence<NamedParty>) {
        let known = Array(parties)
        people = Set(known.filter { $0.kind == .person }.map { Key<Person>($0.key.value) })
        units = Set(known.filter { $0.kind == .unit }.map { Key<Unit>($0.key.value) })
    }

    public func answer(_ view: View) throws -> [Key<Party>: Absence] {
        var result: [Key<Party>: Absence] = [:]
        for (person, absence) in try AbsenceStore.away(view.tx, among: people, on: view.today) {
            result[Key(person)] = absence
        }
        for (unit, absence) in try AbsenceStore.unattended(view.tx, among: Array(units), on: view.today) {
            result[Key(unit)] = absence
        }
        return result
    }
}
