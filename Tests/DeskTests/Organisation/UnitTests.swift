import Desk
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@Suite("Keeping the units of the office")
struct UnitTests {
    @Test("A new unit has its place, its names and an entry in the journal", arguments: Backend.all)
    func add(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = try await office.perform(
                AddUnit(
                    name: "  Phòng   Tổng hợp ", shortName: "TH", kind: .division, parent: office.office,
                    aliases: ["Phòng TH", "", "Phòng TH", "Tổ Tổng hợp"]), as: office.administrator)
            let page = try await office.ask(UnitAdministration(unit), as: office.administrator)
            #expect(
                page.item.unit
                    == Unit(
                        id: unit, parent: office.office, kind: .division, name: "Phòng Tổng hợp", shortName: "TH",
                        isOutside: false, follower: nil, version: 1))
            #expect(page.aliases == ["Phòng TH", "Tổ Tổng hợp"] && page.parentName == "Văn phòng UBND tỉnh")
            #expect(try await office.journal().last == "unit.added unit \(unit)")
        }
    }

    @Test("Renaming keeps the old name with its days; the same day again corrects it", arguments: Backend.all)
    func rename(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = office.economy
            let day = CalendarDay(year: 2025, month: 3, day: 1)
            try await office.perform(
                RenameUnit(unit: unit, name: "Phòng Kinh tế nghành", shortName: nil, from: day, version: 1),
                as: office.administrator)
            try await office.perform(
                RenameUnit(unit: unit, name: "Phòng Kinh tế ngành", shortName: "KTN", from: day, version: 2),
                as: office.administrator)
            let names = try await office.ask(UnitAdministration(unit), as: office.administrator).names
            #expect(
                names == [
                    UnitNameItem(name: "Phòng Kinh tế ngành", shortName: "KTN", validFrom: day!, validTo: nil),
                    UnitNameItem(
                        name: "Phòng Kinh tế", shortName: nil, validFrom: CalendarDay(year: 2024, month: 1, day: 2)!,
                        validTo: CalendarDay(year: 2025, month: 2, day: 28)),
                ])
            let books = NameBooks()
            let found = try await office.ask(ResolveNames(["Phòng Kinh tế"], books: books), as: office.clerk)
            #expect(found["Phòng Kinh tế"]?.first?.parties == [Key(unit)])
        }
    }

    @Test("What would break the organisation is refused with a sentence, and changes nothing")
    func refusals() async throws {
        try await withOffice { office in
            let before = try await office.journal()
            let cases: [(any Command, OfficeError.Code, String?)] = [
                (AddUnit(name: "PHÒNG NỘI CHÍNH", kind: .division, parent: office.office), .conflict, "name"),
                (AddUnit(name: " … ", kind: .division, parent: office.office), .invalid, "name"),
                (AddUnit(name: "Phòng Mới", kind: .division), .invalid, "parent"),
                (AddUnit(name: "Phòng Mới", kind: .division, parent: office.finance), .invalid, "parent"),
                (AddUnit(name: "Văn phòng khác", kind: .office), .conflict, "kind"),
                (AddUnit(name: "Phòng Mới", kind: .division, parent: Key(999)), .invalid, "parent"),
                (
                    AddUnit(
                        name: "Phòng Mới", kind: .division, parent: office.office,
                        from: CalendarDay(year: 2025, month: 3, day: 15)), .invalid, "from"
                ),
                (
                    ChangeUnit(
                        unit: office.office, kind: .office, parent: office.economy, follower: nil, version: 1),
                    .invalid, "parent"
                ),
                (
                    ChangeUnit(
                        unit: office.economy, kind: .division, parent: office.economy, follower: nil, version: 1),
                    .conflict, "parent"
                ),
                (
                    ChangeUnit(unit: office.economy, kind: .agency, parent: nil, follower: nil, version: 1),
                    .invalid, "kind"
                ),
                (
                    RenameUnit(unit: office.economy, name: "Phòng Nội chính", shortName: nil, from: nil, version: 1),
                    .conflict, "name"
                ),
                (
                    RenameUnit(
                        unit: office.economy, name: "Phòng KT", shortName: nil,
                        from: CalendarDay(year: 2023, month: 1, day: 1), version: 1), .invalid, "from"
                ),
                (
                    RenameUnit(unit: office.economy, name: "Phòng KT", shortName: nil, from: nil, version: 7), .stale,
                    nil
                ),
                (CloseUnit(unit: office.economy, on: nil, version: 1), .conflict, nil),
                (CloseUnit(unit: office.office, on: nil, version: 1), .conflict, nil),
                (
                    AppointPerson(
                        person: office.clerk, unit: office.finance, title: "Văn thư", rank: .officer), .invalid, "unit"
                ),
                (
                    AppointPerson(person: office.clerk, unit: office.economy, title: "Trưởng", rank: .leader),
                    .invalid, "rank"
                ),
                (
                    AppointPerson(
                        person: office.clerk, unit: office.administration, title: "văn thư", rank: .officer),
                    .conflict, "title"
                ),
                (AddPerson(fullName: "Trần Văn B", email: "không phải thư"), .invalid, "email"),
                (GrantRole(person: office.clerk, role: .clerk), .conflict, "role"),
                (EndEmployment(person: office.headOfEconomy, on: nil, version: 1), .conflict, nil),
            ]
            for (command, code, field) in cases {
                await expectRefusal(code, field: field) {
                    _ = try await office.perform(command, as: office.administrator)
                }
            }
            #expect(try await office.journal() == before)
        }
    }

    @Test("Nobody but an administrator learns that there is an administration")
    func officers() async throws {
        try await withOffice { office in
            let commands: [any Command] = [
                AddUnit(name: "Phòng Mới", kind: .division, parent: office.office),
                RenameUnit(unit: office.economy, name: "X", shortName: nil, from: nil, version: 1),
                ChangeUnit(unit: office.economy, kind: .board, parent: office.office, follower: nil, version: 1),
                SetUnitAliases(unit: office.economy, aliases: [], version: 1),
                CloseUnit(unit: office.economy, on: nil, version: 1), AddPerson(fullName: "Trần Văn B"),
                ChangePerson(person: office.clerk, fullName: "X", email: nil, phone: nil, version: 1),
                EndEmployment(person: office.clerk, on: nil, version: 1),
                AppointPerson(person: office.clerk, unit: office.economy, title: "X", rank: .officer),
                EndPost(post: Key(1)), GrantRole(person: office.clerk, role: .administrator),
                EndRole(grant: Key(1), person: office.administrator),
                InviteAccount(person: office.clerk, login: "lan.nt", token: SecretToken(bytes: [1])),
                ResetAccount(person: office.administrator, token: SecretToken(bytes: [1])),
                DeactivateAccount(person: office.administrator),
            ]
            for command in commands {
                await expectRefusal(.notFound) { _ = try await office.perform(command, as: office.chief) }
            }
            let questions: [any Question] = [
                OrganisationTree(), UnitAdministration(office.economy), PeopleList(),
                PersonAdministration(office.clerk),
            ]
            for question in questions {
                await expectRefusal(.notFound) { _ = try await office.ask(question, as: office.clerk) }
            }
        }
    }

    @Test("A unit that nobody needs any more is closed and found among the closed", arguments: Backend.all)
    func close(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            try await office.perform(CloseUnit(unit: office.centre, on: nil, version: 1), as: office.administrator)
            office.clock.advance(days: 1)
            let tree = try await office.ask(OrganisationTree(), as: office.administrator)
            #expect(tree.closed.map(\.unit.name) == ["Trung tâm Công báo và Tin học"])
            #expect(
                tree.inside.map(\.depth) == [0, 1, 1, 1, 1, 1] && tree.outside.map(\.item.unit.id) == [office.finance])
            #expect(tree.inside.map(\.people) == [0, 2, 3, 3, 2, 1])
        }
    }
}
