import Foundation

/// What the program says to the person or script that started it.
enum Terminal {
    /// Writes text as it is to standard output.
    static func write(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    static func line(_ text: String = "") {
        write(text + "\n")
    }

    /// Writes one line to standard error.
    static func complain(_ text: String) {
        FileHandle.standardError.write(Data((text.replacing("\n", with: " ") + "\n").utf8))
    }
}
