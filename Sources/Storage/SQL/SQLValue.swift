/// The three kinds of value that both databases keep in the same way, and their absence.
///
/// There are no fractions and no bytes: percentages, money and instants are whole numbers, and files live outside.
public enum SQLValue: Hashable, Sendable {
    case null
    case int(Int)
    case text(String)
    case bool(Bool)
}
