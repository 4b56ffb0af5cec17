import Office
import Storage
import WorkTime

extension SightReading {
    /// Who follows an agency outside, for which he or she records.
    enum Following: Equatable {
        /// Nil: nobody.
        case by(Key<Person>?)
        /// Nobody wrote it down.
        case unknown
    }

    /// Of agencies outside, each with who follows it now: by the last entry until the moment, unless the next one, or the agency
    /// as it is, was taken over from somebody else. Earlier releases did not write down whom an agency began with, and when it
    /// was handed over. One statement; none for now.
    func following(
        _ agencies: [(unit: Key<Unit>, follower: Key<Person>?)]
    ) throws -> [Key<Unit>: Following] {
        var found: [Key<Unit>: Following] = [:]
        guard let moment else {
            for agency in agencies { found[agency.unit] = .by(agency.follower) }
            return found
        }
        let units = Set(agencies.map { $0.unit.value }).sorted()
        let entries = try SightHistoryStore.entries(tx, [.unitAdded, .unitChanged], on: .unit, among: units)
        for agency in agencies {
            let said = try (entries[agency.unit.value] ?? []).map { try SightEntry($0) }
            found[agency.unit] = Self.following(agency.follower, said, at: moment)
        }
        return found
    }

    private static func following(
        _ current: Key<Person>?, _ entries: [SightEntry], at moment: Instant
    ) -> Following {
        let entries = entries.filter { $0.body.has("follower") }
        guard let index = entries.lastIndex(where: { $0.at <= moment }) else { return .unknown }
        let named: Key<Person>? = entries[index].body.key("follower")
        let next = index + 1 < entries.count ? entries[index + 1].body : nil
        if let next, !next.has("before") { return .unknown }
        let until: Key<Person>? = if let next { next.key("before") } else { current }
        return named == until ? .by(named) : .unknown
    }
}
