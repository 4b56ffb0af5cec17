import Office
import Process
import Storage

extension Act {
    /// The processes in force as this transaction finds them: one statement, and the texts where another server issued or withdrew
    /// one that this server has not read yet. For what opens a case, so that none is begun by a version that was replaced.
    func processesInForce() throws -> ProcessBook {
        let turns = try ProcessTextStore.turns(tx)
        let standing = rules.shelf.standing
        guard turns != standing.turns else { return standing.book }
        return try rules.shelf.standing(tx, turns: turns).book
    }
}

extension Desk {
    /// Looks whether something was issued or withdrawn, here or by another server, and takes it in: one small statement, the texts
    /// only where there is something new. Answers whether there was.
    @discardableResult
    public func refreshProcesses() async throws -> Bool {
        let shelf = rules.shelf
        let known = shelf.standing.turns
        let found = try await read { tx -> ProcessShelf.Standing? in
            let turns = try ProcessTextStore.turns(tx)
            guard turns != known else { return nil }
            return try shelf.standing(tx, turns: turns)
        }
        guard let found else { return false }
        shelf.take(found)
        return true
    }
}
