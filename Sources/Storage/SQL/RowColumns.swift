/// The names of a result's columns, shared by all its rows.
public final class RowColumns: Sendable {
    public let names: [String]
    private let positions: [String: Int]

    public init(_ names: [String]) {
        self.names = names
        var positions: [String: Int] = [:]
        for (position, name) in names.enumerated() {
            positions[name] = positions[name] == nil ? position : Self.doubled
        }
        self.positions = positions
    }

    /// Nil when no column, or more than one, bears the name.
    func position(of name: String) -> Int? {
        positions[name].flatMap { $0 == Self.doubled ? nil : $0 }
    }

    private static let doubled = -1
}
