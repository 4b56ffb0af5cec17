import Office
import TestSupport
import WorkTime

@testable import Desk
@testable import Storage

extension TestOffice {
    /// A complaint with a file, settled by the leaders.
    func sharedComplaint() async throws -> Key<LedgerCase> {
        try await perform(
            ReceivePetition(
                complaint {
                    $0.files = [
                        AttachedFile(
                            hash: String(repeating: "b", count: 64), size: 3, name: "don-bay.pdf",
                            mediaType: "application/pdf")
                    ]
                }), as: receiver)
    }

    func share(
        _ id: Key<LedgerCase>, _ levels: [Key<Unit>: ShareLevel], until: CalendarDay? = nil,
        under circle: Key<CoordinationCircle>? = nil, for purpose: String = "Phối hợp xác minh",
        as person: Key<Person>? = nil
    ) async throws {
        let last = until ?? OfficeTime.day(of: clock.now).adding(days: 30)
        _ = try await perform(
            SharePetition(id, under: circle, levels: levels, purpose: purpose, until: last), as: person ?? receiver)
    }

    /// The share with the unit that was not ended.
    func openShare(_ id: Key<LedgerCase>, with unit: Key<Unit>) async throws -> PetitionShare {
        let share = try await storage.read { tx in try PetitionShareStore.open(tx, of: id, with: unit) }
        guard let share else { throw OfficeError(.notFound, "no such share") }
        return share
    }

    /// Asks economy, whose head passes the question to the officer.
    func askOfficerOfEconomy(_ id: Key<LedgerCase>) async throws -> Key<OpinionAsk> {
        let share = try await openShare(id, with: economy)
        let ask = try await perform(AskOpinion(share.id, question: "Ý kiến?"), as: receiver)
        try await pass(ask, of: economy, to: officerOfEconomy, as: headOfEconomy)
        return ask
    }

    func pass(_ ask: Key<OpinionAsk>, of unit: Key<Unit>, to officer: Key<Person>, as head: Key<Person>) async throws {
        let asked = try await part(of: try await duty(of: ask), Key(unit))
        try await perform(PassToOfficer(asked, to: officer), as: head)
    }

    /// The obligation by which the opinion is owed.
    func duty(of ask: Key<OpinionAsk>) async throws -> Key<Obligation> {
        try await storage.read { tx in try OpinionStore.ask(tx, ask).obligation }
    }

    /// As the person's agency sees it; nil where it does not.
    func shared(_ id: Key<LedgerCase>, as person: Key<Person>) async throws -> SharedPetition? {
        do {
            return try await ask(SharedPetitionQuestion(id), as: person)
        } catch let error as OfficeError where error.code == .notFound { return nil }
    }

    func circle(_ members: [Key<Unit>], until: CalendarDay? = nil) async throws -> Key<CoordinationCircle> {
        try await perform(
            KeepCircle(
                CircleDraft(
                    name: "Quy chế phối hợp tiếp công dân", number: "05/QCPH", signedOn: .of("2026-01-12"),
                    validTo: until, members: members)), as: receiver)
    }
}
