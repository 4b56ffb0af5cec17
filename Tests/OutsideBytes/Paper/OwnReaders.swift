import Paper

/// Keeps files from the programs that read some of them: a fuzzer must not start a process for each input.
enum OwnReaders {
    /// Throws `unsupported` for what a child program would read.
    static func check(_ bytes: [UInt8], name: String) throws(PaperError) {
        switch FileKind(bytes, name: name) {
        case .pdf, .ole, .image: throw PaperError(.unsupported, "Loại tệp này do chương trình con đọc.")
        case .zip, .mail, .html, .text, .other: return
        }
    }
}
