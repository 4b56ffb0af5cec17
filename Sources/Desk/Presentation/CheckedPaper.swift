public import Foundation
public import Presentation

/// What the limited child process hands to the server for a paper that it checked.
public struct CheckedPaper: Sendable, Equatable, Codable {
    public let report: PresentationReport
    /// The .docx with its faults mended where that is safe; nil where there is none to mend.
    public let mended: Data?
    /// What is left to a person in the mended file.
    public let left: PresentationReport?

    public init(report: PresentationReport, mended: Data? = nil, left: PresentationReport? = nil) {
        self.report = report
        self.mended = mended
        self.left = left
    }
}
