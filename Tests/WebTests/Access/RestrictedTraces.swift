import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

/// What the life of a restricted paper's tasks leaves behind elsewhere in the office: a request with its evidence, a bulk
/// act, a drafted letter, a frozen report, calendars.
struct RestrictedTraces {
    let request: Key<RequestItem>
    let requestEvidence: Int64
    let bulk: Key<BulkSummary>
    let letter: Key<UrgingLetterItem>
    let report: Key<ReportIssue>
    /// A draft that only those who take part in it may see.
    let outgoing: Key<Outgoing>
    /// A case file in which the restricted paper is, for those alone whom it concerns.
    let caseFile: Key<CaseFile>
    /// Secret addresses of calendars: of a participant, of somebody whom the paper does not concern.
    let calendars: (participant: String, outsider: String)

    static func leave(_ paper: RestrictedPaper, in site: APISite) async throws -> RestrictedTraces {
        let office = site.ledger.office
        let bulk = try await office.perform(
            StartBulk(token: String(repeating: "k", count: 16), .remind, BulkWish(), [paper.reported]),
            as: office.headOfInternalAffairs)
        let letter = try await office.perform(DraftRestrictedLetter(paper.reported), as: office.planner)
        // The day after the month's data are complete.
        office.clock.advance(days: 1)
        let report = try await office.perform(
            FreezeReport(
                period: try #require(ReportPeriod("2025-03")), assessment: "", proposals: "", reason: "", last: nil,
                rules: .standard), as: office.chief)
        var calendars: [String] = []
        for person in [office.headOfInternalAffairs, office.headOfReception] {
            let token = SecretToken.random()
            _ = try await office.perform(MakeCalendarFeed(unit: nil, token: token), as: person)
            calendars.append(token.text)
        }
        let (request, evidence) = try await ask(paper, in: site)
        var draft = OutgoingInput()
        (draft.excerpt, draft.text) = ("Kiểm kê \(RestrictedPaper.word)", "Đề nghị kiểm đếm \(RestrictedPaper.word)./.")
        draft.isRestricted = true
        let outgoing = try await office.perform(DraftOutgoing(draft), as: office.headOfInternalAffairs)
        try await annex(paper, outgoing, in: site)
        let caseFile = try await office.perform(
            OpenCaseFile(
                CaseFileDraft(
                    title: "Hồ sơ \(RestrictedPaper.word)", retention: .years(10), unit: office.internalAffairs,
                    keeper: office.headOfInternalAffairs, sight: .participants),
                papers: [paper.confirmed]), as: office.headOfInternalAffairs)
        return RestrictedTraces(
            request: request, requestEvidence: evidence, bulk: bulk, letter: letter, report: report, outgoing: outgoing,
            caseFile: caseFile,
            calendars: (calendars[0], calendars[1]))
    }

    /// The paper came with an annex, the draft leaves with one.
    private static func annex(_ paper: RestrictedPaper, _ draft: Key<Outgoing>, in site: APISite) async throws {
        let kept = try await site.files.keep(Array("Phụ lục \(RestrictedPaper.word)".utf8))
        let file = AttachedFile(hash: kept.hash, size: kept.size, name: "phu-luc.pdf", mediaType: "application/pdf")
        let office = site.ledger.office
        try await office.storage.write { tx in
            try FileRowStore.put(tx, hash: file.hash, size: file.size, mediaType: file.mediaType)
            _ = try AnnexStore.insert(
                tx, [AnnexStore.New(file: file, title: file.name, text: nil)], of: paper.confirmed)
        }
        try await office.perform(
            AddAnnex(draft, version: 1, titled: "Phụ lục \(RestrictedPaper.word)", file: file, read: ReadAnnex()),
            as: office.headOfInternalAffairs)
    }

    /// The other task's unit asked for another date; written down as the act would have done before the day was over.
    private static func ask(
        _ paper: RestrictedPaper, in site: APISite
    ) async throws -> (Key<RequestItem>, Int64) {
        let office = site.ledger.office
        let file = try await site.files.keep(Array("Biên bản xin gia hạn \(RestrictedPaper.word)".utf8))
        let page = try await office.ask(ObligationQuestion(paper.other), as: office.chief)
        guard let lead = page.participants.first(where: { $0.participant.role == .lead }) else {
            throw OfficeError(.notFound, "no lead")
        }
        var new = RequestStore.New(.anotherDate, reason: "Chờ số liệu \(RestrictedPaper.word)")
        new.wishedOn = CalendarDay(year: 2025, month: 4, day: 1)
        new.files = [AttachedFile(hash: file.hash, size: file.size, name: "xin-gia-han.txt", mediaType: "text/plain")]
        let key = try await office.storage.write { [new] tx in
            try RequestStore.insert(
                tx, new, on: paper.other, of: lead.participant.id, by: office.headOfEconomy)
        }
        let asked = try await office.ask(ObligationQuestion(paper.other), as: office.chief).folder.requests
        guard let evidence = asked.first?.evidence.first else { throw OfficeError(.notFound, "no evidence") }
        return (key, evidence.id.value)
    }
}

/// A letter that lists what its drafter does not see: what an earlier version drafted by itself.
private struct DraftRestrictedLetter: Command {
    let obligation: Key<Obligation>

    init(_ obligation: Key<Obligation>) { self.obligation = obligation }

    func run(_ act: Act) throws -> Key<UrgingLetterItem> {
        let items = try ObligationItemStore.items(act.tx, [obligation], for: .terminal)
        guard let item = items.first else { throw OfficeError(.notFound, "no item") }
        return try act.draftLetter(to: item.lead.key, items)
    }
}
