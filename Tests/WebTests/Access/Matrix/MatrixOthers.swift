import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

/// Records of nouns that know no relation: what belongs to somebody else of the office (the head or officer of economy,
/// the clerk, the planner), and what is the office's.
struct MatrixOthers {
    /// By what stands before the key in a path, or by the whole path from there on where that needs another record.
    var keys: [String: Int64]
    /// What later parts of an address name, and secret addresses: by «roles/:grant».
    var parts: [String: String]

    static func place(
        in site: OfficeSite, _ cast: MatrixCast, _ papers: [MatrixRelation: MatrixPaper]
    ) async throws -> MatrixOthers {
        let office = site.office
        guard let paper = papers[.other], let restricted = papers[.restricted] else {
            return .init(keys: [:], parts: [:])
        }
        var keys: [String: Int64] = [
            "units": office.economy.value, "people": office.officerOfEconomy.value, "sessions": 1, "paperless": 1,
            "templates": 1,
        ]
        let (head, officer) = (office.headOfEconomy, office.officerOfEconomy)
        keys["online"] = try await online(in: site)
        keys["letters"] = try await office.perform(
            DraftMatrixLetter([paper.obligation, restricted.obligation]), as: office.planner
        ).value
        let day = OfficeTime.day(of: office.clock.now)
        keys["absences"] = try await office.perform(
            EnterAbsence(
                person: head, substitute: officer, reason: .leave, from: day.adding(days: 9), to: day.adding(days: 10)),
            as: head
        ).absence.value
        let book = try await office.perform(
            OpenRegister(direction: .incoming, name: "Sổ văn bản đến"), as: office.clerk)
        keys["registers"] = book.value
        if case .entered(let entry, _) = try await office.perform(
            EnterPaper(paper.confirmed, in: book), as: office.clerk)
        {
            keys["entries"] = entry.value
        }
        keys["instructions"] = try await instruct(on: paper.confirmed, in: office)
        keys["hand-ins"] = try await handIn(paper.confirmed, in: office)
        keys["interchange"] = try await message(numbered: "05", in: site)?.id.value
        keys["erasures"] = try await erasure(in: site)
        office.clock.advance(days: 1)
        keys["issues"] = try await office.perform(
            FreezeReport(
                period: try #require(ReportPeriod("2025-03")), assessment: "", proposals: "", reason: "", last: nil,
                rules: .standard), as: office.chief
        ).value
        keys["procedures"] = 1
        keys["inspections"] = try await inspect(in: office, cast)
        keys["regulation-feedback"] = try await feedback(in: office, cast)
        let answered = try await publish(in: office, as: try cast.holder(of: .inspection))
        for path in ["phan-anh", "feedback", "regulation-feedback/:id/letter", "regulation-feedback/:id/letter/docx"] {
            keys[path] = answered
        }
        keys["findings/:id/explanation"] = try await find(in: office, as: try cast.holder(of: .inspection))
        keys["days"] = try await office.perform(
            SetReceptionDay(day.adding(days: 6), leader: office.chief, place: "Trụ sở tiếp công dân"),
            as: try cast.holder(of: .reception)
        ).value
        keys["nop-ho-so"] = 1
        keys["procedure-reviews"] = try await review(in: office, cast)
        keys["webhooks"] = try await office.perform(
            AddWebhook(
                WebhookInput(name: "Trục tỉnh", address: "https://su-kien.tinh.vn/", groups: ["role."]),
                secret: .random()), as: office.administrator
        ).value
        keys["agencies"] = try await office.perform(
            EnterAgency(AgencyInput(name: "Sở Nội vụ", code: "H48.14")), as: office.administrator
        ).value
        keys["tokens"] = try await office.perform(
            MakeAPIToken("Đồng bộ", reach: .read, days: 30, token: .random()), as: office.administrator
        ).value
        var others = MatrixOthers(keys: keys, parts: [:])
        try await others.placeAdministration(in: site)
        try await placeProcedures(in: site, as: try cast.holder(of: .counter))
        return others
    }

    /// A plan with one visit, to economy: a sample, what the data show of it, the minutes.
    private static func inspect(in office: TestOffice, _ cast: MatrixCast) async throws -> Int64? {
        guard let inspector = cast.members.first(where: { $0.name == Role.inspection.rawValue })?.person else {
            return nil
        }
        let (word, today) = (MatrixRelation.other.word, OfficeTime.day(of: office.clock.now))
        let plan = try await office.perform(
            KeepInspectionPlan(
                InspectionPlanDraft(year: today.year, title: "Kiểm tra \(word)", topics: "Hồ sơ", head: inspector)),
            as: inspector)
        let visit = try await office.perform(
            KeepInspectionVisit(
                InspectionVisitDraft(unit: office.economy, from: today, place: "Nơi \(word)"), of: plan),
            as: inspector)
        try await office.perform(IssueInspectionPlan(plan, number: "1/KH", version: 1), as: inspector)
        let sample = try await office.perform(
            DrawInspectionSample(of: visit, from: today.adding(days: -30), to: today, size: .count(1), seed: "m"),
            as: inspector)
        _ = try await office.perform(
            MakeFinding(of: visit, kind: .other, evidence: "Thấy \(word)", dossier: "\(sample)-1"), as: inspector)
        try await office.perform(
            HoldInspectionVisit(
                visit, .init(heldOn: today, team: [inspector], hosts: "Trưởng phòng", text: "Biên bản \(word)"),
                version: 1), as: inspector)
        return plan.value
    }

