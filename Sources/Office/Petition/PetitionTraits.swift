/// As what a petition is classified beside its kinds (Thông tư 05/2021/TT-TTCP, Điều 6).
public struct PetitionTraits: Sendable, Hashable {
    /// Nil while nobody has said it, as is `authority`.
    public var field: PetitionField?
    public var authority: PetitionAuthority?
    /// Whether it has several contents; one of several kinds always has.
    public var isMixed: Bool

    public init(field: PetitionField? = nil, authority: PetitionAuthority? = nil, isMixed: Bool = false) {
        self.field = field
        self.authority = authority
        self.isMixed = isMixed
    }

    /// The same for a petition of these kinds.
    public func of(_ kinds: Set<PetitionKind>) -> PetitionTraits {
        var traits = self
        traits.isMixed = isMixed || kinds.count > 1
        return traits
    }
}
