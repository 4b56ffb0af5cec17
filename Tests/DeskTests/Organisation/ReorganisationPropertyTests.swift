import Foundation
import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("However the organisation changes")
struct ReorganisationPropertyTests {
    static let seeds = testSeeds(3)

    @Test("no open work is without an owner, and what follows is as if computed anew", arguments: Backend.all, seeds)
    func nothingIsOrphaned(backend: Backend, seed: UInt64) async throws {
        try await withOffice(backend) { office in
            var play = try await RandomOffice(office, seed: seed)
            for round in 0..<8 {
                try await play.work()
                try await play.change()
                let faults =
                    try await office.orphans() + LedgerInvariants.broken(in: office.storage)
                #expect(faults == [], "seed \(seed), round \(round): \(play.log)")
                #expect(try await office.scopesDiffer() == 0, "seed \(seed), round \(round): \(play.log)")
                office.clock.advance(days: 1)
            }
            #expect(play.kept > 3, "seed \(seed): only \(play.kept) changes were possible: \(play.log)")
        }
    }
}

/// An office in which units merge and split and people move at random.
private struct RandomOffice {
    private let office: TestOffice
    private var random: SeededRandom
    private var count = 0
    private(set) var kept = 0
    private(set) var log: [String] = []

    init(_ office: TestOffice, seed: UInt64) async throws {
        self.office = office
        random = SeededRandom(seed: seed)
    }

    private var today: CalendarDay { OfficeTime.day(of: office.clock.now) }

    /// A few new obligations, some passed on.
    mutating func work() async throws {
        for _ in 0..<3 {
            let units = try await units().shuffled(using: &random)
            let isGroup = Bool.random(using: &random)
            count += 1
            let id = try await office.assign(
                office.task(
                    "Nhiệm vụ \(count)", lead: units.prefix(isGroup ? 3 : 1).map { Key($0.id) },
                    coordinate: units.dropFirst(3).prefix(2).map { Key($0.id) }, due: nil,
                    rule: isGroup ? .all : .lead))
            guard let unit = units.first, !unit.isOutside, Bool.random(using: &random) else { continue }
            let people = try await office.ask(UnitColleagues(unit.id), as: office.chief)
            let heads = try await office.ask(UnitAdministration(unit.id), as: office.administrator).posts.filter {
                $0.rank == .head
            }
            if let head = heads.first, let officer = people.randomElement(using: &random) {
                try? await office.perform(
                    PassToOfficer(try await office.part(of: id, Key(unit.id)), to: Key(officer.person.key.value)),
                    as: head.person)
            }
        }
    }

    mutating func change() async throws {
        let units = try await units().filter { $0.kind != .leadership }.shuffled(using: &random)
        guard units.count > 2 else { return }
        let isOutside = units[0].isOutside
        let others = units.dropFirst().filter { $0.isOutside == isOutside || isOutside }
        count += 1
        let founded = [
            Reorganisation.Founded(
                name: "Đơn vị mới \(count)", kind: isOutside ? .agency : .division,
                parent: isOutside ? nil : office.office)
        ]
        var plan = Reorganisation(day: today, basis: "Quyết định số \(count)/QĐ-UBND", founded: founded)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
            plan.divided = [units[0], others.first].compactMap { $0 }.filter { $0.isOutside == isOutside }.map {
                .init(unit: $0.id, successors: [.founded(0)])
            }
        case 1:
            plan.divided = [
                .init(unit: units[0].id, successors: [.founded(0)] + others.prefix(2).map { .unit($0.id) })
            ]
        case 2:
            plan.founded = []
            plan.divided = [.init(unit: units[0].id, successors: others.prefix(1).map { .unit($0.id) })]
        default:
            try await movePerson()
            return
        }
        try await attempt("\(plan.divided.map { "\($0.unit)" }) → \(plan.divided.first?.successors.count ?? 0)") {
            _ = try await $0.perform(Reorganise(plan), as: $0.administrator)
        }
    }

    /// Somebody hands everything over to somebody else.
    private mutating func movePerson() async throws {
        let people = try await office.ask(PeopleList(), as: office.administrator).people.map(\.item.person.id)
            .shuffled(using: &random)
        try await attempt("\(people[0]) → \(people[1])") {
            _ = try await $0.perform(HandOverWork(of: people[0], to: .person(people[1])), as: $0.administrator)
        }
    }

    private mutating func attempt(_ what: String, _ body: (TestOffice) async throws -> Void) async throws {
        do {
            try await body(office)
            kept += 1
            log.append(what)
        } catch let error as OfficeError {
            log.append("\(what): \(error.message)")
        }
    }

    private func units() async throws -> [Office.Unit] {
        try await office.ask(UnitsOfToday(), as: office.administrator).map(\.unit).filter { $0.kind != .office }
    }
}
