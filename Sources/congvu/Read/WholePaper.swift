import Paper
import Signature

/// What the limited child process hands to the server: the text with places, what was read from it, the words of its pages
/// where they stand, and what its signatures are worth.
struct WholePaper: Codable {
    let text: PaperText
    let reading: Reading
    let pages: [PageWords]
    let signatures: SignatureReport?
}
