import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What the checker found, when a paper is signed")
struct SigningCheckTests {
    private static func check(_ version: Int = 1, errors: Int = 0, refusal: String? = nil) -> SigningCheck {
        let findings = (0..<errors).map { index in
            SigningCheck.Finding(
                rule: "rule-\(index)", isError: true, message: "Thiếu Quốc hiệu.", article: "Phụ lục I")
        }
        return SigningCheck(
            version: version,
            findings: findings + [
                SigningCheck.Finding(rule: "note", isError: false, message: "Lưu ý.", article: "Phụ lục I")
            ], refusal: refusal)
    }

    @Test(
        "The office's rule says what is asked for: nothing, a reason, or that it is mended first",
        arguments: [
            (.warn, 2, false, .nothing), (.reason, 0, false, .nothing), (.reason, 2, false, .reason),
            (.refuse, 2, false, .mending), (.refuse, 0, false, .nothing), (.refuse, 0, true, .reason),
            (.reason, 0, true, .reason),
        ] as [(SigningCheckRule, Int, Bool, SigningCheckRule.Demand)])
    func demands(_ rule: SigningCheckRule, _ errors: Int, _ isUnread: Bool, _ demand: SigningCheckRule.Demand) {
        #expect(rule.demand(of: Self.check(errors: errors, refusal: isUnread ? "tệp quét" : nil)) == demand)
    }

    /// What came of signing: the code of a refusal with its field, or the step with its reason and the journal's entry.
    private static func sign(
        _ rule: SigningCheckRule, _ check: SigningCheck?, reason: String?, _ backend: Backend
    ) async throws -> String {
        let shipped = try ShippedRules.rules.get()
        let outgoing = OutgoingRules(
            kinds: shipped.outgoing.kinds, templates: [], silence: .agreement, opinionDays: 3, urgentMinutes: 30,
            signingCheck: rule)
        return try await withOffice(
            backend, rules: OfficeRules(calendar: shipped.calendar, letters: shipped.letters, outgoing: outgoing)
        ) { office in
            var input = OutgoingInput()
            input.excerpt = "gửi số liệu"
            input.recipients = [.init(name: "Sở Tài chính", isAddressed: true)]
            (input.signer, input.reviewer, input.text) = (office.deputyChief, office.chief, "Nội dung./.")
            let id = try await office.perform(DraftOutgoing(input), as: office.headOfEconomy)
            try await office.perform(SubmitOutgoing(id, version: 1), as: office.headOfEconomy)
            try await office.perform(ReviewOutgoing(id, version: 2), as: office.chief)
            do {
                let command = SignOutgoing(id, version: 3, check: check, reason: reason)
                try await office.perform(command, as: office.deputyChief)
            } catch let error as OfficeError { return "\(error.code) \(error.field ?? "-")" }
            let page = try await office.ask(OutgoingQuestion(id), as: office.clerk)
            let body = try await office.storage.read { tx in
                try tx.first("SELECT body FROM journal_entry WHERE act = 'outgoing.signed'")?.text("body") ?? ""
            }
            let rules = body.firstMatch(of: /"rules":\[([^\]]*)\]/)?.output.1 ?? "-"
            return "\(page.steps.first?.reason ?? "no reason") \(rules)"
        }
    }

    @Test(
        "A paper with errors is signed with a reason that is kept, or not at all; another version than the last is not",
        arguments: Backend.all)
    func signing(_ backend: Backend) async throws {
        let faulty = Self.check(errors: 1)
        let outcomes = [
            try await Self.sign(.reason, faulty, reason: " ", backend),
            try await Self.sign(.reason, faulty, reason: "Ký gấp, bản giấy đã sửa", backend),
            try await Self.sign(.refuse, faulty, reason: "vẫn ký", backend),
            try await Self.sign(.warn, faulty, reason: nil, backend),
            try await Self.sign(.reason, Self.check(), reason: nil, backend),
            try await Self.sign(.reason, Self.check(7), reason: nil, backend),
            try await Self.sign(.reason, nil, reason: nil, backend),
        ]
        #expect(
            outcomes == [
                "invalid reason", "Ký gấp, bản giấy đã sửa \"rule-0\"", "conflict -", "no reason \"rule-0\"",
                "no reason ",
                "stale -", "invalid reason",
            ])
    }
}