    /// One that economy answers.
    private static func feedback(in office: TestOffice, _ cast: MatrixCast) async throws -> Int64? {
        guard let control = cast.members.first(where: { $0.name == Role.inspection.rawValue })?.person else {
            return nil
        }
        let made = try await office.perform(
            ReceiveFeedback(
                FeedbackDraft(
                    channel: .hand, name: "Trần Văn Bảy", phone: "0912345678",
                    subject: "Phản ánh \(MatrixRelation.other.word)", content: "Giấy không cần")), as: control)
        try await office.perform(
            RouteFeedback(made.id, kind: .regulation, unit: office.economy, version: 1), as: control)
        return made.id.value
    }

    /// One that is issued, with a procedure that economy reviews.
    private static func review(in office: TestOffice, _ cast: MatrixCast) async throws -> Int64? {
        guard let control = cast.members.first(where: { $0.name == Role.inspection.rawValue })?.person else {
            return nil
        }
        let today = OfficeTime.day(of: office.clock.now)
        let review = try await office.perform(
            PlanProcedureReview(
                year: today.year, title: "Rà soát \(MatrixRelation.other.word)", due: today.adding(days: 30)),
            as: control)
        _ = try await office.perform(AddReviewedProcedure(Key(1), by: office.economy, to: review), as: control)
        try await office.perform(IssueProcedureReview(review, number: "2/KH", version: 1), as: control)
        return review.value
    }

    private static func instruct(on paper: Key<Document>, in office: TestOffice) async throws -> Int64 {
        var draft = InstructionDraft(words: "Giao tham mưu \(MatrixRelation.other.word)")
        draft.lead = Key<Party>(office.economy)
        return try await office.perform(GiveInstruction(of: office.chief, on: paper, draft), as: office.chief).value
    }

    private static func handIn(_ paper: Key<Document>, in office: TestOffice) async throws -> Int64 {
        let file = try await office.perform(
            OpenCaseFile(
                CaseFileDraft(
                    title: "Hồ sơ nộp \(MatrixRelation.other.word)", retention: .years(10), unit: office.economy,
                    keeper: office.officerOfEconomy), papers: [paper]), as: office.officerOfEconomy)
        let version = try await office.ask(CaseFileQuestion(file), as: office.officerOfEconomy).file.version
        _ = try await office.perform(CloseCaseFile(file, version: version), as: office.officerOfEconomy)
        return try await office.perform(OfferFiles([file]), as: office.officerOfEconomy).value
    }

    private static func message(
        numbered number: String, in site: OfficeSite
    ) async throws -> (id: Key<InterchangeItem>, file: AttachedFile)? {
        let sender = InterchangeAgency(code: AgencyCode("000.00.17.H48"), name: "Sở Tài chính")
        let own = InterchangeAgency(code: AgencyCode("H48.01"), name: "Văn phòng UBND tỉnh")
        var document = InterchangeDocument(
            from: sender, to: [own], documentID: "d\(number)", subject: "Về việc \(MatrixRelation.other.word)")
        (document.number, document.notation, document.kind) = (number, "STC-NS", "Công văn")
        document.issuedOn = CalendarDay(year: 2025, month: 3, day: 10)
        let raw = try await site.files.keep(Array("<edxml>\(number)</edxml>".utf8))
        let kept = try await site.files.keep(Array("Số liệu \(MatrixRelation.other.word) \(number)".utf8))
        let file = AttachedFile(
            hash: kept.hash, size: kept.size, name: "so-lieu.txt", mediaType: "text/plain")
        document.attachments = [.init(name: file.name, bytes: [])]
        let outcome = try await site.office.desk.perform(
            ReceiveMessage(.read(.document(document)), raw: raw, files: [file], hubName: "m\(number)"), as: .terminal)
        if case .taken(let id) = outcome { return (id, file) }
        return nil
    }

    /// A file of another message that is to be erased.
    private static func erasure(in site: OfficeSite) async throws -> Int64? {
        guard let arrived = try await message(numbered: "06", in: site) else { return nil }
        let clerk = site.office.clerk
        return try await site.office.storage.write { tx in
            try FileErasureStore.ask(tx, arrived.file, of: arrived.id, reason: "Phụ lục mật", by: clerk)?.value
        }
    }
}

/// A letter that lists what its drafter may not see: what an earlier version drafted by itself.
private struct DraftMatrixLetter: Command {
    let obligations: [Key<Obligation>]

    init(_ obligations: [Key<Obligation>]) { self.obligations = obligations }

    func run(_ act: Act) throws -> Key<UrgingLetterItem> {
        let items = try ObligationItemStore.items(act.tx, obligations, for: .terminal)
        guard let item = items.first else { throw OfficeError(.notFound, "no item") }
        return try act.draftLetter(to: item.lead.key, items)
    }
}
