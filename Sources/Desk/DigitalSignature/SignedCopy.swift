public import Office
public import Signature

/// A digitally signed file, and what its signatures are worth.
public struct SignedCopy: Sendable, Equatable {
    public let file: AttachedFile
    public let report: SignatureReport

    public init(file: AttachedFile, report: SignatureReport) {
        self.file = file
        self.report = report
    }
}
