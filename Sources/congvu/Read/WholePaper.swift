import Paper
import Signature

/// What the limited child process hands to the server: the text with places, what was read from it, and what its
/// signatures are worth.
struct WholePaper: Codable {
    let text: PaperText
    let reading: Reading
    let signatures: SignatureReport?
}
