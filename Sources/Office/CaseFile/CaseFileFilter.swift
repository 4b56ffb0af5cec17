/// Which case files a list shows: those of one year.
public struct CaseFileFilter: Sendable, Equatable {
    public var year: Int
    public var unit: Key<Unit>?
    public var keeper: Key<Person>?
    public var state: CaseFile.State?
    /// Words of the title, or a code.
    public var text: String?

    public init(
        year: Int, unit: Key<Unit>? = nil, keeper: Key<Person>? = nil, state: CaseFile.State? = nil,
        text: String? = nil
    ) {
        self.year = year
        self.unit = unit
        self.keeper = keeper
        self.state = state
        self.text = text
    }
}
