public import Foundation
public import Office
public import Presentation

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
    /// With `urgency` its stamp has to be the one that was chosen.
    public func checked(
        _ file: URL, name: String, urgency: StatedUrgency? = nil, as actor: Actor
    ) async throws -> CheckedPaper {
        let today = try await desk.ask(PaperSigners(), as: actor)
        let first = try await check(file, name, CheckedFacts(signers: today.list, urgency: urgency))
        guard first.report.day != today.day else { return first }
        let then = try await desk.ask(PaperSigners(on: first.report.day), as: actor)
        if then.list == today.list { return first }
        return try await check(file, name, CheckedFacts(signers: then.list, urgency: urgency))
    }
}
