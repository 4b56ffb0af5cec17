import Signature
import Testing

/// What was found out about a signature, in short: the whole of what a case expects.
struct Facts: Equatable, Sendable, CustomStringConvertible {
    var verdict: CheckedSignature.Verdict = .valid
    var coverage: Coverage = .whole
    var later: LaterChange = .none
    var integrity: CheckedSignature.Integrity = .intact
    var trust: CheckedSignature.Trust? = .trusted
    var revocation = "good"

    init(
        _ verdict: CheckedSignature.Verdict = .valid, _ coverage: Coverage = .whole, _ later: LaterChange = .none,
        _ integrity: CheckedSignature.Integrity = .intact, _ trust: CheckedSignature.Trust? = .trusted,
        _ revocation: String = "good"
    ) {
        self.verdict = verdict
        self.coverage = coverage
        self.later = later
        self.integrity = integrity
        self.trust = trust
        self.revocation = revocation
    }

    init(_ signature: CheckedSignature) {
        verdict = signature.verdict
        coverage = signature.coverage
        later = signature.later
        integrity = signature.integrity
        trust = signature.trust
        revocation =
            switch signature.revocation {
            case .good: "good"
            case .unknown: "unknown"
            case .revoked: "revoked"
            }
    }

    var description: String {
        "\(verdict) \(coverage) \(later) \(integrity) \(trust.map { "\($0)" } ?? "-") \(revocation)"
    }
}

/// A paper, what happened to it, and what its signatures are then worth.
struct SignatureCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let paper: @Sendable (TestAuthority) throws -> [UInt8]
    let expected: [Facts]

    init(_ name: String, _ expected: [Facts], _ paper: @escaping @Sendable (TestAuthority) throws -> [UInt8]) {
        testDescription = name
        self.paper = paper
        self.expected = expected
    }
}

extension TestAuthority {
    /// The plain page, or another file, signed.
    func signed(_ signer: Signer = .an, _ file: [UInt8] = TestPdf.plain, at time: Int64 = signing) throws -> [UInt8] {
        try PdfSigner(try key(signer)).sign(file, at: time)
    }

    func check(_ file: [UInt8], withList: Bool = true) throws -> SignatureReport {
        let roots = TrustedRoots(withList ? [root, list] : [root])
        return try SignatureChecker(roots: roots, now: Self.checking).check(file)
    }
}
