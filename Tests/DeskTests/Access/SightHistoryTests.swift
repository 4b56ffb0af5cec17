import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Why somebody saw a record earlier") struct SightHistoryTests {
    /// Of whom, when (nil for now), and the whole answer.
    private typealias Row = (person: Key<Person>, moment: Instant?, line: SightLine)

    private static let today = CalendarDay.of("2025-03-14")

    private static func saw(_ ways: SightGround.Way...) -> SightLine {
        SightLine(grounds: ways.map { SightGround($0) })
    }

    private static func sawToday(_ ways: SightGround.Way...) -> SightLine {
        SightLine(grounds: ways.map { SightGround($0, since: today) })
    }

    /// Every row whose answer is another one.
    private static func wrong(_ subject: SightSubject, _ rows: [Row], _ office: TestOffice) async throws -> [String] {
        var wrong: [String] = []
        for (index, row) in rows.enumerated() {
            let line = try await office.sight(subject, of: row.person, at: row.moment)
            if line != row.line { wrong.append("\(index) \(subject): \(line), not \(row.line)") }
        }
        return wrong
    }

    @Test(
        "Of an outgoing paper by who was to check and to sign then, and whether it was restricted then; what an old entry does not say is said to be unknown",
        arguments: Backend.all)
    func outgoing(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let drafter = office.officerOfEconomy
            func version(_ id: Key<Outgoing>) async throws -> Int64 {
                try await OutgoingTests.version(office, id, drafter)
            }
            var input = OutgoingTests.input(office)
            input.isRestricted = true
            let id = try await office.perform(DraftOutgoing(input), as: drafter)
            let drafted = office.anHourLater()
            (input.signer, input.reviewer, input.isRestricted) = (office.chief, office.deputyChief, false)
            try await office.perform(EditOutgoing(id, version: try await version(id), input), as: drafter)
            let edited = office.anHourLater()
            // As entries of earlier releases are.
            try await office.storage.write { tx in
                try JournalStore.append(
                    tx, actor: drafter, act: .outgoingEdited, subjectKind: .outgoing, subject: id.value,
                    body: ["kind": "Công văn"])
            }
            let unknown = office.anHourLater()
            (input.signer, input.reviewer, input.isRestricted) = (office.deputyChief, office.chief, true)
            try await office.perform(EditOutgoing(id, version: try await version(id), input), as: drafter)
            let rows: [Row] = [
                (drafter, drafted, Self.sawToday(.drafts(.drafter))),
                (office.headOfEconomy, drafted, Self.sawToday(.drafts(.head))),
                (office.deputyChief, drafted, Self.sawToday(.drafts(.signer))),
                (office.chief, drafted, Self.sawToday(.drafts(.reviewer))), (office.clerk, drafted, SightLine()),
                (office.clerk, edited, Self.saw(.unrestricted)),
                (
                    office.chief, edited,
                    SightLine(grounds: [
                        SightGround(.drafts(.signer), since: Self.today), SightGround(.unrestricted),
                    ])
                ),
                (office.deputyChief, unknown, SightLine(doubts: [.outgoing])),
                (office.headOfInternalAffairs, unknown, SightLine(doubts: [.outgoing])),
                (office.deputyChief, nil, Self.saw(.drafts(.signer))), (office.clerk, nil, SightLine()),
            ]
            let wrong = try await Self.wrong(.outgoing(id), rows, office)
            #expect(wrong == [])
        }
    }

    @Test(
        "Of a case file by who kept it then, and while the archive was offered it",
        arguments: Backend.all)
    func caseFile(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let archivist = office.officerOfInternalAffairs
            _ = try await office.desk.perform(
                GrantRole(person: archivist, role: .archivist, from: .of("2024-01-02")), as: .terminal)
            let officer = office.officerOfEconomy
            var draft = office.draft()
            draft = CaseFileDraft(
                title: draft.title, retention: draft.retention, unit: office.economy, keeper: officer,
                sight: .participants)
            let paper = try await office.paper()
            let id = try await office.perform(OpenCaseFile(draft, papers: [paper]), as: officer)
            func version() async throws -> Int64 { try await office.file(id, as: officer).version }
            let opened = office.anHourLater()
            draft.keeper = office.headOfEconomy
            try await office.perform(ChangeCaseFile(id, draft, version: try await version()), as: officer)
            let changed = office.anHourLater()
            _ = try await office.perform(
                CloseCaseFile(id, version: try await version()), as: office.headOfEconomy)
            let closed = office.anHourLater()
            let handIn = try await office.perform(OfferFiles([id]), as: office.headOfEconomy)
            let offered = office.anHourLater()
            try await office.perform(WithdrawHandIn(handIn, version: 1), as: office.headOfEconomy)
            let rows: [Row] = [
                (office.headOfEconomy, opened, SightLine()),
                (office.headOfEconomy, changed, Self.sawToday(.keeps)),
                (office.headOfEconomy, nil, Self.saw(.keeps)), (archivist, closed, SightLine()),
                (archivist, offered, Self.sawToday(.archive)), (archivist, nil, SightLine()),
                (office.planner, offered, SightLine()),
            ]
            let wrong = try await Self.wrong(.caseFile(id), rows, office)
            #expect(wrong == [])
        }
    }

    @Test(
        "Who kept a case file before an entry of an earlier release is not told as certain, for it may have been handed over meanwhile",
        arguments: Backend.all)
    func unwrittenHandOver(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let officer = office.officerOfEconomy
            let draft = CaseFileDraft(
                title: "Hồ sơ", retention: .years(10), unit: office.economy, keeper: officer, sight: .participants)
            let id = try await office.perform(OpenCaseFile(draft), as: officer)
            let opened = office.anHourLater()
            try await office.storage.write { tx in
                try JournalStore.append(
                    tx, actor: officer, act: .caseFileChanged, subjectKind: .caseFile, subject: id.value,
                    body: ["keeper": .init(officer)])
            }
            // Whoever opens a file is let into it.
            let opener = SightGround(.admitted(.granted), since: Self.today)
            let rows: [Row] = [
                (officer, opened, SightLine(grounds: [opener], doubts: [.keeper])),
                (office.headOfEconomy, opened, SightLine(doubts: [.keeper])),
                (officer, nil, SightLine(grounds: [opener, SightGround(.keeps)])),
                (office.headOfEconomy, nil, SightLine()),
            ]
            let wrong = try await Self.wrong(.caseFile(id), rows, office)
            #expect(wrong == [])
        }
    }

    @Test("Of an inspection and a visit by the team and the issue of then", arguments: Backend.all)
    func inspection(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            var draft = office.inspectionDraft()
            let plan = try await office.perform(KeepInspectionPlan(draft), as: office.inspector)
            let visit = try await office.perform(
                KeepInspectionVisit(
                    InspectionVisitDraft(
                        unit: office.economy, from: .of("2025-03-20"), to: .of("2025-03-21"), place: "Phòng họp"),
                    of: plan), as: office.inspector)
            let planned = office.anHourLater()
            draft.members = [office.headOfAdministration]
            _ = try await office.perform(KeepInspectionPlan(draft, plan, version: 1), as: office.inspector)
            let changed = office.anHourLater()
            try await office.perform(IssueInspectionPlan(plan, number: "12/KH-VP", version: 2), as: office.inspector)
            let rows: [Row] = [
                (office.headOfReception, planned, Self.sawToday(.team)),
                (office.headOfReception, changed, SightLine()), (office.headOfReception, nil, SightLine()),
                (office.headOfAdministration, planned, SightLine()),
                (office.headOfAdministration, changed, Self.sawToday(.team)),
                (office.headOfAdministration, nil, Self.saw(.team)),
                (office.chief, planned, Self.saw(.duty(.inspections))),
            ]
            var wrong = try await Self.wrong(.inspection(plan), rows, office)
            wrong += try await Self.wrong(.inspectionVisit(visit), rows, office)
            let ofUnit: [Row] = [
                (office.officerOfEconomy, planned, SightLine()), (office.officerOfEconomy, changed, SightLine()),
                (office.officerOfEconomy, nil, Self.saw(.answers)),
            ]
            wrong += try await Self.wrong(.inspectionVisit(visit), ofUnit, office)
            #expect(wrong == [])
        }
    }

    @Test(
        "Of a visit to an agency outside by who followed it then, whether another was put or it was handed over",
        arguments: Backend.all)
    func follower(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let visit = try await office.inspectionPlan().outside
            let first = office.anHourLater()
            try await office.perform(
                ChangeUnit(
                    unit: office.finance, kind: .agency, parent: nil, follower: office.officerOfEconomy, version: 1),
                as: office.administrator)
            let second = office.anHourLater()
            _ = try await office.perform(
                HandOverWork(of: office.officerOfEconomy, to: .person(office.headOfInternalAffairs)),
                as: office.administrator)
            let rows: [Row] = [
                (office.headOfEconomy, first, Self.saw(.follows)), (office.headOfEconomy, second, SightLine()),
                (office.officerOfEconomy, first, SightLine()), (office.officerOfEconomy, second, Self.saw(.follows)),
                (office.officerOfEconomy, nil, SightLine()), (office.headOfInternalAffairs, second, SightLine()),
                (office.headOfInternalAffairs, nil, Self.saw(.follows)),
            ]
            let wrong = try await Self.wrong(.inspectionVisit(visit), rows, office)
            #expect(wrong == [])
        }
    }

    @Test("Of feedback by the unit that was to answer then", arguments: Backend.all)
    func feedback(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let id = try await office.perform(
                ReceiveFeedback(
                    FeedbackDraft(
                        channel: .post, receivedOn: .of("2025-03-13"), name: "Trần Văn Bảy", address: "Số 9, ngõ 2",
                        subject: "Giấy xác nhận không cần thiết", content: "Thủ tục đòi giấy xác nhận đã có.")),
                as: office.clerk
            ).id
            let received = office.anHourLater()
            try await office.perform(
                RouteFeedback(id, kind: .regulation, unit: office.economy, version: 1), as: office.inspector)
            let routed = office.anHourLater()
            try await office.perform(
                RouteFeedback(id, kind: .regulation, unit: office.internalAffairs, version: 2), as: office.inspector)
            let rows: [Row] = [
                (office.clerk, received, Self.sawToday(.recorded)), (office.clerk, nil, Self.sawToday(.recorded)),
                (office.officerOfEconomy, received, SightLine()),
                (office.officerOfEconomy, routed, Self.saw(.answers)), (office.officerOfEconomy, nil, SightLine()),
                (office.officerOfInternalAffairs, routed, SightLine()),
                (office.officerOfInternalAffairs, nil, Self.saw(.answers)),
                (office.chief, received, Self.saw(.duty(.procedures))),
            ]
            let wrong = try await Self.wrong(.feedback(id), rows, office)
            #expect(wrong == [])
        }
    }

    @Test(
        "Of a dossier by the roles of that day, of a denunciation by who was named then; the answer does not say for what",
        arguments: Backend.all)
    func cases(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            let procedure = try #require(try await office.openCounter()["one-unit"])
            let other = office.officerOfInternalAffairs
            let grant = try await office.desk.perform(
                GrantRole(person: other, role: .counter, from: .of("2025-03-10")), as: .terminal)
            let dossier = try await office.perform(ReceiveDossier(office.draft(procedure)), as: office.counter)
            let received = office.anHourLater()
            office.clock.advance(days: 3)
            try await office.desk.perform(EndRole(grant: grant, person: other), as: .terminal)
            let ofDossier: [Row] = [
                (other, received, Self.saw(.counter)), (other, nil, SightLine()),
                (office.headOfReception, received, SightLine()),
            ]
            var wrong = try await Self.wrong(.dossier(dossier), ofDossier, office)

            try await office.openReception()
            let secret = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            let taken = office.anHourLater()
            let confidant = office.officerOfEconomy
            try await office.perform(NameConfidant(secret, confidant, reason: "Xác minh"), as: office.receiver)
            let named = office.anHourLater()
            try await office.perform(EndConfidant(secret, confidant), as: office.receiver)
            let since = SightGround(.named, since: .of("2026-11-09"))
            let ofPetition: [Row] = [
                (confidant, taken, SightLine()), (confidant, named, SightLine(grounds: [since])),
                (confidant, nil, SightLine()),
            ]
            wrong += try await Self.wrong(.petition(secret), ofPetition, office)
            // The number of a petition is no dossier and no visit.
            for subject in [SightSubject.dossier(secret), .visit(secret)] {
                await expectRefusal(.notFound) {
                    _ = try await office.ask(SightQuestion(subject, of: office.receiver), as: office.administrator)
                }
            }
            #expect(wrong == [])
        }
    }

    @Test(
        "Of a task that units passed on when they were reorganised, neither who only knew of it is told No, nor who took it over Yes",
        arguments: Backend.all)
    func reorganised(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let task = try await office.assign(
                office.task(lead: [Key(office.internalAffairs)], inform: [Key(office.economy)]),
                visibility: .participants)
            let before = office.anHourLater()
            office.clock.advance(days: 1)
            _ = try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: .of("2025-03-15"), basis: "Quyết định số 12/QĐ-UBND ngày 10/3/2025",
                        founded: [.init(name: "Phòng Tổng hợp", shortName: "TH", kind: .division)],
                        divided: [
                            .init(unit: office.internalAffairs, successors: [.founded(0)]),
                            .init(unit: office.economy, successors: [.unit(office.administration)]),
                        ])), as: office.administrator)
            let rows: [Row] = [
                (office.headOfInternalAffairs, before, Self.saw(.takesPart(.doing, obligation: task))),
                (office.headOfEconomy, before, SightLine(doubts: [.replaced])),
                (office.headOfAdministration, before, SightLine(doubts: [.replaced])),
                (office.headOfReception, before, SightLine()),
            ]
            let wrong = try await Self.wrong(.obligation(task), rows, office)
            #expect(wrong == [])
        }
    }

    @Test("Of an urging letter by whom it was issued to, of a bulk act by who did it", arguments: Backend.all)
    func letter(_ backend: Backend) async throws {
        try await withOffice(backend, clock: TestClock(.at("2026-03-02 09:00")), rules: TestOffice.dossierRules()) {
            office in
            let keeper = UrgingKeeper(desk: office.desk, name: "test")
            let task = try await office.assign(
                office.task("Rà soát quy chế làm việc", lead: [Key(office.economy)], due: "2026-03-04"))
            let bulk = try await office.perform(
                StartBulk(token: "0123456789abcdef", .accept, BulkWish(), [task]), as: office.headOfEconomy)
            office.clock.move(to: .at("2026-03-13 08:00"))
            try await keeper.keep()
            let letter = try #require(try await office.ask(UrgingLetters(), as: office.planner).first)
            try await office.perform(
                DecideLetter(letter.id, version: 1, returnedFor: "Cho thêm thời gian"), as: office.deputyChief)
            try await office.perform(
                EditLetter(
                    letter.id, version: 2, finishBy: .of("2026-03-25"), reportBy: .of("2026-03-27"), kept: [task],
                    isSubmitted: true), as: office.planner)
            try await office.perform(DecideLetter(letter.id, version: 3), as: office.deputyChief)
            let approved = office.anHourLater()
            try await office.perform(
                IssueLetter(letter.id, version: 4, number: "15", issuedOn: .of("2026-03-13")), as: office.clerk)
            let rows: [Row] = [
                (office.headOfEconomy, approved, SightLine()),
                (office.headOfEconomy, nil, Self.saw(.addressed)), (office.officerOfEconomy, nil, SightLine()),
                (office.planner, approved, Self.saw(.duty(.urging))),
            ]
            var wrong = try await Self.wrong(.letter(letter.id), rows, office)
            for person in office.cast {
                let opens = try await office.opens(.letter(letter.id), as: person)
                let line = try await office.sight(.letter(letter.id), of: person)
                if opens == line.grounds.isEmpty { wrong.append("\(person): \(line)") }
            }
            let ofBulk: [Row] = [
                (office.headOfEconomy, approved, Self.saw(.did)), (office.chief, approved, SightLine()),
            ]
            wrong += try await Self.wrong(.bulk(bulk), ofBulk, office)
            #expect(wrong == [])
        }
    }
}
