/// What the checker of presentation says of the file that is about to be signed.
public struct SigningCheck: Sendable, Equatable {
    /// One thing that is not as the decree has it.
    public struct Finding: Sendable, Equatable {
        public let rule: String
        public let isError: Bool
        public let message: String
        /// What stands there, and what should.
        public let found: String?
        public let expected: String?
        public let article: String

        public init(
            rule: String, isError: Bool, message: String, found: String? = nil, expected: String? = nil, article: String
        ) {
            self.rule = rule
            self.isError = isError
            self.message = message
            self.found = found
            self.expected = expected
            self.article = article
        }
    }

    /// The version of the draft that was checked.
    public let version: Int
    /// Errors and what else was found, in the order of the paper.
    public let findings: [Finding]
    /// Why it could not be checked; nil where it was.
    public let refusal: String?

    public init(version: Int, findings: [Finding], refusal: String? = nil) {
        self.version = version
        self.findings = findings
        self.refusal = refusal
    }

    public var errors: [Finding] { findings.filter(\.isError) }
    /// Whether there is nothing against signing it as it is.
    public var isClean: Bool { refusal == nil && errors.isEmpty }
}

/// What the office demands of a paper in which the checker finds errors before it is signed: its own regulation.
///
/// Nghị định 30/2020/NĐ-CP, Điều 12 has the presentation answered for before a paper is submitted; what follows from an error
/// that is found is not laid down.
public enum SigningCheckRule: String, Sendable, Codable, CaseIterable {
    /// The errors are shown.
    case warn
    /// Whoever signs nevertheless says why; the reason is kept.
    case reason
    /// It is not signed; what cannot be checked is signed with a reason.
    case refuse

    public enum Demand: Sendable, Equatable { case nothing, reason, mending }

    /// What is asked for before a paper with this check is signed; nil is a paper that nobody checked.
    public func demand(of check: SigningCheck?) -> Demand {
        if check?.isClean == true || self == .warn { return .nothing }
        let isUnknown = check == nil || check?.refusal != nil
        return self == .reason || isUnknown ? .reason : .mending
    }
}
