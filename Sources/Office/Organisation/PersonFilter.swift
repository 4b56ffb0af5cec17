/// Which people a list shows.
public struct PersonFilter: Sendable, Equatable {
    public enum State: String, Sendable, CaseIterable {
        case present, left, withoutAccount, invited, deactivated
    }

    public var state: State
    /// Part of a name or login, with or without marks.
    public var text: String
    public var unit: Key<Unit>?

    public init(state: State = .present, text: String = "", unit: Key<Unit>? = nil) {
        self.state = state
        self.text = text
        self.unit = unit
    }
}
