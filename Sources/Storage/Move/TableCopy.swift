/// Brings the rows of one table from a database into another, in the order of its key.
///
/// Where the copying stands is what the target holds: it goes on behind the last key there, so that nothing need be noted
/// and a copy that was stopped loses no row and brings none twice.
struct TableCopy {
    let source: any Storage
    let target: any Storage
    let rows: TableRows

    /// Copies what is missing; returns how many rows came.
    func run() async throws -> Int {
        var count = 0
        var after = try await target.read { tx in try rows.lastKey(tx) }
        while true {
            try Task.checkCancellation()
            let position = after
            let page = try await source.read { tx in try rows.page(tx, after: position) }
            guard let last = page.last else { break }
            let values = try page.map(rows.values(of:))
            try await target.write { tx in try rows.insert(values, tx) }
            after = try rows.key(of: last)
            count += page.count
        }
        for (id, other) in try await source.read({ tx in try rows.forwardReferences(tx).map { [$0.id, $0.other] } })
            .map({ ($0[0], $0[1]) })
        {
            try await target.write { tx in try rows.refer(id, to: other, tx) }
        }
        return count
    }
}
