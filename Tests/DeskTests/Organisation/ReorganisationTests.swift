import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Units are renamed, merged, split and ended in one act")
struct ReorganisationTests {
    private static let basis = "Quyết định số 12/QĐ-UBND ngày 10/3/2025"

    @Test("The page of a unit that ended says so and leads to who took its place", arguments: Backend.all)
    func end(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let before = try await office.ask(UnitWorkQuestion(office.economy), as: office.chief)
            let outcome = try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: .of("2025-03-12"), basis: Self.basis,
                        founded: [.init(name: "Phòng Kinh tế - Xã hội", kind: .division)],
                        divided: [.init(unit: office.economy, successors: [.founded(0)])])),
                as: office.administrator)
            let after = try await office.ask(UnitWorkQuestion(office.economy), as: office.chief)
            let new = NamedParty(key: Key(outcome.founded[0]), kind: .unit, name: "Phòng Kinh tế - Xã hội")
            #expect([before.end, after.end] == [nil, UnitEnd(lastDay: .of("2025-03-11"), successors: [new])])
            let heir = try await office.ask(UnitWorkQuestion(outcome.founded[0]), as: office.chief)
            #expect(heir.end == nil)
        }
    }

    @Test("A day still to come is refused when it is looked at, not only when it is done")
    func futureDay() async throws {
        try await withOffice { office in
            await expectRefusal(.invalid, field: "day") {
                _ = try await office.ask(
                    ReorganisationPreview(
                        Reorganisation(
                            day: .of("2025-03-15"), basis: Self.basis,
                            divided: [.init(unit: office.economy, successors: [.unit(office.internalAffairs)])])),
                    as: office.administrator)
            }
        }
    }

    @Test("Two divisions merge into a new one: people, work, records and names go with it", arguments: Backend.all)
    func merge(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let (first, second) = (office.internalAffairs, office.economy)
            let both = try await office.assign(
                office.task("Việc chung", lead: [Key(first)], coordinate: [Key(second)]), visibility: .unit(first))
            let passed = try await office.assign(office.task("Đã phân công", lead: [Key(second)]))
            try await office.perform(
                PassToOfficer(try await office.part(of: passed, Key(second)), to: office.officerOfEconomy),
                as: office.headOfEconomy)
            let closed = try await office.assign(office.task("Đã hủy", lead: [Key(second)]))
            try await office.perform(
                CancelObligation(obligation: closed, version: 1, reason: "Không còn cần", basis: nil), as: office.chief)
            let outcome = try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: .of("2025-03-12"), basis: Self.basis,
                        founded: [.init(name: "Phòng Tổng hợp", shortName: "TH", kind: .division)],
                        divided: [
                            .init(unit: first, successors: [.founded(0)]),
                            .init(unit: second, successors: [.founded(0)]),
                        ])), as: office.administrator)
            let new = outcome.founded[0]
            #expect(outcome.obligations == 2 && outcome.posts == 5)
            let merged = try await office.obligation(both)
            #expect(
                merged.participants.map { "\($0.role) \($0.party == Key(new)) \($0.state) \($0.printedName)" } == [
                    "lead true waiting Đơn vị \(first)", "former false waived Đơn vị \(second)",
                ])
            #expect(try await office.obligation(passed).lead?.officer == office.officerOfEconomy)
            // What is over keeps the old name, in lists too; the old names lead to the new unit.
            let line = try await office.ask(UnitWorkQuestion(second, filter: .init(isOpen: false)), as: office.chief)
            #expect(line.items.map(\.lead.name) == ["Phòng Kinh tế"])
            let found = try await office.ask(ResolveNames(["Phòng Kinh tế"], books: NameBooks()), as: office.clerk)
            let best = found["Phòng Kinh tế"]?.first
            #expect(
                best?.parties == [Key(new)] && best?.note == "tiếp nhận từ «Phòng Kinh tế», kết thúc ngày 11/03/2025")
            // Both heads see the records of both.
            for head in [office.headOfInternalAffairs, office.headOfEconomy] {
                #expect(try await office.ask(ObligationQuestion(both), as: head).lead == "Phòng Tổng hợp")
            }
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
            #expect(try await office.orphans() == [])
            #expect(try await office.scopesDiffer() == 0)
            #expect(try await office.journal().contains("organisation.reorganised office \(office.office)"))
        }
    }

    @Test("A division is split: work follows its officer, or goes where somebody decided", arguments: Backend.all)
    func split(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let unit = office.internalAffairs
            func task(_ content: String) async throws -> Key<Obligation> {
                try await office.assign(office.task(content, lead: [Key(unit)]))
            }
            let (rest, followed, decided) = (
                try await task("Còn lại"), try await task("Theo người"), try await task("Chọn")
            )
            try await office.perform(
                PassToOfficer(try await office.part(of: followed, Key(unit)), to: office.officerOfInternalAffairs),
                as: office.headOfInternalAffairs)
            let post = try #require(
                try await office.ask(PersonPosts(office.officerOfInternalAffairs), as: office.chief).first
            ).id
            let plan = Reorganisation(
                day: .of("2025-03-14"), basis: Self.basis,
                founded: [
                    .init(name: "Phòng Nội chính I", kind: .division), .init(name: "Phòng Pháp chế", kind: .division),
                ],
                divided: [
                    .init(
                        unit: unit, successors: [.founded(0), .founded(1)],
                        posts: [.init(post: post, to: .founded(1), title: "Chuyên viên chính")],
                        work: [.init(obligation: decided, to: .founded(1))])
                ])
            let outcome = try await office.perform(Reorganise(plan), as: office.administrator)
            var leads: [Key<Party>?] = []
            for id in [rest, followed, decided] { leads.append(try await office.obligation(id).lead?.party) }
            #expect(leads == [0, 1, 1].map { Key(outcome.founded[$0]) })
            #expect(try await office.obligation(followed).lead?.officer == office.officerOfInternalAffairs)
            let posts = try await office.ask(PersonPosts(office.officerOfInternalAffairs), as: office.chief)
            #expect(posts.map(\.title) == ["Chuyên viên chính"] && posts.map(\.unitName) == ["Phòng Pháp chế"])
            #expect(try await office.orphans() == [])
            // Two may be meant by the old name: a person decides.
            let book = try await office.ask(NameBookOfToday(NameBooks()), as: office.clerk)
            #expect(book.meaning(of: "Phòng Nội chính") == nil)
            #expect(
                Set(book.candidates(for: "Phòng Nội chính").prefix(2).flatMap(\.parties))
                    == Set(outcome.founded.map { Key<Party>($0) }))
        }
    }

    @Test("What cannot be is refused, and nothing of it is kept")
    func refusals() async throws {
        try await withOffice { office in
            let unit = office.internalAffairs
            let before = try await office.journal()
            func plan(_ successors: [Reorganisation.Target], day: String = "2025-03-14") -> Reorganisation {
                Reorganisation(
                    day: .of(day), basis: Self.basis, divided: [.init(unit: unit, successors: successors)])
            }
            let cases: [(Reorganisation, String)] = [
                (plan([]), "units"), (plan([.unit(unit)]), "units"), (plan([.founded(0)]), "units"),
                (plan([.unit(office.finance)]), "successors"),
                (plan([.unit(office.economy)], day: "2025-03-15"), "day"),
                (plan([.unit(office.economy)], day: "2023-12-31"), "day"),
                (Reorganisation(day: .of("2025-03-14"), basis: " ", divided: []), "basis"),
                (Reorganisation(day: .of("2025-03-14"), basis: Self.basis), "units"),
                (
                    Reorganisation(
                        day: .of("2025-03-14"), basis: Self.basis,
                        divided: [.init(unit: office.office, successors: [.unit(office.economy)])]), "units"
                ),
            ]
            for (plan, field) in cases {
                await expectRefusal(.invalid, field: field) {
                    _ = try await office.perform(Reorganise(plan), as: office.administrator)
                }
            }
            await expectRefusal(.notFound) {
                _ = try await office.perform(Reorganise(plan([.unit(office.economy)])), as: office.chief)
            }
            #expect(try await office.journal() == before)
        }
    }

    @Test("1 July 2025: districts are dropped and provinces merge", arguments: Backend.all)
    func firstOfJuly(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let country = try await Provinces(office)
            let work = try await country.assign()
            office.clock.advance(days: 115)
            let day = CalendarDay.of("2025-07-01")
            let today = OfficeTime.day(of: office.clock.now)
            #expect(today >= day)
            let outcome = try await office.perform(Reorganise(try await country.plan(day)), as: office.administrator)
            let province = outcome.founded[0]
            var owners: [String] = []
            for id in work {
                let page = try await office.ask(ObligationQuestion(id), as: office.chief)
                owners.append(
                    "\(page.content): \(page.lead), văn bản ghi \(page.participants[0].participant.printedName)")
            }
            #expect(
                owners == [
                    "Việc huyện 1: UBND xã Đồng Tâm, văn bản ghi UBND huyện Sơn Bình",
                    "Việc huyện 2: Sở Tài chính tỉnh Sơn Hải, văn bản ghi UBND huyện Sơn Bình",
                    "Việc sở: Sở Tài chính tỉnh Sơn Hải, văn bản ghi Sở Tài chính tỉnh Hải Thành",
                    "Việc tỉnh: UBND tỉnh Sơn Hải, văn bản ghi UBND tỉnh Hải Thành",
                ])
            #expect(try await office.orphans() == [])
            #expect(try await LedgerInvariants.broken(in: office.storage) == [])
            // Communes stand under the province now, and stood under their district the day before.
            func parents(_ day: CalendarDay?) async throws -> [Key<Office.Unit>?] {
                let tree = try await office.ask(OrganisationTree(on: day), as: office.administrator)
                return country.communes.map { commune in
                    tree.outside.first { $0.item.unit.id == commune }?.item.unit.parent
                }
            }
            #expect(try await parents(nil) == [province, province])
            #expect(try await parents(day.adding(days: -1)) == [country.district, country.district])
            let names = try await office.ask(
                OrganisationTree(on: .of("2025-06-30")), as: office.administrator
            ).outside.map(\.item.unit.name)
            #expect(names.contains("UBND huyện Sơn Bình") && !names.contains("UBND tỉnh Sơn Hải"))
        }
    }
}

