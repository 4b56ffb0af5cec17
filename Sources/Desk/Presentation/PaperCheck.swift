public import Foundation
public import Office
import Presentation

/// Checks a paper against the rules, the posts and the delegations of its day. Nothing of it is kept.
public struct PaperCheck: Sendable {
    private let desk: Desk
    private let check: PaperChecking

    public init(desk: Desk, check: @escaping PaperChecking) {
        self.desk = desk
        self.check = check
    }

    /// What is wrong with the file. Throws what `PaperChecking` throws.
    ///
    /// Only the paper itself tells its day: one of another day than today is checked again by whoever could sign then.
    public func checked(_ file: URL, name: String, as actor: Actor) async throws -> CheckedPaper {
        let today = try await desk.ask(PaperSigners(), as: actor)
        let first = try await check(file, name, today.list)
        guard first.report.day != today.day else { return first }
        let then = try await desk.ask(PaperSigners(on: first.report.day), as: actor)
        return then.list == today.list ? first : try await check(file, name, then.list)
    }
}
