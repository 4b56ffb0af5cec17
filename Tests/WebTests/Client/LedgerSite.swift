import Desk
import Foundation
import HTTPTypes
import NIOCore
import Office
import Storage
import TestSupport
import Web
import WorkTime

/// The pages of the ledger over the test office, with one obligation: internal affairs lead, economy and the outside
/// agency of finance coordinate, the chief assigned it.
struct LedgerSite {
    let office: TestOffice
    let site: OfficeSite
    let obligation: Key<Obligation>

    var path: String { "/obligations/\(obligation)" }

    /// A client in which the person is signed in.
    func client(_ person: Key<Person>) async throws -> LedgerClient {
        LedgerClient(client: try await site.client(person, login: "nguoi\(person)"), path: path)
    }

    func page(for person: Key<Person>) async throws -> ObligationPage {
        try await office.ask(ObligationQuestion(obligation), as: person)
    }

    /// The part in which that unit takes part.
    func part(of unit: Key<Office.Unit>) async throws -> Participant {
        let page = try await page(for: office.chief)
        guard let part = page.obligation.participants.first(where: { $0.party == Key<Party>(unit) }) else {
            throw OfficeError(.notFound, "no such part")
        }
        return part
    }

    /// The state as everybody sees it, and where each participant stands.
    func standing() async throws -> String {
        let page = try await page(for: office.chief)
        let parts = page.participants.map { "\($0.name) \($0.participant.state.rawValue)" }
        return ([page.obligation.state.rawValue] + parts).joined(separator: ", ")
    }
}

/// A browser that knows the obligation's pages.
struct LedgerClient {
    let client: TestClient
    let path: String

    func get(_ rest: String = "") async throws -> TestResponse { try await client.get(path + rest) }

    /// Opens the form of an act, fills it in as its page shows it and sends it; answers what the next page says, or the
    /// form that came back.
    func send(
        _ rest: String, _ fields: KeyValuePairs<String, String> = [:], files: [TestFile]? = nil,
        version: String? = nil
    ) async throws -> String {
        var shown = version
        if shown == nil { shown = hidden("version", in: try await client.get(path + rest).body) }
        if shown == nil { shown = try await versionOnPage(of: rest) }
        let answer = try await post(rest, fields, files: files, version: shown ?? "")
        guard let location = answer.location else { return "\(answer.status) \(answer.body)" }
        return Self.message(in: try await client.get(location).body)
    }

    private func post(
        _ rest: String, _ fields: KeyValuePairs<String, String>, files: [TestFile]?, version: String
    ) async throws -> TestResponse {
        guard let files else {
            return try await client.send(
                .post, path + rest, headers: [.contentType: "application/x-www-form-urlencoded"],
                body: ByteBuffer(string: FormPost.encoded(["version": version]) + "&" + FormPost.encoded(fields)))
        }
        let end = "--\(FormPost.boundary)--\r\n".utf8.count
        let first = FormPost.multipart(["version": version], files: []).dropLast(end)
        return try await client.send(
            .post, path + rest, headers: [.contentType: "multipart/form-data; boundary=\(FormPost.boundary)"],
            body: ByteBuffer(bytes: first + FormPost.multipart(fields, files: files)))
    }

    /// The version that the page's own button would send.
    private func versionOnPage(of rest: String) async throws -> String {
        let page = try await get().body
        guard let form = page.range(of: "action=\"\(path)\(rest)\"") else { return "" }
        return hidden("version", in: String(page[form.upperBound...])) ?? ""
    }

    private func hidden(_ name: String, in html: String) -> String? {
        guard let start = html.range(of: "name=\"\(name)\" value=\"") else { return nil }
        return String(html[start.upperBound...].prefix { $0 != "\"" })
    }

    /// What the act before had to say.
    static func message(in html: String) -> String {
        guard let start = html.range(of: "<p class=\"message\" role=\"status\">") else { return "" }
        return String(html[start.upperBound...].prefix { $0 != "<" })
    }
}

/// Gives `body` the site with its obligation, over a database and a folder of their own.
func withLedger<Result>(
    _ backend: Backend = .sqliteMemory, trace: StatementTrace? = nil, rules: OfficeRules = .none,
    site: Site = TestSite.site, _ body: (LedgerSite) async throws -> Result
) async throws -> Result {
    try await withSite(backend, site: site, trace: trace, rules: rules) { site in
        let office = site.office
        let outcome = try await office.perform(
            AssignByHand(
                task: DraftTask(
                    id: 1, content: "Rà soát quy chế làm việc <của> Văn phòng", product: "Quy chế sửa đổi",
                    lead: [DraftParty(printed: "Phòng NC", parties: [Key<Party>(office.internalAffairs)])],
                    coordinate: [
                        DraftParty(printed: "Phòng Kinh tế", parties: [Key<Party>(office.economy)]),
                        DraftParty(printed: "Sở Tài chính", parties: [Key<Party>(office.finance)]),
                    ], deadline: DraftDeadline(kind: .date, due: "20/03/2025")),
                origin: .oral, orderedBy: "Chánh Văn phòng", orderedOn: "10/03/2025", assigner: nil, document: nil,
                visibility: .participants), as: office.chief)
        guard case .done(let obligation) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
        return try await body(LedgerSite(office: office, site: site, obligation: obligation))
    }
}

extension LedgerSite {
    /// A paper of the office with one obligation on it: a plan with a board.
    func plan() async throws -> Key<Document> {
        let registered = try await office.perform(
            RegisterPaper(
                DraftHeader(
                    direction: .internal, kind: "KẾ HOẠCH", number: "18/KH-VP", issuedOn: "15/01/2025",
                    issuer: "Văn phòng UBND tỉnh", title: "Khắc phục hạn chế trong công tác tham mưu năm 2025"),
                secrecy: .none, visibility: .office), as: office.clerk)
        guard case .done(let paper) = registered else { throw OfficeError(.invalid, "\(registered)") }
        let assigned = try await office.perform(
            AssignByHand(
                task: DraftTask(
                    id: 1, content: "Niêm yết lịch tiếp công dân",
                    lead: [DraftParty(printed: "Ban TCD", parties: [Key<Party>(office.reception)])],
                    deadline: DraftDeadline(kind: .date, due: "01/03/2025")),
                origin: .paper, orderedBy: "", orderedOn: "", assigner: office.chief, document: paper,
                visibility: .office), as: office.planner)
        guard case .done = assigned else { throw OfficeError(.invalid, "\(assigned)") }
        return paper
    }
}
