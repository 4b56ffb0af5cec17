import Office
import Storage
import TestSupport
import WorkTime

@testable import Desk

extension TestOffice {
    /// Open obligations that somebody who is gone should own, in words.
    func orphans() async throws -> [String] {
        try await storage.read { [clock] tx in
            let day = OfficeTime.day(of: clock.now)
            let units = Set(try UnitStore.all(tx, on: day).map { Key<Party>($0.unit.id) })
            let people = Set(
                try tx.query("SELECT id FROM person WHERE valid_to IS NULL").map { try $0.key("id", of: Party.self) })
            let alive = units.union(people)
            var faults: [String] = []
            let ids = try tx.query("SELECT id FROM obligation WHERE is_open = TRUE ORDER BY id").map {
                try $0.key("id", of: Obligation.self)
            }
            for obligation in try ObligationStore.find(tx, ids) {
                if !people.contains(Key(obligation.assigner)) { faults.append("\(obligation.id): no assigner") }
                for part in obligation.participants where part.role == .lead || part.state.isOpen {
                    if !alive.contains(part.party) { faults.append("\(obligation.id): \(part.role) of nobody") }
                    if case .unit(let unit) = part.nature, let officer = part.officer,
                        try !OfficerStore.works(tx, officer, in: unit, on: day)
                    {
                        faults.append("\(obligation.id): passed to somebody elsewhere")
                    }
                }
                for item in Worklist.items(of: obligation) where item.isOpen && !alive.contains(item.holder) {
                    faults.append("\(obligation.id): waits for somebody who is gone")
                }
            }
            return faults
        }
    }

    /// How many memberships a recomputation would change.
    func scopesDiffer() async throws -> Int {
        try await storage.write { [clock] tx in try ScopeStore.refresh(tx, on: OfficeTime.day(of: clock.now)) }
    }
}
