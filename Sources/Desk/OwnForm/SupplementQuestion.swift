public import Office
import Storage

/// What is waited for of a dossier that was sent on the own form, for whoever knows its number and digits: two statements.
///
/// Nil for everything else, and it reads the same: no such dossier, other digits, one that waits for nothing.
public struct SupplementQuestion: Question {
    public struct Asked: Sendable {
        public let dossier: Key<LedgerCase>
        /// The titles of its papers, in their order; any other paper is sent behind them.
        public let papers: [String]
        /// What the officer wrote down when he asked for more.
        public let asked: [(title: String, text: String)]
    }

    public let code: DossierCode
    public let digits: String

    public init(_ code: DossierCode, digits: String) {
        self.code = code
        self.digits = digits
    }

    public func answer(_ look: View) throws -> Asked? {
        guard let (found, _, asked) = try look.rules.askedSupplement(look.tx, code, digits: digits) else { return nil }
        let parts = try DossierStore.parts(look.tx, of: found.dossier)
        return Asked(dossier: found.dossier, papers: parts.map(\.title), asked: asked)
    }
}
