public import Foundation
public import Paper
public import Signature

/// What the limited child process makes of a file: its text with places, and what was read from it.
public struct ReadPaper: Sendable, Equatable {
    public let text: PaperText
    public let reading: Reading
    /// Its words where they stand on the pictures of its pages; empty where its format has none.
    public let pages: [PageWords]
    /// What its digital signatures are worth; nil where it bears none.
    public let signatures: SignatureReport?

    public init(text: PaperText, reading: Reading, pages: [PageWords] = [], signatures: SignatureReport? = nil) {
        self.text = text
        self.reading = reading
        self.pages = pages
        self.signatures = signatures
    }
}

/// Reads a file in a limited child process. `name` is the name that the file came under; its ending may help.
///
/// Throws `OfficeError` with a sentence for the clerk when the file cannot be read: broken, encrypted, no paper, too large.
public typealias PaperReading = @Sendable (_ file: URL, _ name: String) async throws -> ReadPaper
