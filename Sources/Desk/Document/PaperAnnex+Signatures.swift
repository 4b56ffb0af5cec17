public import Office
public import Signature

extension PaperAnnex {
    /// What its digital signatures are worth; nil where it bears none, or it was not asked for.
    public var report: SignatureReport? {
        signatures.flatMap { try? JSONText.decode($0, as: SignatureReport.self) }
    }
}

extension SignatureReport {
    /// Whether a signature is on the file against which nothing speaks; where it can be `checked`, one found valid.
    func isSigned(checked: Bool) -> Bool {
        !signatures.isEmpty && (checked ? verdict == .valid : verdict != .invalid)
    }
}
