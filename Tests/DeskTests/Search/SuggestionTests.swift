import Desk
import Office
import TestSupport
import Testing

@Suite("Suggestions while a search is typed")
struct SuggestionTests {
    private func words(_ typed: String, _ office: TestOffice, _ person: Key<Person>) async throws -> [String] {
        try await office.ask(SuggestionQuestion(typed), as: person).map { suggestion in
            switch suggestion {
            case .words(let words): words
            case .saved(let view): "saved: \(view.name)"
            case .paper(let label): "paper: \(label.number ?? label.title)"
            }
        }
    }

    @Test(
        "Words go on as titles have them, the frequent first; saved searches and papers stand beside",
        arguments: Backend.all)
    func suggestions(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            for title in [
                "Đẩy mạnh cải cách hành chính", "Cải cách tiền lương", "Kế hoạch cải cách hành chính", "Cái cân",
            ] {
                _ = try await office.perform(
                    RegisterPaper(DraftHeader(number: "9/KH-VP", title: title), secrecy: .none, visibility: .office),
                    as: office.clerk)
            }
            _ = try await office.assign(office.task("Rà soát việc cải tạo trụ sở", lead: [Key(office.economy)]))
            try await office.perform(SaveView("Cải cách của tôi", query: "q=cai+cach", of: .search), as: office.chief)
            let typed = ["cai", "cai cach", "cải c", "rà so", "x", "", "khong co", "9/kh"]
            var found: [[String]] = []
            for text in typed { found.append(try await words(text, office, office.chief)) }
            let paper = "paper: 9/KH-VP"
            #expect(
                found == [
                    ["saved: Cải cách của tôi", "cải cách", "cái cân", "cải tạo", paper, paper, paper, paper],
                    ["saved: Cải cách của tôi", "cải cách hành chính", "cải cách tiền lương", paper, paper, paper],
                    [
                        "saved: Cải cách của tôi", "cải cách hành chính", "cải cách tiền lương", "cái cân", paper,
                        paper, paper, paper,
                    ],
                    ["rà soát việc cải"], [], [], [], [paper, paper, paper, paper],
                ])
        }
    }

    @Test("Nothing is suggested out of what the reader may not see", arguments: Backend.all)
    func restricted(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            _ = try await office.perform(
                RegisterPaper(
                    DraftHeader(kind: "Đề án", number: "77/ĐA", title: "Bảo tồn khổng tước"), secrecy: .none,
                    visibility: .participants), as: office.clerk)
            #expect(try await words("khong", office, office.clerk) == ["khổng tước", "paper: 77/ĐA"])
            #expect(try await words("khong", office, office.headOfReception) == [])
            #expect(try await words("bao to", office, office.headOfReception) == [])
        }
    }

    @Test("A search and a view of the worklist may bear one name; each list knows its own")
    func saved() async throws {
        try await withOffice { office in
            let person = office.headOfEconomy
            let view = try await office.perform(SaveView("Gấp", query: "due=week"), as: person)
            try await office.perform(SaveView("gap", query: "q=khan", of: .search), as: person)
            await expectRefusal(.notFound) {
                try await office.perform(DropView(view, of: .search), as: person)
            }
            #expect(try await office.ask(SavedViewsQuestion(.work), as: person).map(\.query) == ["due=week"])
            #expect(try await office.ask(SavedViewsQuestion(.search), as: person).map(\.query) == ["q=khan"])
        }
    }
}