/// Two provinces with their departments, one with a district and two communes.
private struct Provinces {
    let office: TestOffice
    var provinces: [Key<Office.Unit>] = []
    var departments: [Key<Office.Unit>] = []
    var district = Key<Office.Unit>(0)
    var communes: [Key<Office.Unit>] = []
    init(_ office: TestOffice) async throws {
        self.office = office
        func agency(_ name: String, _ parent: Key<Office.Unit>? = nil) async throws -> Key<Office.Unit> {
            try await office.perform(
                AddUnit(
                    name: name, kind: .agency, parent: parent, follower: office.headOfEconomy, from: .of("2024-01-02")),
                as: office.administrator)
        }
        for name in ["Sơn Minh", "Hải Thành"] {
            provinces.append(try await agency("UBND tỉnh \(name)"))
            departments.append(try await agency("Sở Tài chính tỉnh \(name)", provinces.last))
        }
        district = try await agency("UBND huyện Sơn Bình", provinces[0])
        communes = [try await agency("UBND xã Đồng Tâm", district), try await agency("UBND xã Yên Hòa", district)]
    }

    /// Work of the district, of a department and of a province.
    func work(_ content: String, _ unit: Key<Office.Unit>, _ printed: String) async throws -> Key<Obligation> {
        var task = office.task(content, lead: [Key(unit)])
        task.lead = [DraftParty(printed: printed, parties: [Key(unit)])]
        return try await office.assign(task)
    }

