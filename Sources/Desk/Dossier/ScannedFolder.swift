public import Office

/// What a scan of a folder came to.
public struct ScannedFolder: Sendable, Equatable {
    public enum Outcome: Sendable, Equatable {
        /// It lies here now. The step that another scan will take when the work is done, where there is one.
        case arrived(next: String?)
        /// It lies here now, and the electronic dossier is in the hands of somebody else.
        case elsewhere(holder: String)
        /// It lies here now, and a step was taken: what it is called, and where the dossier stands.
        case moved(step: String, state: String)
        /// It lies here now, and the step has to be taken on its page: why. The step, where there is just one.
        case open(reason: String, step: String?)
        /// The same scan a moment ago: nothing was done.
        case repeated
    }

    public let id: Key<LedgerCase>
    public let code: String
    /// Where it lies now.
    public let unit: String
    public let outcome: Outcome

    public init(id: Key<LedgerCase>, code: String, unit: String, outcome: Outcome) {
        self.id = id
        self.code = code
        self.unit = unit
        self.outcome = outcome
    }
}
