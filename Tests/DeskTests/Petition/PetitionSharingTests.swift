import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Petitions are shared with agencies") struct PetitionSharingTests {
    @Test(
        "A regulation names at least two agencies; it is changed with its version, by administrators and who leads the reception"
    )
    func circles() async throws {
        try await withOffice(rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            await expectRefusal(.forbidden) {
                _ = try await office.perform(KeepCircle(CircleDraft()), as: office.headOfEconomy)
            }
            var draft = CircleDraft(
                name: "Quy chế", number: "05/QCPH", signedOn: .of("2026-01-12"), members: [office.economy])
            await expectRefusal(.invalid, field: "members") {
                _ = try await office.perform(KeepCircle(draft), as: office.receiver)
            }
            draft.members = [office.finance, office.economy, office.finance]
            let id = try await office.perform(KeepCircle(draft), as: office.receiver)
            draft.validTo = .of("2026-01-11")
            await expectRefusal(.invalid, field: "validTo") {
                _ = try await office.perform(KeepCircle(draft, id, version: 1), as: office.administrator)
            }
            draft.validTo = .of("2026-12-31")
            _ = try await office.perform(KeepCircle(draft, id, version: 1), as: office.administrator)
            await expectRefusal(.stale) {
                _ = try await office.perform(KeepCircle(draft, id, version: 1), as: office.receiver)
            }
            let list = try await office.ask(CircleList(), as: office.officerOfEconomy)
            #expect(list.circles.map { $0.members.map(\.name) } == [["Sở Tài chính", "Phòng Kinh tế"]])
            #expect(!list.mayKeep && list.circles.first?.version == 2)
            #expect(
                try await office.journal().suffix(2) == [
                    "coordination.added coordination 1", "coordination.changed coordination 1",
                ])
        }
    }

    @Test("Each agency sees what its level opens, is told of it, and nobody else sees anything", arguments: Backend.all)
    func levels(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.sharedComplaint()
            try await office.handle("propose-acceptance", of: id, as: office.receiver)
            let circle = try await office.circle([office.economy, office.internalAffairs, office.finance])
            try await office.share(
                id, [office.internalAffairs: .facts, office.economy: .content], under: circle)
            let facts = try #require(try await office.shared(id, as: office.headOfInternalAffairs))
            #expect(facts.level == .facts && facts.content == nil && facts.files == nil)
            #expect(
                facts.code == "ĐT-2026-0001" && facts.kinds == [.complaint] && facts.unit.name == "Lãnh đạo Văn phòng")
            let content = try #require(try await office.shared(id, as: office.officerOfEconomy))
            #expect(content.files == nil && content.content?.title == "Khiếu nại quyết định thu hồi đất")
            #expect(content.content?.steps.count == 2)
            #expect(content.content?.senders.map(\.name) == ["Trần Văn Bảy"])
            #expect(content.content?.senders.first?.number == nil && content.content?.senders.first?.phone == nil)
            #expect(content.shares.first?.circle == "Quy chế phối hợp số 05/QCPH ngày 12/01/2026")
            await expectRefusal(.notFound) {
                _ = try await office.perform(OpenSharedFile(id, 0), as: office.headOfEconomy)
            }
            try await office.share(id, [office.economy: .files], under: circle)
            #expect(try await office.shared(id, as: office.headOfEconomy)?.files?.map(\.name) == ["don-bay.pdf"])
            _ = try await office.perform(OpenSharedFile(id, 0), as: office.headOfEconomy)
            for person in [office.headOfAdministration, office.administrator, office.receiver] {
                #expect(try await office.shared(id, as: person) == nil)
            }
            let notices = try await office.ask(NoticeListQuestion(), as: office.headOfEconomy)
            #expect(
                notices.items.map(\.words) == [
                    "Đơn ĐT-2026-0001 được chia sẻ đến hết ngày 09/12/2026, mức «Nội dung và tệp»."
                ])
            let lines = try await office.ask(SharedPetitionList(), as: office.headOfInternalAffairs).lines
            #expect(lines.map(\.line.code) == ["ĐT-2026-0001"] && lines.first?.line.title == nil)
            #expect(
                try await office.journal().filter { $0.hasPrefix("petition.") } == [
                    "petition.shared case 1", "petition.shared case 1", "petition.shared case 1",
                    "petition.shared_file_opened case 1",
                ])
        }
    }

    @Test(
        "What is asked of an agency is its obligation, and ends with its answer; nobody reports it as done",
        arguments: Backend.all)
    func opinions(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.sharedComplaint()
            try await office.share(id, [office.economy: .facts, office.finance: .content])
            let (own, outside) = (
                try await office.openShare(id, with: office.economy),
                try await office.openShare(id, with: office.finance)
            )
            let due = OfficeTime.day(of: office.clock.now).adding(days: 7)
            await expectRefusal(.invalid, field: "due") {
                _ = try await office.perform(
                    AskOpinion(own.id, question: "Ý kiến?", due: due.adding(days: 60)), as: office.receiver)
            }
            let ask = try await office.perform(
                AskOpinion(own.id, question: "Đã bồi thường chưa?", due: due), as: office.receiver)
            let obligation = try await office.duty(of: ask)
            let page = try await office.ask(ObligationQuestion(obligation), as: office.headOfEconomy)
            #expect(page.content == "Cho ý kiến phối hợp về đơn ĐT-2026-0001")
            #expect(page.control == ControlDuty(obligation: obligation, kind: .opinion, subject: ask.value))
            #expect(page.obligation.deadline.due == due && page.nextUrging != nil)
            let part = try await office.part(of: obligation, Key(office.economy))
            await expectRefusal(.conflict) {
                try await office.perform(
                    ReportProgress(part: part, percent: 100, text: "Xong", isFinal: true, files: [], document: nil),
                    as: office.headOfEconomy)
            }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(SaySharedOpinion(own.id, text: "x"), as: office.officerOfEconomy)
            }
            await expectRefusal(.notFound) {
                _ = try await office.perform(SaySharedOpinion(own.id, text: "x"), as: office.headOfInternalAffairs)
            }
            try await office.perform(PassToOfficer(part, to: office.officerOfEconomy), as: office.headOfEconomy)
            _ = try await office.perform(
                SaySharedOpinion(own.id, text: "Đã chi trả ngày 02/11/2026.", answering: ask),
                as: office.officerOfEconomy)
            #expect(try await office.obligation(obligation).state == .closed)
            await expectRefusal(.invalid, field: "ask") {
                _ = try await office.perform(
                    SaySharedOpinion(own.id, text: "Lần nữa", answering: ask), as: office.headOfEconomy)
            }
            // Whoever follows an agency outside records for it, with its paper.
            await expectRefusal(.invalid, field: "source") {
                _ = try await office.perform(SaySharedOpinion(outside.id, text: "Đồng ý"), as: office.headOfEconomy)
            }
            _ = try await office.perform(
                SaySharedOpinion(outside.id, text: "Đồng ý", source: "12/STC ngày 09/11/2026"), as: office.receiver)
            let sharing = try await office.ask(PetitionSharing(id), as: office.chief)
            #expect(sharing.opinions.map(\.text) == ["Đã chi trả ngày 02/11/2026.", "Đồng ý"])
            #expect(sharing.asks.map(\.end) == [.answered] && !sharing.mayShare)
            // An agency reads its own only.
            #expect(try await office.shared(id, as: office.officerOfEconomy)?.opinions.count == 1)
        }
    }

    @Test(
        "When a share ends or its day passes the agency sees nothing, what it wrote stays, what was asked falls away",
        arguments: Backend.all)
    func endings(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.sharedComplaint()
            let today = OfficeTime.day(of: office.clock.now)
            try await office.share(
                id, [office.economy: .files, office.internalAffairs: .content], until: today.adding(days: 5))
            let own = try await office.openShare(id, with: office.economy)
            let ask = try await office.perform(AskOpinion(own.id, question: "Ý kiến?"), as: office.receiver)
            _ = try await office.perform(SaySharedOpinion(own.id, text: "Đang xem xét"), as: office.headOfEconomy)
            // Shared anew: what was asked moves on.
            try await office.share(id, [office.economy: .content], until: today.adding(days: 9))
            let anew = try await office.openShare(id, with: office.economy)
            #expect(anew.id != own.id)
            #expect(try await office.shared(id, as: office.headOfEconomy)?.asks.map(\.id) == [ask])
            await expectRefusal(.forbidden) {
                _ = try await office.perform(EndShare(anew.id, reason: "Xong", version: 1), as: office.headOfEconomy)
            }
            await expectRefusal(.invalid, field: "reason") {
                _ = try await office.perform(EndShare(anew.id, reason: " ", version: 1), as: office.receiver)
            }
            _ = try await office.perform(EndShare(anew.id, reason: "Đã phối hợp xong", version: 1), as: office.receiver)
            for person in [office.headOfEconomy, office.officerOfEconomy] {
                #expect(try await office.shared(id, as: person) == nil)
                #expect(try await office.ask(SharedPetitionList(), as: person).lines.isEmpty)
                await expectRefusal(.notFound) {
                    _ = try await office.perform(OpenSharedFile(id, 0), as: person)
                }
                await expectRefusal(.notFound) { _ = try await office.ask(SharePlace(anew.id), as: person) }
            }
            let notices = try await office.ask(NoticeListQuestion(), as: office.headOfEconomy)
            #expect(!notices.items.contains { if case .share = $0.subject { true } else { false } })
            let sharing = try await office.ask(PetitionSharing(id), as: office.receiver)
            #expect(sharing.opinions.map(\.text) == ["Đang xem xét"] && sharing.asks.map(\.end) == [.withdrawn])
            #expect(try await office.obligation(sharing.asks[0].obligation).state == .cancelled)
            await expectRefusal(.stale) {
                try await office.storage.write { tx in try PetitionShareStore.hold(tx, anew.id) }
            }
            // The day of the other one passes, over a question that waits and a request about it.
            let other = try await office.openShare(id, with: office.internalAffairs)
            let waiting = try await office.perform(AskOpinion(other.id, question: "Ý kiến?"), as: office.receiver)
            let duty = try await office.duty(of: waiting)
            _ = try await office.perform(
                AskAnotherDoer(
                    try await office.part(of: duty, Key(office.internalAffairs)), reason: "Không thuộc chức năng"),
                as: office.headOfInternalAffairs)
            office.clock.advance(days: 6)
            #expect(try await office.shared(id, as: office.headOfInternalAffairs) == nil)
            #expect(try await office.petition(id).parts.shares.isEmpty)
            let passed = try await office.ask(NoticeListQuestion(), as: office.headOfInternalAffairs)
            #expect(!passed.items.contains { if case .share = $0.subject { true } else { false } })
            #expect(try await office.desk.perform(EndPassedShares(), as: .terminal) == 1)
            #expect(try await office.desk.perform(EndPassedShares(), as: .terminal) == 0)
            #expect(try await office.obligation(duty).state == .cancelled)
        }
    }

    @Test(
        "Of a denunciation no file and no sender is shared; only who answers for the agency, and whoever was given the question, looks",
        arguments: Backend.all)
    func secret(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
            await expectRefusal(.invalid, field: "agencies") {
                try await office.share(id, [office.economy: .files])
            }
            await expectRefusal(.invalid, field: "purpose") {
                try await office.share(id, [office.economy: .content], for: "Xác minh đơn của ông Lê Quang Vinh")
            }
            try await office.share(id, [office.economy: .content])
            let share = try await office.openShare(id, with: office.economy)
            await expectRefusal(.invalid, field: "question") {
                _ = try await office.perform(
                    AskOpinion(share.id, question: "Gọi 0987654321?"), as: office.receiver)
            }
            let seen = try #require(try await office.shared(id, as: office.headOfEconomy))
            #expect(seen.content?.senders == [] && seen.files == nil && seen.isWorthNoting)
            let text = "\(seen)"
            #expect(PetitionSecrecyTests.secrets.filter { text.contains($0) } == [])
            #expect(try await office.shared(id, as: office.officerOfEconomy) == nil)
            await expectRefusal(.notFound) {
                _ = try await office.perform(OpenSharedFile(id, 0), as: office.headOfEconomy)
            }
            await expectRefusal(.notFound) { _ = try await office.perform(LookAtSenders(id), as: office.headOfEconomy) }
            let ask = try await office.perform(AskOpinion(share.id, question: "Kết quả kiểm tra?"), as: office.receiver)
            let duty = try await office.duty(of: ask)
            await expectRefusal(.notFound) {
                _ = try await office.ask(ObligationQuestion(duty), as: office.officerOfEconomy)
            }
            try await office.pass(ask, of: office.economy, to: office.officerOfEconomy, as: office.headOfEconomy)
            #expect(try await office.shared(id, as: office.officerOfEconomy)?.level == .content)
            await expectRefusal(.invalid, field: "opinion") {
                _ = try await office.perform(
                    SaySharedOpinion(share.id, text: "Bà Hoàng Thị Tám nói đúng", answering: ask),
                    as: office.officerOfEconomy)
            }
            // The duty stays with the unit that was asked, until the question is taken back.
            let part = try await office.part(of: duty, Key(office.economy))
            let version = try await office.obligation(duty).version
            await expectRefusal(.conflict) {
                try await office.perform(
                    Reassign(part, to: Key(office.internalAffairs), reason: "Đúng chức năng"), as: office.receiver)
            }
            await expectRefusal(.conflict) {
                try await office.perform(
                    CancelObligation(obligation: duty, version: version, reason: "Thôi", basis: nil),
                    as: office.receiver)
            }
            await expectRefusal(.invalid, field: "officer") {
                try await office.perform(
                    PassToOfficer(part, to: office.officerOfInternalAffairs), as: office.headOfEconomy)
            }
            for person in [office.headOfInternalAffairs, office.officerOfInternalAffairs] {
                #expect(try await office.shared(id, as: person) == nil)
            }
            _ = try await office.perform(WithdrawAsk(ask, reason: "Đã có kết quả", version: 1), as: office.receiver)
            #expect(try await office.shared(id, as: office.officerOfEconomy) == nil)
            // The list says no more than the number: only a look at the page is written down.
            let lines = try await office.ask(SharedPetitionList(), as: office.headOfEconomy).lines
            #expect(lines.map(\.line.code) == ["ĐT-2026-0001"] && lines.allSatisfy { $0.line.title == nil })
        }
    }

    @Test("What cannot be shared is refused and changes nothing")
    func refusals() async throws {
        try await withOffice(rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.sharedComplaint()
            let circle = try await office.circle([office.economy, office.finance], until: .of("2026-12-31"))
            let today = OfficeTime.day(of: office.clock.now)
            let many = Dictionary(
                uniqueKeysWithValues: (Int64(1)...101).map { (Key<Unit>($0), ShareLevel.facts) })
            let cases: [(String, [Key<Unit>: ShareLevel], String, CalendarDay?, Key<CoordinationCircle>?)] = [
                ("agencies", [:], "Phối hợp", today, nil), ("agencies", many, "Phối hợp", today, nil),
                ("agencies", [office.leadership: .facts], "Phối hợp", today, nil),
                ("agencies", [office.office: .facts], "Phối hợp", today, nil),
                ("agencies", [office.internalAffairs: .facts], "Phối hợp", today, circle),
                ("purpose", [office.economy: .facts], " ", today, nil),
                ("until", [office.economy: .facts], "Phối hợp", nil, nil),
                ("until", [office.economy: .facts], "Phối hợp", today.adding(days: -1), nil),
                ("until", [office.economy: .facts], "Phối hợp", today.adding(days: 90), circle),
            ]
            let before = try await office.journal().count
            for (field, levels, purpose, until, circle) in cases {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(
                        SharePetition(id, under: circle, levels: levels, purpose: purpose, until: until),
                        as: office.receiver)
                }
            }
            for (person, code) in [(office.chief, OfficeError.Code.forbidden), (office.headOfEconomy, .forbidden)] {
                await expectRefusal(code) { try await office.share(id, [office.economy: .facts], as: person) }
            }
            #expect(try await office.journal().count == before)
        }
    }

    @Test(
        "Why somebody sees a shared petition is told, now and for a day on which the share lasted",
        arguments: Backend.all)
    func sight(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openReception()
            let id = try await office.sharedComplaint()
            let subject = SightSubject.sharedPetition(id)
            let first = OfficeTime.day(of: office.clock.now)
            try await office.share(
                id, [office.economy: .content, office.finance: .facts], until: first.adding(days: 9))
            office.clock.advance(days: 2)
            let during = office.clock.now
            func grounds(_ person: Key<Person>, _ moment: Instant?) async throws -> [SightGround] {
                try await office.ask(SightQuestion(subject, of: person, at: moment), as: office.administrator).grounds
            }
            let own = SightGround(
                .shared(unit: "Phòng Kinh tế", level: .content), since: first, until: first.adding(days: 9))
            let followed = SightGround(
                .shared(unit: "Sở Tài chính", level: .facts), since: first, until: first.adding(days: 9))
            #expect(try await office.ask(SightQuestion(subject), as: office.officerOfEconomy).grounds == [own])
            #expect(
                Set(try await grounds(office.headOfEconomy, nil).map { "\($0)" }) == Set(["\(own)", "\(followed)"]))
            #expect(try await grounds(office.headOfInternalAffairs, nil) == [])
            await expectRefusal(.notFound) {
                _ = try await office.ask(SightQuestion(subject), as: office.headOfInternalAffairs)
            }
            office.clock.advance(days: 1)
            let share = try await office.openShare(id, with: office.economy)
            _ = try await office.perform(EndShare(share.id, reason: "Xong", version: 1), as: office.receiver)
            #expect(try await grounds(office.officerOfEconomy, nil) == [])
            #expect(try await grounds(office.officerOfEconomy, during) == [own])
            office.clock.advance(days: 10)
            #expect(try await grounds(office.headOfEconomy, nil) == [])
        }
    }
}
