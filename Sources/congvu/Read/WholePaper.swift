import Paper

/// What the limited child process hands to the server: the text with places, and what was read from it.
struct WholePaper: Codable {
    let text: PaperText
    let reading: Reading
}
