/// Why a file could not be read: a code for programs and a Vietnamese sentence for the clerk who dropped it in.
///
/// Nothing of a refused file is kept.
public struct PaperError: Error, Sendable, Equatable, Codable {
    public enum Code: String, Sendable, Codable, CaseIterable {
        /// There is no such file, or it may not be opened.
        case unreadable
        case empty
        /// Not a paper: a program, a spreadsheet, a drawing, sound.
        case unsupported
        /// Cut off, or its insides contradict each other.
        case damaged
        /// Needs a password.
        case encrypted
        /// Larger, longer or deeper than the limits allow, or made to swell when unpacked.
        case tooLarge
        /// Asks for outside things or carries declarations that no paper needs.
        case hostile
        case timedOut
        /// A program that this format needs is not installed.
        case toolMissing
        /// Read without error, but there are no words in it.
        case noText
    }

    public let code: Code
    public let message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
