public import Storage
public import Testing

/// Checks how `storage` would run a statement: over each of the indexes named, and without looking at every row of a
/// table that grows.
///
/// A full walk along an index that `indexes` names is allowed: that is how the first page of a sorted list begins.
public func assertPlan(
    _ sql: SQL, on storage: any Storage, uses indexes: String..., neverScans tables: [String] = [],
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let (plan, faults) = try await planFaults(of: sql, on: storage, uses: indexes, neverScans: tables)
    guard !faults.isEmpty else { return }
    Issue.record(
        "\(storage.dialect.rawValue): \(faults.joined(separator: ", "))\n\(plan)", sourceLocation: sourceLocation)
}

/// The plan as the database writes it, and what `assertPlan` would say of it.
public func planFaults(
    of sql: SQL, on storage: any Storage, uses indexes: [String], neverScans tables: [String]
) async throws -> (plan: String, faults: [String]) {
    let plan = try await storage.read { tx in try QueryPlan.explain(sql, in: tx) }
    var faults = indexes.filter { index in !plan.accesses.contains { $0.index == index } }.map { "\($0) is not used" }
    for access in plan.accesses where access.isFull && tables.contains(access.table) {
        if let index = access.index, indexes.contains(index) { continue }
        faults.append("\(access.table) is read to the end")
    }
    return (plan.text, faults)
}
