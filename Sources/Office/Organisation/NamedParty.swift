/// A unit or person under the name of today.
public struct NamedParty: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable, CaseIterable { case unit, person }

    public let key: Key<Party>
    public let kind: Kind
    public let name: String

    public init(key: Key<Party>, kind: Kind, name: String) {
        self.key = key
        self.kind = kind
        self.name = name
    }
}
