/// What a table looks like to whoever copies it.
struct TableShape: Sendable, Equatable {
    /// Those that hold what was written; what a database derives by itself is left out.
    struct Column: Sendable, Equatable {
        let name: String
        /// Whether the database has a type for yes and no, and wants it kept.
        let isBoolean: Bool
    }

    let name: String
    let columns: [Column]
    /// The columns of the primary key, in its order.
    let key: [String]
    /// Whether the database gives out the numbers of its rows.
    let isNumbered: Bool
    /// The column that points to another row of the same table, if there is one.
    let ownReference: String?
    /// The other tables that its rows point to.
    let references: Set<String>

    /// The text for a statement: names come from the catalog of a database that this program made, and are plain.
    static func sql(_ names: some Sequence<String>) -> SQL { SQL(stringLiteral: names.joined(separator: ", ")) }

    var nameSQL: SQL { SQL(stringLiteral: name) }
    var columnsSQL: SQL { Self.sql(columns.map(\.name)) }
    var keySQL: SQL { Self.sql(key) }

    /// How many rows one statement may bring: below every limit on bound values.
    var batch: Int { max(1, 20_000 / max(1, columns.count)).clamped(to: 1...1_000) }
}

extension Comparable {
    fileprivate func clamped(to range: ClosedRange<Self>) -> Self { min(max(self, range.lowerBound), range.upperBound) }
}

extension [TableShape] {
    /// Each behind all that it points to, so that rows find what they name. Throws when tables point at each other in a
    /// ring.
    func inOrderOfReferences() throws(StorageError) -> [TableShape] {
        var ordered: [TableShape] = []
        var placed = Set<String>()
        var waiting = self
        while !waiting.isEmpty {
            let ready = waiting.filter { $0.references.isSubset(of: placed) }
            guard !ready.isEmpty else {
                let names = waiting.map(\.name).joined(separator: ", ")
                throw StorageError(.other, "tables point at each other in a ring: \(names)")
            }
            ordered += ready
            placed.formUnion(ready.map(\.name))
            waiting.removeAll { placed.contains($0.name) }
        }
        return ordered
    }
}