    func assign() async throws -> [Key<Obligation>] {
        return [
            try await work("Việc huyện 1", district, "UBND huyện Sơn Bình"),
            try await work("Việc huyện 2", district, "UBND huyện Sơn Bình"),
            try await work("Việc sở", departments[1], "Sở Tài chính tỉnh Hải Thành"),
            try await work("Việc tỉnh", provinces[1], "UBND tỉnh Hải Thành"),
        ]
    }

    /// The district's work goes to its first commune, but for what was decided to go to the new department.
    func plan(_ day: CalendarDay) async throws -> Reorganisation {
        let second = try await office.storage.read { tx in
            try tx.first("SELECT id FROM obligation WHERE content = 'Việc huyện 2'")?.key("id", of: Obligation.self)
        }
        return Reorganisation(
            day: day, basis: "Nghị quyết số 202/2025/QH15",
            founded: [
                .init(name: "UBND tỉnh Sơn Hải", kind: .agency),
                .init(name: "Sở Tài chính tỉnh Sơn Hải", kind: .agency),
            ],
            divided: provinces.map { .init(unit: $0, successors: [.founded(0)]) }
                + departments.map { .init(unit: $0, successors: [.founded(1)]) } + [
                    .init(
                        unit: district, successors: communes.map { .unit($0) } + [.founded(1)],
                        work: second.map { [.init(obligation: $0, to: .founded(1))] } ?? [])
                ])
    }
}

extension ObligationPage {
    /// Under which name the lead stands on the page.
    fileprivate var lead: String { participants.first { $0.participant.role == .lead }?.name ?? "" }
}
