import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The keeper of a book of secret papers") struct BookKeeperTests {
    @Test(
        "The named keeper prints the book whole, and each print is noted; everybody else's has lines without words",
        arguments: Backend.all)
    func prints(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản mật đến", isSecret: true)
            try await office.enter(
                try await office.paper(.incoming, issuer: "Công an tỉnh", secrecy: .secret), in: book)
            let keeper = try await Self.secondClerk(office)
            let question = RegisterBookQuestion(book, isAscending: true)
            let printing = PrintSecretBook(question, as: "print")
            for person in [office.clerk, keeper, office.chief, office.administrator] {
                await expectRefusal(.notFound) { _ = try await office.perform(printing, as: person) }
            }
            try await office.perform(NameBookKeeper(book, keeper: keeper, version: 1), as: office.administrator)
            let page = try await office.ask(question, as: keeper)
            #expect(page.isKeeper && page.keepers == nil && page.register.keeper?.key == Key<Party>(keeper))
            // On the page, too, a paper stays with those who may see it.
            #expect(page.lines.map(\.issuer) == [nil])
            let whole = try await office.perform(printing, as: keeper)
            #expect(whole.lines.map(\.issuer) == ["Công an tỉnh"])
            #expect(whole.lines.map { $0.document?.title } == ["Về quy chế"])
            await expectRefusal(.notFound) { _ = try await office.perform(printing, as: office.chief) }
            let journal = try await office.journal()
            #expect(
                journal.suffix(2) == [
                    "register.keeper_named register \(book)", "register.secret_book_printed register \(book)",
                ])
            try await office.perform(NameBookKeeper(book, keeper: nil, version: 2), as: office.chief)
            await expectRefusal(.notFound) { _ = try await office.perform(printing, as: keeper) }
        }
    }

    @Test("Who keeps a book is not anybody's to say, and not anybody keeps it")
    func refusals() async throws {
        try await withOffice { office in
            let secret = try await office.openBook(.incoming, "Sổ văn bản mật đến", isSecret: true)
            let open = try await office.openBook()
            let keeper = try await Self.secondClerk(office)
            let before = try await office.journal()
            let cases: [(NameBookKeeper, Key<Person>, OfficeError.Code, String?)] = [
                (NameBookKeeper(secret, keeper: keeper, version: 1), office.clerk, .notFound, nil),
                (NameBookKeeper(secret, keeper: keeper, version: 7), office.administrator, .stale, nil),
                (NameBookKeeper(open, keeper: keeper, version: 1), office.administrator, .conflict, nil),
                (NameBookKeeper(secret, keeper: nil, version: 1), office.administrator, .conflict, nil),
                (NameBookKeeper(secret, keeper: office.chief, version: 1), office.chief, .invalid, "keeper"),
                (
                    NameBookKeeper(secret, keeper: office.officerOfEconomy, version: 1), office.administrator, .invalid,
                    "keeper"
                ),
            ]
            for (command, person, code, field) in cases {
                await expectRefusal(code, field: field) { try await office.perform(command, as: person) }
            }
            #expect(try await office.journal() == before)
            let choice = try await office.ask(RegisterBookQuestion(secret), as: office.administrator).keepers
            let offered = choice?.map(\.key) ?? []
            #expect(offered.contains(Key<Party>(keeper)))
        }
    }

    @Test(
        "A keeper who is a clerk no more stays in the choice, and whoever chooses is told that nobody prints the book")
    func lostKeeper() async throws {
        try await withOffice { office in
            let book = try await office.openBook(.incoming, "Sổ văn bản mật đến", isSecret: true)
            let keeper = try await Self.secondClerk(office)
            try await office.perform(NameBookKeeper(book, keeper: keeper, version: 1), as: office.administrator)
            let before = try await office.ask(RegisterBookQuestion(book), as: office.administrator)
            #expect(!before.hasLostKeeper)
            let grant = try await office.storage.read { tx in
                try RoleStore.held(tx, by: keeper).first { $0.role == .clerk }?.id
            }
            try await office.desk.perform(EndRole(grant: try #require(grant), person: keeper), as: .terminal)
            let after = try await office.ask(RegisterBookQuestion(book), as: office.administrator)
            #expect(after.hasLostKeeper)
            #expect(after.keepers?.contains { $0.key == Key<Party>(keeper) } ?? false)
            // Pressing the button without choosing changes nothing.
            await expectRefusal(.conflict) {
                try await office.perform(NameBookKeeper(book, keeper: keeper, version: 2), as: office.administrator)
            }
        }
    }

    /// A clerk who registered nothing yet.
    private static func secondClerk(_ office: TestOffice) async throws -> Key<Person> {
        let person = office.headOfReception
        _ = try await office.desk.perform(
            GrantRole(person: person, role: .clerk, from: OfficeTime.day(of: office.clock.now)), as: .terminal)
        return person
    }
}
