import Desk
import Office
import Storage
import TestSupport
import Testing

@Suite("Going on in what was found")
struct SearchPagingTests {
    /// Papers and obligations, one page after the other, as numbers in the order shown.
    private func pages(
        _ query: String, _ kind: SubjectKind, in office: TestOffice, limit: Int
    ) async throws -> [[Int64]] {
        var pages: [[Int64]] = []
        var cursor: SearchCursor?
        repeat {
            let page = try await office.ask(
                SearchQuestion(query, kinds: [kind], after: cursor, limit: limit), as: office.chief)
            pages.append(
                kind == .document ? page.documents.map(\.item.label.id.value) : page.obligations.map(\.id.value))
            let next = kind == .document ? page.nextDocument : page.nextObligation
            // As an address writes it and reads it again.
            cursor = next.flatMap { SearchCursor($0.description) }
        } while cursor != nil && pages.count < 50
        return pages
    }

    @Test(
        "Page after page gives everything once, in the order of one long page; new finds disturb nothing",
        arguments: Backend.all)
    func whole(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            for number in 1...23 {
                _ = try await office.assign(
                    office.task(
                        number % 3 == 0 ? "Rà soát quy chế \(number)" : "Quy chế \(number), rà soát",
                        lead: [Key(office.economy)]))
            }
            let whole = try await pages("ra soat quy che", .obligation, in: office, limit: 100)
            let cut = try await pages("ra soat quy che", .obligation, in: office, limit: 5)
            #expect(cut.map(\.count) == [5, 5, 5, 5, 3])
            #expect(cut.flatMap { $0 } == whole.flatMap { $0 })
        }
    }

    @Test("What bears the number stands first on the first page and comes no second time", arguments: Backend.all)
    func numbered(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            for number in ["1568-CV/TU", "12/KH-VP", "1568/QĐ-UBND", "13/KH-VP"] {
                let registered = try await office.perform(
                    RegisterPaper(
                        DraftHeader(number: number, title: "Về Công văn 1568 và việc khác"), secrecy: .none,
                        visibility: .office), as: office.clerk)
                guard case .done = registered else { throw OfficeError(.invalid, "\(registered)") }
            }
            #expect(try await pages("1568", .document, in: office, limit: 1) == [[3], [1], [4], [2]])
            #expect(try await pages("1568-CV/TU", .document, in: office, limit: 3) == [[1]])
            #expect(try await pages("số 1568-cv/tu", .document, in: office, limit: 3) == [[1]])
        }
    }

    @Test("A place that is none begins at the beginning", arguments: ["", "n.x", "document.1.2", "x.1.2.3.4", "n.-"])
    func nonsense(_ text: String) {
        #expect(SearchCursor(text) == nil)
    }

    @Test(
        "An index that an earlier version made is made anew, also when broken off, and then left alone",
        arguments: Backend.all, [0, 4])
    func reindexing(_ backend: Backend, _ form: Int) async throws {
        try await withOffice(backend) { office in
            for number in 1...7 {
                _ = try await office.assign(office.task("Nhiệm vụ số \(number)", lead: [Key(office.economy)]))
            }
            try await office.storage.write { tx in
                try tx.execute("UPDATE search_entry SET body = ' cu ', title = 'cu', form = \(form)")
                try tx.execute("DELETE FROM search_entry WHERE subject_id = 3")
            }
            #expect(try await pages("nhiem vu", .obligation, in: office, limit: 100) == [[]])
            let wasWhole = try await office.storage.read { try IndexSourceStore.isWhole($0) }
            func run(_ times: Int) async throws -> RenewIndex.Place {
                var place = RenewIndex.Place()
                for _ in 0..<times where !place.isDone {
                    place = try await office.desk.perform(RenewIndex(from: place, limit: 2), as: .terminal)
                }
                return place
            }
            #expect(try await run(2).tasks == 4)
            #expect(try await run(50).tasks == 3)
            #expect(try await run(50).tasks == 0)
            let found = try await pages("nhiem vu so", .obligation, in: office, limit: 100).flatMap { $0 }
            #expect(Set(found) == Set(1...7))
            let isWhole = try await office.storage.read { try IndexSourceStore.isWhole($0) }
            #expect([wasWhole, isWhole] == [false, true])
        }
    }
}
