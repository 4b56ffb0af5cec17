import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Sharing petitions gives nothing away and leaves nothing behind") struct SharingFaultTests {
    @Test("A right guess at who denounced is refused as a wrong one is, while something else is wrong")
    func guesses() async throws {
        try await withOffice(rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            try await office.share(id, [office.economy: .content])
            let share = try await office.openShare(id, with: office.economy)
            _ = try await office.perform(
                AskOpinion(share.id, question: "Kết quả kiểm tra?", due: share.until), as: office.receiver)
            for name in ["Lê Quang Vinh", "Phạm Văn Không"] {
                await expectRefusal(.invalid, field: "ask") {
                    _ = try await office.perform(
                        SaySharedOpinion(share.id, text: name, answering: Key(99)), as: office.headOfEconomy)
                }
                await expectRefusal(.invalid, field: "due") {
                    _ = try await office.perform(
                        AskOpinion(share.id, question: name, due: share.until.adding(days: 1)), as: office.receiver)
                }
                for until in [nil, share.until.adding(days: -1)] {
                    await expectRefusal(.invalid, field: "until") {
                        _ = try await office.perform(
                            SharePetition(id, levels: [office.economy: .facts], purpose: name, until: until),
                            as: office.receiver)
                    }
                }
            }
        }
    }

    @Test("An agency for which nothing changes gets no new share and no notice")
    func same() async throws {
        try await withOffice(rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.sharedComplaint()
            let circle = try await office.circle([office.economy, office.finance])
            try await office.share(id, [office.economy: .content], under: circle)
            let share = try await office.openShare(id, with: office.economy)
            let entries = try await office.journal().count
            try await office.share(id, [office.economy: .content], under: circle)
            #expect(try await office.openShare(id, with: office.economy).id == share.id)
            #expect(try await office.journal().count == entries)
            try await office.share(id, [office.economy: .content])
            #expect(try await office.openShare(id, with: office.economy).id != share.id)
            #expect(try await office.ask(NoticeListQuestion(), as: office.headOfEconomy).items.count == 1)
        }
    }

    @Test(
        "Whoever asked is told of the answer though another shared; no mail says which petition was shared or is no more",
        arguments: Backend.all)
    func told(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let asker = office.headOfAdministration
            _ = try await office.desk.perform(
                GrantRole(person: asker, role: .reception, from: CalendarDay(year: 2024, month: 1, day: 2)),
                as: .terminal)
            let id = try await office.sharedComplaint()
            try await office.share(id, [office.economy: .content])
            let share = try await office.openShare(id, with: office.economy)
            let ask = try await office.perform(AskOpinion(share.id, question: "Ý kiến?"), as: asker)
            _ = try await office.perform(
                SaySharedOpinion(share.id, text: "Đã rõ", answering: ask), as: office.headOfEconomy)
            _ = try await office.perform(EndShare(share.id, reason: "Xong", version: 1), as: office.receiver)
            for person in [asker, office.receiver] {
                let notices = try await office.ask(NoticeListQuestion(), as: person).items
                #expect(notices.map(\.words).contains("Phòng Kinh tế đã cho ý kiến phối hợp."))
            }
            let notices = try await office.ask(NoticeListQuestion(), as: office.headOfEconomy).items
            let shared = notices.filter { $0.kind == .shared }
            #expect(shared.map(\.words) == ["Đã thôi chia sẻ đơn ĐT-2026-0001."])
            #expect(shared.filter { !$0.isRestricted }.map(\.id) == [])
        }
    }

    @Test("A second click on an answer makes no second one and is not refused", arguments: Backend.all)
    func twice(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            try await office.share(id, [office.economy: .content])
            let share = try await office.openShare(id, with: office.economy)
            let ask = try await office.askOfficerOfEconomy(id)
            let answer = SaySharedOpinion(share.id, text: "Đã rõ", answering: ask, mark: "m")
            let first = try await office.perform(answer, as: office.officerOfEconomy)
            #expect(try await office.perform(answer, as: office.officerOfEconomy) == first)
            #expect(try await office.ask(PetitionSharing(id), as: office.receiver).opinions.count == 1)
        }
    }

    @Test(
        "A unit that is merged or closed leaves no share that lasts and no question that waits", arguments: Backend.all)
    func ceased(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.sharedComplaint()
            try await office.share(id, [office.economy: .content, office.finance: .facts])
            let asks = [
                try await office.askOfficerOfEconomy(id),
                try await office.perform(
                    AskOpinion(try await office.openShare(id, with: office.finance).id, question: "Ý kiến?"),
                    as: office.receiver),
            ]
            _ = try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: OfficeTime.day(of: office.clock.now), basis: "Quyết định số 12/QĐ-UBND ngày 05/11/2026",
                        founded: [.init(name: "Phòng Tổng hợp", shortName: "TH", kind: .division)],
                        divided: [.init(unit: office.economy, successors: [.founded(0)])])),
                as: office.administrator)
            let version = try await office.storage.read { [finance = office.finance] tx in
                try UnitStore.find(tx, finance)?.unit.version ?? 0
            }
            try await office.perform(
                CloseUnit(unit: office.finance, on: nil, version: version), as: office.administrator)
            for person in [office.headOfEconomy, office.officerOfEconomy] {
                #expect(try await office.shared(id, as: person) == nil)
            }
            let sharing = try await office.ask(PetitionSharing(id), as: office.receiver)
            #expect(sharing.shares.map(\.endReason) == ["Đơn vị đã sắp xếp lại", "Đơn vị đã sắp xếp lại"])
            #expect(sharing.asks.map(\.end) == [.withdrawn, .withdrawn])
            for ask in asks {
                #expect(try await office.obligation(try await office.duty(of: ask)).state == .cancelled)
            }
        }
    }

    @Test(
        "What a unit was asked stays with it when other work of it goes, and who goes answers no more",
        arguments: Backend.all)
    func divided(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            try await office.share(id, [office.economy: .content])
            let duty = try await office.duty(of: try await office.askOfficerOfEconomy(id))
            let successor = Reorganisation.Target.unit(office.internalAffairs)
            _ = try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: OfficeTime.day(of: office.clock.now), basis: "Quyết định số 12/QĐ-UBND ngày 05/11/2026",
                        divided: [
                            .init(
                                unit: office.economy, ends: false, successors: [successor],
                                work: [.init(obligation: duty, to: successor)])
                        ])), as: office.administrator)
            let lead = try #require(try await office.obligation(duty).lead)
            #expect(lead.party == Key(office.economy) && lead.officer == nil)
            #expect(try await office.shared(id, as: office.officerOfEconomy) == nil)
            #expect(try await office.shared(id, as: office.headOfInternalAffairs) == nil)
        }
    }

    @Test(
        "Why an officer saw a denunciation by a question that was passed to him is told for that day, and by the share of that day",
        arguments: Backend.all)
    func earlier(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            let first = OfficeTime.day(of: office.clock.now)
            func grounds(_ moment: Instant? = nil) async throws -> [SightGround] {
                try await office.ask(
                    SightQuestion(.sharedPetition(id), of: office.officerOfEconomy, at: moment),
                    as: office.administrator
                ).grounds
            }
            func ground(_ level: ShareLevel, since: Int) -> SightGround {
                SightGround(
                    .shared(unit: "Phòng Kinh tế", level: level), since: first.adding(days: since),
                    until: first.adding(days: 9))
            }
            try await office.share(id, [office.economy: .facts], until: first.adding(days: 9))
            #expect(try await grounds() == [])
            let ask = try await office.askOfficerOfEconomy(id)
            office.clock.advance(days: 1)
            let asked = office.clock.now
            office.clock.advance(days: 1)
            // The question moves on to the wider share.
            try await office.share(id, [office.economy: .content], until: first.adding(days: 9))
            #expect(try await grounds() == [ground(.content, since: 2)])
            #expect(try await grounds(asked) == [ground(.facts, since: 0)])
            office.clock.advance(days: 1)
            _ = try await office.perform(WithdrawAsk(ask, reason: "Nhầm", version: 1), as: office.receiver)
            office.clock.advance(days: 1)
            #expect(try await grounds() == [])
            #expect(try await grounds(asked) == [ground(.facts, since: 0)])
        }
    }

    @Test(
        "On the day on which a question about a denunciation is passed to an officer, it is not said that he saw it at every hour",
        arguments: Backend.all)
    func hour(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            let first = OfficeTime.day(of: office.clock.now)
            try await office.share(id, [office.economy: .facts], until: first.adding(days: 9))
            _ = try await office.askOfficerOfEconomy(id)
            let passed = office.clock.now
            office.clock.advance(days: 2)
            func answer(_ moment: Instant) async throws -> SightQuestion.Answer {
                try await office.ask(
                    SightQuestion(.sharedPetition(id), of: office.officerOfEconomy, at: moment),
                    as: office.administrator)
            }
            let thatDay = try await answer(passed)
            #expect(thatDay.grounds == [] && thatDay.doubts == [.hour])
            let evening = try await answer(OfficeTime.start(of: first.adding(days: 1)).adding(seconds: -1))
            #expect(evening.grounds.count == 1 && evening.doubts == [])
        }
    }

    @Test(
        "The bell counts no notice of a share that is over by its day, as the list of notices shows none",
        arguments: Backend.all)
    func bell(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.sharedComplaint()
            let last = OfficeTime.day(of: office.clock.now).adding(days: 9)
            try await office.share(id, [office.economy: .facts], until: last)
            func seen() async throws -> [Int] {
                let listed = try await office.ask(NoticeListQuestion(unreadOnly: true), as: office.headOfEconomy)
                let counted = try await office.ask(RailQuestion(), as: office.headOfEconomy)
                return [listed.items.count, counted.notices]
            }
            office.clock.advance(days: 9)
            let onLastDay = try await seen()
            #expect(onLastDay == [1, 1])
            office.clock.advance(days: 1)
            let afterwards = try await seen()
            #expect(afterwards == [0, 0])
        }
    }

    @Test(
        "A paper neither adjusts nor supersedes the duty to give an opinion: its question would stay open",
        arguments: Backend.all)
    func paper(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            _ = try await office.desk.perform(
                GrantRole(person: office.receiver, role: .clerk, from: CalendarDay(year: 2024, month: 1, day: 2)),
                as: .terminal)
            let id = try await office.sharedComplaint()
            try await office.share(id, [office.economy: .content])
            let ask = try await office.askOfficerOfEconomy(id)
            let duty = try await office.duty(of: ask)
            let paper = try await office.receive(ReadingTests.reading, text: ReadingTests.text, by: office.receiver)
            var draft = try await office.ask(ReadingQuestion(paper), as: office.receiver).draft
            let task = draft.tasks[0].id
            var version: Int64 = 1
            for kind in [DraftChange.Kind.supersede, .adjust] {
                draft.update(task) { $0.change = DraftChange(obligation: duty, kind: kind) }
                version = try await office.perform(
                    SaveDraft(document: paper, draft: draft, version: version), as: office.receiver)
                let outcome = try await office.perform(ConfirmReading(paper, version: version), as: office.receiver)
                guard case .refused(let faults) = outcome else {
                    Issue.record("\(kind) was confirmed")
                    continue
                }
                #expect(
                    faults.filter { $0.field == .change } == [
                        DraftFault(
                            task: task, field: .change,
                            message:
                                "Việc cho ý kiến về đơn được chia sẻ không điều chỉnh, thay thế bằng văn bản; rút yêu cầu ở trang chia sẻ của đơn."
                        )
                    ])
            }
            let asks = try await office.ask(PetitionSharing(id), as: office.receiver).asks
            #expect(asks.map(\.id) == [ask] && asks.allSatisfy { $0.isOpen })
            let isOpen = try await office.obligation(duty).isOpen
            #expect(isOpen)
        }
    }

    @Test(
        "What would move in a reorganisation counts no question to the unit: none moves, whether it ends or goes on",
        arguments: Backend.all)
    func preview(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let other = try await office.assign(office.task(lead: [Key(office.economy)]))
            try await office.openReception()
            let id = try await office.sharedComplaint()
            try await office.share(id, [office.economy: .content])
            let duty = try await office.duty(of: try await office.askOfficerOfEconomy(id))
            func plan(ends: Bool) -> Reorganisation {
                Reorganisation(
                    day: OfficeTime.day(of: office.clock.now), basis: "Quyết định số 12/QĐ-UBND ngày 05/11/2026",
                    divided: [
                        .init(unit: office.economy, ends: ends, successors: [.unit(office.internalAffairs)])
                    ])
            }
            for ends in [true, false] {
                let preview = try await office.ask(
                    ReorganisationPreview(plan(ends: ends)), as: office.administrator)
                let line = try #require(preview.lines.first)
                #expect(line.workCount == 1 && line.work.map(\.item.id) == [other])
            }
            let done = try await office.perform(Reorganise(plan(ends: true)), as: office.administrator)
            #expect(done.obligations == 1)
            let (asked, moved) = (try await office.obligation(duty), try await office.obligation(other))
            #expect(asked.state == .cancelled && moved.lead?.party == Key(office.internalAffairs))
        }
    }
}
