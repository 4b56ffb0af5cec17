public import Office
public import Signature

/// An annex as it leaves with its paper, in the place of the drafted one: signed here, printed, or signed elsewhere.
public struct LeavingAnnex: Sendable, Equatable {
    public let file: AttachedFile
    /// What its digital signatures are worth; nil where it bears none.
    public let report: SignatureReport?
    /// What it says where it was read anew; nil where it says what the drafted one does.
    public let text: String?

    public init(file: AttachedFile, report: SignatureReport? = nil, text: String? = nil) {
        self.file = file
        self.report = report
        self.text = text.map { String($0.prefix(OutgoingInput.longest)) }
    }

    /// One that was put in as it was read from its file.
    public init(file: AttachedFile, read: ReadAnnex) {
        self.init(file: file, report: read.signatures, text: read.keptText)
    }
}
