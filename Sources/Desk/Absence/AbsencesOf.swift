public import Office
import Storage

/// Who of those about to be given work is away today: one statement for people, one or two more where units may be among them.
///
/// For a unit it is said only when everybody who answers for it is away and nobody acts for them.
public struct AbsencesOf: Question {
    public let parties: Set<Key<Party>>
    /// Whether it is known that no unit is among them.
    public let isOfPeople: Bool

    public init(_ parties: some Sequence<Key<Party>>, isOfPeople: Bool = false) {
        self.parties = Set(parties)
        self.isOfPeople = isOfPeople
    }

    public func answer(_ view: View) throws -> [Key<Party>: Absence] {
        guard !parties.isEmpty else { return [:] }
        var result: [Key<Party>: Absence] = [:]
        for (person, absence) in try AbsenceStore.away(
            view.tx, among: parties.map { Key<Person>($0.value) }, on: view.today)
        {
            result[Key(person)] = absence
        }
        guard !isOfPeople else { return result }
        for (unit, absence) in try AbsenceStore.unattended(
            view.tx, among: parties.map { Key<Unit>($0.value) }, on: view.today)
        {
            result[Key(unit)] = absence
        }
        return result
    }
}
