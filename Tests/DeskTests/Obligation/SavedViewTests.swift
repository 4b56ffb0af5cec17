import Desk
import Office
import TestSupport
import Testing

@Suite("Saved views")
struct SavedViewTests {
    private func names(_ office: TestOffice, _ person: Key<Person>) async throws -> [String] {
        try await office.ask(SavedViewsQuestion(), as: person).map { "\($0.name): \($0.query)" }
    }

    @Test(
        "Kept under a name, replaced under the same one, renamed and deleted; each person's own", arguments: Backend.all
    )
    func life(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (person, other) = (office.headOfEconomy, office.chief)
            try await office.perform(SaveView(" Việc gấp ", query: "due=week"), as: person)
            let second = try await office.perform(SaveView("Của tôi", query: "tab=assigned"), as: person)
            try await office.perform(SaveView("viec gap", query: "due=today"), as: person)
            #expect(try await names(office, person) == ["viec gap: due=today", "Của tôi: tab=assigned"])
            #expect(try await names(office, other) == [])

            await expectRefusal(.notFound) {
                try await office.perform(RenameView(second, to: "Của người khác"), as: other)
            }
            await expectRefusal(.notFound) { try await office.perform(DropView(second), as: other) }
            await expectRefusal(.invalid, field: "name") {
                try await office.perform(RenameView(second, to: "VIỆC GẤP"), as: person)
            }
            try await office.perform(RenameView(second, to: "Tôi giao"), as: person)
            #expect(try await names(office, person) == ["viec gap: due=today", "Tôi giao: tab=assigned"])
            try await office.perform(DropView(second), as: person)
            #expect(try await names(office, person) == ["viec gap: due=today"])
        }
    }

    @Test("Without a name, without filters, and beyond twenty nothing is kept")
    func refusals() async throws {
        try await withOffice { office in
            let person = office.chief
            for (name, query) in [("", "due=week"), (String(repeating: "a", count: 61), "due=week"), ("Việc", "")] {
                await expectRefusal(.invalid, field: "name") {
                    try await office.perform(SaveView(name, query: query), as: person)
                }
            }
            for number in 1...SavedView.most {
                try await office.perform(SaveView("Việc \(number)", query: "due=week"), as: person)
            }
            await expectRefusal(.invalid, field: "name") {
                try await office.perform(SaveView("Việc nữa", query: "due=week"), as: person)
            }
            try await office.perform(SaveView("Việc 1", query: "due=today"), as: person)
            #expect(try await office.ask(SavedViewsQuestion(), as: person).count == SavedView.most)
        }
    }
}
