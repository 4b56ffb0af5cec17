/// A unit's or a procedure's line of the board.
public struct ServiceLine: Sendable, Hashable {
    /// Of the unit or the procedure.
    public let key: Int64
    /// The procedure's code; nil for a unit.
    public let code: String?
    public let name: String
    public let count: ServiceCount

    public init(key: Int64, code: String? = nil, name: String, count: ServiceCount) {
        self.key = key
        self.code = code
        self.name = name
        self.count = count
    }
}
