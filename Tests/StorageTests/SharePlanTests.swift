import Office
import TestSupport
import Testing
import WorkTime

@testable import Storage

/// The lists of shared petitions, as the databases would run them.
@Suite("How lists of shared petitions are read") struct SharePlanTests {
    @Test(
        "What is shared with an agency, the shares of a petition, what was asked and said, what is over",
        arguments: Backend.all)
    func lists(_ backend: Backend) async throws {
        let (actor, today) = (ListPlanTests.actor, ListPlanTests.today)
        let statements = [
            SharedPetitionStore.page(for: actor, on: today, before: nil, limit: 51),
            SharedPetitionStore.page(for: ListPlanTests.officer, on: today, before: Key(90), limit: 51),
            SharedPetitionStore.shares(of: Key(5), for: actor, on: today), PetitionShareStore.all(of: Key(5)),
            PetitionShareStore.passed(on: today, limit: 200), OpinionStore.all(of: Key(5), units: nil),
            OpinionStore.all(of: Key(5), units: [Key(3)]),
            OpinionStore.asks(where: "k.share_id = 5 AND k.ended_at IS NULL"),
        ]
        try await withStorage(backend) { storage in
            for statement in statements {
                try await assertPlan(statement, on: storage, neverScans: ListPlanTests.growing(backend))
            }
        }
    }
}
