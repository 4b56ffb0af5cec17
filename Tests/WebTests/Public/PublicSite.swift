import Desk
import Foundation
import HTTPTypes
import NIOCore
import Office
import Storage
import TestSupport
import WorkTime

@testable import Web

/// The site with a counter at work: one dossier that was settled, one that is under way.
struct PublicSite {
    let ledger: LedgerSite
    let procedure: Key<Procedure>
    let settled: Key<LedgerCase>
    let open: Key<LedgerCase>
    let desk: TestClient

    var office: TestOffice { ledger.office }

    static let settledCode = "H99.13-250314-0001"
    static let openCode = "H99.13-250314-0002"

    /// With its check digits.
    static func typed(_ code: String) -> String { DossierCode(code)?.typed ?? "" }

    /// The site believes a proxy, so that a test can come from many addresses.
    static func with(
        trace: StatementTrace? = nil, open: PublicRules = PublicRules(), _ body: (PublicSite) async throws -> Void
    ) async throws {
        var rules = try ShippedRules.rules.get()
        rules.open = open
        var site = TestSite.site
        site.trustedProxies = [AddressBlock("127.0.0.1")].compactMap(\.self)
        try await withLedger(trace: trace, rules: rules, site: site) { ledger in
            try await body(try await make(ledger))
        }
    }

    private static func make(_ ledger: LedgerSite) async throws -> PublicSite {
        let office = ledger.office
        let counter = office.administrator
        _ = try await office.desk.perform(
            GrantRole(person: counter, role: .counter, from: CalendarDay(year: 2024, month: 1, day: 2) ?? .first),
            as: .terminal)
        let procedure = try await office.perform(
            KeepProcedure(
                ProcedureDraft(
                    code: "1.990001", title: "Chấp thuận tổ chức <hội chợ>", field: "Thương mại", process: "one-unit",
                    unit: office.economy, term: "7 ngày làm việc", fee: 200_000, result: "Văn bản chấp thuận",
                    basis: "Quyết định 101/QĐ-UBND", parts: "Đơn đề nghị\nSơ đồ; 2 bản sao; nếu có")), as: counter)
        _ = try await office.perform(
            KeepProcedure(
                ProcedureDraft(
                    code: "2.990001", title: "Trình ban hành quyết định nội bộ", field: "Hoạt động",
                    audience: .internal,
                    process: "internal", unit: office.leadership, term: "8 ngày làm việc", result: "Quyết định",
                    basis: "Quy chế", parts: "Tờ trình")), as: counter)
        func receive(_ name: String) async throws -> Key<LedgerCase> {
            try await office.perform(
                ReceiveDossier(
                    DossierDraft(
                        procedure: procedure, act: "receive", name: name, number: "001085067890", address: "Tổ 5",
                        phone: "0912345678", received: [0])), as: counter)
        }
        func take(
            _ act: String, _ id: Key<LedgerCase>, _ person: Key<Person>, _ fields: [String: String] = [:],
            parties: [String: Key<Party>] = [:]
        ) async throws {
            let version = try await office.ask(CaseQuestion(id), as: person).item.version
            try await office.perform(
                TakeCaseStep(id, act: act, fields: fields, parties: parties, version: version), as: person)
        }
        let settled = try await receive("Phạm <script>Văn</script> Hùng")
        try await take(
            "assign", settled, office.headOfEconomy, parties: ["officer": Key<Party>(office.officerOfEconomy)])
        try await take("propose", settled, office.officerOfEconomy)
        try await take("sign", settled, office.headOfEconomy, ["result": "12/GP"])
        try await take("deliver", settled, counter)
        let open = try await receive("Nguyễn Thị Thảo")
        return PublicSite(
            ledger: ledger, procedure: procedure, settled: settled, open: open,
            desk: try await ledger.site.client(counter, login: "dung.lc"))
    }

    var stranger: TestClient { ledger.site.stranger }

    /// The link by which the settled dossier is rated, as its slip has it.
    func link() async throws -> String {
        let slip = try await desk.get("/dossiers/\(settled)/rating-slip").body
        guard let start = slip.range(of: "/danh-gia/") else { return "" }
        return "/danh-gia/" + slip[start.upperBound...].prefix { $0 != "<" && $0 != "\"" }
    }
}

extension TestClient {
    /// Posts a form from an address of the network.
    func post(_ path: String, from address: String, _ fields: KeyValuePairs<String, String>) async throws
        -> TestResponse
    {
        try await send(
            .post, path,
            headers: [.contentType: "application/x-www-form-urlencoded", .forwardedFor: address],
            body: .init(string: FormPost.encoded(fields)))
    }
}
