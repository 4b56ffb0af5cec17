import Desk
import Office
import TestSupport
import Testing

@Suite("What a search finds for whom")
struct FindingTests {
    @Test("Who takes part finds a restricted task and its paper, others do not", arguments: Backend.all)
    func participants(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let registered = try await office.perform(
                RegisterPaper(
                    DraftHeader(kind: "Công văn", number: "1568-CV/TU", title: "Rà soát quy chế hoà giải"),
                    secrecy: .none,
                    visibility: .participants), as: office.clerk)
            guard case .done(let paper) = registered else { throw OfficeError(.invalid, "\(registered)") }
            let assigned = try await office.perform(
                AssignByHand(
                    task: office.task("Sửa quy chế hoà giải ở cơ sở", lead: [Key(office.internalAffairs)]),
                    origin: .paper, orderedBy: "", orderedOn: "", assigner: office.chief, document: paper,
                    visibility: .participants), as: office.clerk)
            guard case .done = assigned else { throw OfficeError(.invalid, "\(assigned)") }
            var found: [String: [Int]] = [:]
            for query in ["hòa giải", "quy che", "1568-CV/TU", "1568", "qui chế"] {
                for (name, person) in [
                    ("clerk", office.clerk), ("head", office.headOfInternalAffairs), ("chief", office.chief),
                    ("other", office.headOfReception), ("administrator", office.administrator),
                ] {
                    let page = try await office.ask(SearchQuestion(query), as: person)
                    found["\(query) \(name)"] = [page.documents.count, page.obligations.count]
                }
            }
            let insiders = ["clerk", "head", "chief"]
            let wrong = found.filter { name, counts in
                let words = name.split(separator: " ")
                // By its number the paper with what it lays on people.
                return counts != (insiders.contains(String(words[words.count - 1])) ? [1, 1] : [0, 0])
            }
            #expect(wrong == [:])
        }
    }

    @Test("Whatever is typed is answered calmly", arguments: Backend.all)
    func hostile(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            _ = try await office.assign(office.task(lead: [Key(office.economy)]))
            let queries = [
                "", " ", "\u{0}", "ra\u{0}soat", String(repeating: "a", count: 10_000),
                String(repeating: "rà soát ", count: 1_500), "\u{301}\u{309}\u{323}", "\"\"\"", "' OR 1=1 --",
                "* : ( ) & | !",
                "AND OR NOT NEAR", "%_\\", "1568'", "-", "/", "🧾", "đ", "ĐĐĐ",
            ]
            for query in queries {
                _ = try await office.ask(SearchQuestion(query), as: office.headOfEconomy)
            }
            #expect(
                try await office.ask(SearchQuestion("RA SOAT \" quy"), as: office.headOfEconomy).obligations.count == 1)
        }
    }
}
