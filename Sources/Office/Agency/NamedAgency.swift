/// An agency of the directory by its name alone.
public struct NamedAgency: Sendable, Equatable {
    public let key: Key<Agency>
    public let name: String

    public init(key: Key<Agency>, name: String) {
        self.key = key
        self.name = name
    }
}
