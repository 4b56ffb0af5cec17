import Crypto
import Office

extension JournalValue {
    /// Stands for a text in the journal, so that the text can be proved and yet be erased: its SHA-256.
    static func digest(of text: String) -> JournalValue { .text(SHA256.hash(data: Array(text.utf8)).hexadecimal) }
}
