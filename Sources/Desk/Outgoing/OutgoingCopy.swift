public import Office
public import Signature
import Storage
public import WorkTime

/// The digitally signed copy of an outgoing paper, with what its signatures were worth when they were checked.
public struct OutgoingCopy: Sendable, Equatable {
    public let file: AttachedFile
    /// Whether it bears number, day and the agency's signature; before that it is its signer's alone.
    public let isSealed: Bool
    public let report: SignatureReport?
    public let checkedAt: Instant?

    public init(file: AttachedFile, isSealed: Bool, report: SignatureReport?, checkedAt: Instant?) {
        self.file = file
        self.isSealed = isSealed
        self.report = report
        self.checkedAt = checkedAt
    }

    init(_ found: OutgoingCopyStore.Found) throws {
        self.init(
            file: found.file, isSealed: found.isSealed,
            report: try found.report.map { try JSONText.decode($0, as: SignatureReport.self) },
            checkedAt: found.checkedAt)
    }
}
