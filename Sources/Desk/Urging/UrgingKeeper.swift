import Crypto
import Foundation
import Office
import Storage
import WorkTime

/// Keeps urging going: what is due is done, what the rules changed is planned anew, letters are drafted. One process at a
/// time; were two at it, each rung would still be done once.
public struct UrgingKeeper: Sendable {
    private let desk: Desk
    private let name: String

    /// - Parameter name: tells processes apart.
    public init(desk: Desk, name: String) {
        self.desk = desk
        self.name = name
    }

    /// How many rungs were done; zero when another process is at it.
    @discardableResult
    public func keep() async throws -> Int {
        guard try await takeTurn() else { return 0 }
        try await followRules()
        var rungs = 0
        while true {
            let outcome = try await desk.perform(UrgeDue(), as: .terminal)
            rungs += outcome.rungs
            if outcome.taken < UrgeDue.most { break }
            guard try await takeTurn() else { return rungs }
        }
        try await desk.perform(DraftDueLetters(), as: .terminal)
        return rungs
    }

    /// For a minute; a process that died loses it then.
    private func takeTurn() async throws -> Bool {
        let name = name
        return try await desk.storage.write { tx in
            try UrgingRulesStore.take(tx, by: name, until: tx.now.adding(seconds: 60))
        }
    }

    /// Plans everything anew when rules or the office's days are others than those by which it was planned.
    private func followRules() async throws {
        let (now, planned) = try await desk.storage.read { [rules = desk.rules] tx in
            (Self.mark(rules, try DecidedDayStore.days(tx)), try UrgingRulesStore.plannedBy(tx))
        }
        guard now != planned else { return }
        var last: Key<Obligation>?
        repeat {
            last = try await desk.perform(ReplanUrging(after: last), as: .terminal)
            _ = try await takeTurn()
        } while last != nil
        try await desk.storage.write { tx in try UrgingRulesStore.setPlannedBy(tx, now) }
    }

    /// The same for equal rules and days.
    private static func mark(_ rules: OfficeRules, _ days: [DecidedDay]) -> String {
        let ladders = rules.ladders.rules.map { rule in
            "\(rule.name) \(rule.deadlines.map(\.rawValue).sorted()) \(rule.urgencies.map(\.rawValue).sorted()) \(rule.ladder.text)"
        }
        let office = (rules.calendar.decided + days).map {
            "\($0.day) \($0.kind.rawValue) \($0.inPlaceOf?.description ?? "")"
        }
        let law = rules.calendar.law
        let holidays = law.holidays.map { "\($0.key) \($0.days) \($0.expected) \($0.from) \($0.to?.description ?? "")" }
        let hours = law.hours.map { hours in
            "\(hours.title) "
                + hours.sessions.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined(separator: " ")
        }
        let text = (ladders + office + holidays + hours).joined(separator: "\n")
        return SHA256.hash(data: Data(text.utf8)).hexadecimal
    }
}
