public import Office
import Storage

/// The certificates in which the office trusts, and those that were withdrawn: one statement. For administrators; everybody
/// else gets «not found».
public struct TrustedRootList: Question {
    public struct Answer: Sendable {
        public let roots: [TrustedRoot]

        public init(roots: [TrustedRoot]) { self.roots = roots }

        public var trusted: [TrustedRoot] { roots.filter { $0.withdrawnAt == nil } }
        public var withdrawn: [TrustedRoot] { roots.filter { $0.withdrawnAt != nil } }
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        return Answer(roots: try TrustedRootStore.all(look.tx))
    }
}

/// One of them. For administrators; everybody else gets «not found».
public struct TrustedRootQuestion: Question {
    public let id: Key<TrustedRoot>

    public init(_ id: Key<TrustedRoot>) { self.id = id }

    public func answer(_ look: View) throws -> TrustedRoot {
        try look.actor.mustAdminister()
        guard let root = try TrustedRootStore.find(look.tx, id) else { throw TrustedRootStore.notFound }
        return root
    }
}
