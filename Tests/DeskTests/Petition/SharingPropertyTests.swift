import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

/// Acts of sharing in any order, against what a share should open by its own words.
@Suite("Whatever is shared and ended, no agency sees more than its level") struct SharingPropertyTests {
    private struct Wish: Hashable {
        let petition: Key<LedgerCase>
        let unit: Key<Office.Unit>
    }

    private struct Promise {
        let level: ShareLevel
        let until: CalendarDay
        /// Questions that wait, with the officers to whom they were passed; and who was given one that is answered.
        var waiting: [Key<OpinionAsk>: Key<Person>] = [:]
        var answered: Set<Key<Person>> = []

        func isGiven(to person: Key<Person>) -> Bool { answered.contains(person) || waiting.values.contains(person) }
    }

    @Test(
        "Random shares, endings, days and questions", arguments: [Backend.sqliteMemory, .postgres],
        [1, 2, 3] as [UInt64])
    func runs(_ backend: Backend, _ seed: UInt64) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let complaint = try await office.sharedComplaint()
            let denunciation = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            let petitions = [complaint, denunciation]
            let units = [office.economy, office.internalAffairs, office.finance, office.administration]
            let officers = [
                office.economy: (office.headOfEconomy, office.officerOfEconomy),
                office.internalAffairs: (office.headOfInternalAffairs, office.officerOfInternalAffairs),
            ]
            var random = SeededRandom(seed: seed)
            var promised: [Wish: Promise] = [:]
            for step in 0..<30 {
                let today = OfficeTime.day(of: office.clock.now)
                guard let petition = petitions.randomElement(using: &random),
                    let unit = units.randomElement(using: &random),
                    let level = ShareLevel.allCases.randomElement(using: &random)
                else { return }
                let wish = Wish(petition: petition, unit: unit)
                switch Int.random(in: 0..<10, using: &random) {
                case 0..<5:
                    let until = today.adding(days: Int.random(in: 0...4, using: &random))
                    do {
                        try await office.share(petition, [unit: level], until: until)
                        let old = promised[wish]
                        // What is the same is not shared anew; what waits moves on to the new share.
                        if old?.level != level || old?.until != until {
                            promised[wish] = Promise(level: level, until: until, waiting: old?.waiting ?? [:])
                        }
                    } catch let error as OfficeError {
                        #expect(error.code == .invalid, "\(error.message)")
                    }
                case 5, 6:
                    guard let share = try? await office.openShare(petition, with: unit) else { continue }
                    _ = try await office.perform(
                        EndShare(share.id, reason: "Xong", version: share.version), as: office.receiver)
                    promised[wish] = nil
                case 7:
                    guard let share = try? await office.openShare(petition, with: unit), share.isLive(on: today) else {
                        continue
                    }
                    let ask = try await office.perform(
                        AskOpinion(share.id, question: "Ý kiến?", due: share.until), as: office.receiver)
                    if let (head, officer) = officers[unit], Bool.random(using: &random) {
                        try await office.pass(ask, of: unit, to: officer, as: head)
                        promised[wish]?.waiting[ask] = officer
                    }
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0:
                        let answer = SaySharedOpinion(share.id, text: "Đã rõ", source: "12/CV", answering: ask)
                        guard (try? await office.perform(answer, as: office.headOfEconomy)) != nil else { break }
                        if let officer = promised[wish]?.waiting.removeValue(forKey: ask) {
                            promised[wish]?.answered.insert(officer)
                        }
                    case 1:
                        _ = try await office.perform(
                            WithdrawAsk(ask, reason: "Nhầm", version: 1), as: office.receiver)
                        promised[wish]?.waiting[ask] = nil
                    default: break
                    }
                case 8: office.clock.advance(days: 1)
                default:
                    _ = try await office.desk.perform(EndPassedShares(), as: .terminal)
                    promised = promised.filter { today <= $0.value.until }
                }
                let now = OfficeTime.day(of: office.clock.now)
                try await check(
                    promised.filter { now <= $0.value.until }, petitions, denunciation, office,
                    "seed \(seed), step \(step)")
            }
        }
    }

    private func check(
        _ promised: [Wish: Promise], _ petitions: [Key<LedgerCase>], _ secret: Key<LedgerCase>, _ office: TestOffice,
        _ place: String
    ) async throws {
        // Who looks, and through which units: as their head or follower, or as one who works there.
        let people: [(Key<Person>, leads: Set<Key<Office.Unit>>, works: Set<Key<Office.Unit>>)] = [
            (office.headOfEconomy, [office.economy, office.finance], []),
            (office.officerOfEconomy, [], [office.economy]),
            (office.headOfInternalAffairs, [office.internalAffairs], []),
            (office.officerOfInternalAffairs, [], [office.internalAffairs]),
            (office.headOfAdministration, [office.administration], []),
        ]
        for (person, leads, works) in people {
            var lines = 0
            for petition in petitions {
                let ways = promised.filter {
                    $0.key.petition == petition
                        && (leads.contains($0.key.unit) || petition != secret && works.contains($0.key.unit)
                            || $0.value.isGiven(to: person))
                }
                lines += ways.count
                let level = ways.values.map(\.level).max()
                let seen = try await office.shared(petition, as: person)
                #expect(seen?.level == level, "\(place)")
                // Why one sees is told by other words than whether one does.
                let sight = SightQuestion(.sharedPetition(petition), of: person)
                let grounds = try await office.ask(sight, as: office.administrator).grounds
                #expect(grounds.count == ways.count, "\(place)")
                if let seen, let level {
                    #expect((seen.content != nil) == (level >= .content), "\(place)")
                    #expect((seen.files != nil) == (level == .files), "\(place)")
                    let text = "\(seen)"
                    let hidden =
                        PetitionSecrecyTests.secrets
                        + (level < .content ? ["thu hồi đất", "Trần Văn Bảy", "sai quy định"] : [])
                        + (level < .files ? ["don-bay.pdf"] : [])
                    #expect(hidden.filter { text.contains($0) } == [], "\(place)")
                }
                if level != .files {
                    await expectRefusal(.notFound) {
                        _ = try await office.perform(OpenSharedFile(petition, 0), as: person)
                    }
                }
                // Nothing that rests on seeing the case itself opens.
                await expectRefusal(.notFound) { _ = try await office.petition(petition, as: person) }
                await expectRefusal(.notFound) { _ = try await office.ask(PetitionSharing(petition), as: person) }
            }
            let list = try await office.ask(SharedPetitionList(), as: person)
            #expect(list.lines.count == lines, "\(place)")
            let all = try await office.ask(CaseList(CaseFilter(desk: .petitions, view: .all)), as: person)
            #expect(all.lines.isEmpty, "\(place)")
        }
    }
}
