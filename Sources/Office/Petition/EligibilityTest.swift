/// A condition that a petition must meet to be handled, as the office's rules have it.
public struct EligibilityTest: Sendable, Hashable {
    public let code: String
    public let title: String
    public let article: String
    /// Of which kinds it is asked; empty for all.
    public let kinds: Set<PetitionKind>

    public init(code: String, title: String, article: String, kinds: Set<PetitionKind> = []) {
        self.code = code
        self.title = title
        self.article = article
        self.kinds = kinds
    }

    public func isAsked(of kinds: Set<PetitionKind>) -> Bool {
        self.kinds.isEmpty || !self.kinds.isDisjoint(with: kinds)
    }
}
