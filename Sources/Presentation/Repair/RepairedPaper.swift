/// A .docx whose faults were mended where that is safe.
public struct RepairedPaper: Sendable {
    /// The new file.
    public let bytes: [UInt8]
    /// What was wrong before.
    public let before: PresentationReport
    /// What is left for a person.
    public let after: PresentationReport

    public var mended: Int { max(0, before.findings.count - after.findings.count) }
}
