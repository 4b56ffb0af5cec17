public import Desk
public import Office
import Storage
import Synchronization
import WorkTime

/// Many clerks number signed papers at the same time: some acts fail after they took their number, some papers are sent back
/// and some are issued. Everything by the commands of the product.
public struct NumberRush: Sendable {
    private let desk: Desk
    private let clerk: Actor
    private let book: Key<Register>

    public init(_ desk: Desk, clerk: Actor, book: Key<Register>) {
        self.desk = desk
        self.clerk = clerk
        self.book = book
    }

    /// Fails after the paper got its number, as an act does that is refused late.
    private struct Failing: Command {
        let number: NumberOutgoing

        func run(_ act: Act) throws {
            _ = try number.run(act)
            throw OfficeError(.conflict, "hỏng")
        }
    }

    /// Numbers all of them. What each issuer took, in the order in which it was told.
    ///
    /// `acknowledged` is called when the number is kept, before anything else is done to the paper.
    public func number(
        _ papers: [Key<Outgoing>], by issuers: Int = 64,
        acknowledged: @escaping @Sendable (Key<Outgoing>, Int) throws -> Void = { _, _ in }
    ) async throws -> [[Int]] {
        try await withThrowingTaskGroup(of: [Int].self) { group in
            for issuer in 0..<issuers {
                group.addTask {
                    var own: [Int] = []
                    for place in stride(from: issuer, to: papers.count, by: issuers) {
                        own.append(try await take(papers[place], turn: place / issuers + issuer, acknowledged))
                    }
                    return own
                }
            }
            return try await group.reduce(into: [[Int]]()) { $0.append($1) }
        }
    }

    private func take(
        _ paper: Key<Outgoing>, turn: Int, _ acknowledged: @Sendable (Key<Outgoing>, Int) throws -> Void
    ) async throws -> Int {
        let number = NumberOutgoing(paper, version: 1, in: book)
        if turn % 23 == 0 { try? await desk.perform(Failing(number: number), as: clerk) }
        let taken = try await desk.perform(number, as: clerk).value
        try acknowledged(paper, taken)
        if turn % 41 == 0 {
            try await desk.perform(ReturnOutgoing(paper, version: 2, reason: "Thiếu phụ lục"), as: clerk)
        } else if turn % 37 == 0 {
            _ = try await desk.perform(IssueOutgoing(paper, version: 2, isSealed: true), as: clerk)
        }
        return taken
    }

    /// Looks at the book again and again until the task is cancelled: at every moment those numbers are there that were
    /// given so far, none missing between them. Returns in how many looks that did not hold, and how often it looked.
    public func watch() async throws -> (faults: Int, looks: Int) {
        var (faults, looks) = (0, 0)
        while !Task.isCancelled {
            let whole: Bool
            do {
                whole = try await desk.storage.read { tx in
                    let row = try tx.first(
                        """
                        SELECT COUNT(*) AS n, COALESCE(MAX(e.number), 0) AS last FROM register_entry e
                        JOIN register_series s ON s.id = e.series_id WHERE s.register_id = \(book)
                        """)
                    return try row?.int("n") == row?.int("last")
                }
            } catch is CancellationError { break }
            looks += 1
            if !whole { faults += 1 }
            try? await Task.sleep(for: .milliseconds(20))
        }
        return (faults, looks)
    }
}
