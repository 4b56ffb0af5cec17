import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Why somebody sees a record, of every kind") struct SightAgreementTests {
    private static let own = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
    private static let sender = InterchangeAgency(code: AgencyCode("000.00.17.H48"), name: "Sở Tài chính")

    private static func rules() throws -> OfficeRules {
        var rules = try TestOffice.dossierRules()
        rules.interchange = own
        return rules
    }

    /// One of each kind, of several states where these matter.
    private static func place(_ office: TestOffice) async throws -> [SightSubject] {
        var subjects = try await papers(office)
        subjects += try await dossiers(office)
        subjects += try await control(office)
        subjects += try await reception(office)
        return subjects
    }

    private static func papers(_ office: TestOffice) async throws -> [SightSubject] {
        var draft = OutgoingTests.input(office)
        draft.isRestricted = true
        let outgoing = try await office.perform(DraftOutgoing(draft), as: office.officerOfEconomy)
        let signed = try await OutgoingTests.signed(office, draft)
        let file = try await office.openFile()
        let unit = Key<Party>(office.economy)
        let obligation = try await office.assign(
            office.task(lead: [unit], coordinate: [Key(office.internalAffairs)], inform: [Key(office.clerk)]),
            visibility: .participants)
        let bulk = try await office.perform(
            StartBulk(token: "0123456789abcdef", .accept, BulkWish(), [obligation]), as: office.headOfEconomy)
        var message = InterchangeDocument(from: sender, to: [own], documentID: "d1", subject: "Về việc dự toán")
        message.number = "05"
        message.notation = "STC-NS"
        message.issuedOn = .of("2025-03-10")
        message.kind = "Công văn"
        let outcome = try await office.desk.perform(
            ReceiveMessage(
                .read(.document(message)), raw: StoredFile(hash: String(repeating: "a", count: 64), size: 5),
                hubName: "m"), as: .terminal)
        guard case .taken(let arrived) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        return [
            .document(try await office.paper()), .outgoing(outgoing), .outgoing(signed), .caseFile(file),
            .obligation(obligation), .bulk(bulk), .interchange(arrived),
        ]
    }

    private static func control(_ office: TestOffice) async throws -> [SightSubject] {
        try await office.openInspection()
        let issued = try await office.inspectionPlan()
        let drafted = try await office.perform(
            KeepInspectionPlan(office.inspectionDraft()), as: office.inspector)
        let feedback = try await office.perform(
            ReceiveFeedback(
                FeedbackDraft(
                    channel: .post, receivedOn: .of("2025-03-13"), name: "Trần Văn Bảy", address: "Số 9, ngõ 2",
                    subject: "Giấy xác nhận không cần thiết", content: "Thủ tục đòi giấy xác nhận đã có.")),
            as: office.clerk
        ).id
        try await office.perform(
            RouteFeedback(feedback, kind: .regulation, unit: office.economy, version: 1), as: office.inspector)
        let review = try await office.perform(
            PlanProcedureReview(year: 2025, title: "Rà soát năm 2025", due: .of("2025-06-30")), as: office.chief)
        _ = try await office.assign(office.task(lead: [Key(office.economy)], due: "2025-03-10"))
        office.clock.advance(days: 1)
        let report = try await office.perform(
            FreezeReport(
                period: try #require(ReportPeriod("2025-03")), assessment: "", proposals: "", reason: "", last: nil,
                rules: ReportRules.standard), as: office.planner)
        return [
            .inspection(issued.plan), .inspectionVisit(issued.own), .inspectionVisit(issued.outside),
            .inspection(drafted), .feedback(feedback), .procedureReview(review), .report(report),
        ]
    }

    private static func dossiers(_ office: TestOffice) async throws -> [SightSubject] {
        let procedures = try await office.openCounter()
        var subjects: [SightSubject] = []
        for process in ["one-unit", "internal"] {
            let isInternal = process == "internal"
            var draft = office.draft(try #require(procedures[process]))
            if isInternal {
                draft.fields = ["subject": "Ban hành quy chế"]
                draft.parties = ["sender": Key(office.economy)]
            }
            subjects.append(
                .dossier(
                    try await office.perform(
                        ReceiveDossier(draft), as: isInternal ? office.clerk : office.counter)))
        }
        return subjects
    }

    private static func reception(_ office: TestOffice) async throws -> [SightSubject] {
        try await office.openReception()
        let secret = try await office.perform(ReceivePetition(office.denunciation()), as: office.receiver)
        try await office.perform(
            NameConfidant(secret, office.officerOfEconomy, reason: "Người xác minh"), as: office.receiver)
        let shared = try await office.sharedComplaint()
        try await office.share(shared, [office.economy: .content, office.finance: .facts])
        let visit = VisitDraft(
            subject: "Xin mở lại đường dân sinh", name: "Phạm Thị Hòa", number: "001080011111", address: "Thôn Bắc",
            unit: office.leadership)
        return [
            .petition(secret), .sharedPetition(shared),
            .petition(try await office.perform(ReceivePetition(office.complaint()), as: office.receiver)),
            .visit(try await office.perform(ReceiveVisit(visit), as: office.receiver)),
        ]
    }

    @Test(
        "There is a reason for everybody for whom the page of a record opens and for nobody else, of every kind",
        arguments: Backend.all)
    func agrees(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.rules()) { office in
            let subjects = try await Self.place(office)
            office.clock.advance(days: 1)
            var wrong: [String] = []
            for subject in subjects {
                for person in office.cast {
                    let opens = try await office.opens(subject, as: person)
                    let line = try await office.sight(subject, of: person)
                    if opens == line.grounds.isEmpty || !line.doubts.isEmpty {
                        wrong.append("\(person) \(subject): opens \(opens), \(line)")
                    }
                }
            }
            #expect(wrong == [])
        }
    }

    @Test("What one may not see is answered as what does not exist, of every kind")
    func quiet() async throws {
        try await withOffice(rules: Self.rules()) { office in
            let subjects = try await Self.place(office)
            var wrong: [String] = []
            for subject in subjects {
                let missing = try #require(SightSubject(kind: subject.kind, id: 999_999))
                for person in office.cast {
                    if try await office.opens(subject, as: person) { continue }
                    let seen = await Self.refusal(subject, person, office)
                    let unseen = await Self.refusal(missing, person, office)
                    if seen == nil || seen != unseen {
                        wrong.append("\(person) \(subject): \(seen?.message ?? "answered")")
                    }
                }
            }
            #expect(wrong == [])
        }
    }

    private static func refusal(
        _ subject: SightSubject, _ person: Key<Person>, _ office: TestOffice
    ) async -> OfficeError? {
        do {
            _ = try await office.ask(SightQuestion(subject), as: person)
            return nil
        } catch { return error as? OfficeError }
    }

    @Test("An instruction is seen for the reasons for which its paper is", arguments: Backend.all)
    func instruction(_ backend: Backend) async throws {
        try await withOffice(backend, rules: Self.rules()) { office in
            let paper = try await office.paper(.incoming, kind: "Công văn", number: "05/STC", issuer: "Sở Tài chính")
            let id = try await office.perform(AskInstruction(of: office.chief, on: paper), as: office.clerk)
            for person in office.cast {
                let ofPaper = try await office.sight(.document(paper), of: person)
                let ofInstruction = try await office.sight(.instruction(id), of: person)
                #expect(ofPaper == ofInstruction)
            }
        }
    }
}
