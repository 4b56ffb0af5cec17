import CLibFuzzer
import Foundation
import OutsideBytes

/// Lets libFuzzer look for bytes that a parser cannot bear, led by which of our code they reach.
///
///     fuzz-bytes list                      prints the names of the parsers
///     fuzz-bytes words PARSER              prints what means something to it, as a dictionary of libFuzzer
///     fuzz-bytes PARSER FOLDER… OPTION…    looks; folders, options and single files are libFuzzer's
@main
struct FuzzBytes {
    /// The parser that is tried. Asked for once, before libFuzzer takes the arguments.
    private static let parser = CommandLine.arguments.dropFirst().first.flatMap { OutsideParsers.named($0) }

    static func main() {
        let arguments = Array(CommandLine.arguments.dropFirst())
        switch (arguments.first, arguments.count) {
        case ("list", 1):
            for name in OutsideParsers.names { print(name) }
        case ("words", 2):
            for word in OutsideParsers.named(arguments[1])?.words ?? [] { print(entry(word)) }
        default:
            guard parser != nil else {
                print("usage: fuzz-bytes list | words PARSER | PARSER FOLDER… OPTION…")
                exit(64)
            }
            exit(search())
        }
    }

    private static func search() -> CInt {
        // libFuzzer knows nothing of the parser's name: its arguments begin one later.
        CommandLine.unsafeArgv[1] = CommandLine.unsafeArgv[0]
        var count = CommandLine.argc - 1
        var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv + 1
        return LLVMFuzzerRunDriver(&count, &arguments) { data, size in
            FuzzBytes.take(UnsafeBufferPointer(start: data, count: size))
            return 0
        }
    }

    /// A parser that calls itself without end leaves libFuzzer no stack to write the bytes down on: its handler gets one of
    /// its own, once it is there.
    private static let roomForTheReport: Void = {
        let size = 1 << 20
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
        stack.ss_size = size
        sigaltstack(&stack, nil)
        var handler = sigaction()
        sigaction(SIGSEGV, nil, &handler)
        handler.sa_flags |= CInt(SA_ONSTACK)
        sigaction(SIGSEGV, &handler, nil)
    }()

    /// A refusal is an answer; a fault ends the program, so that libFuzzer keeps the bytes.
    private static func take(_ bytes: UnsafeBufferPointer<UInt8>) {
        _ = roomForTheReport
        guard let parser, case .fault(let words) = parser.outcome(of: Array(bytes)) else { return }
        FileHandle.standardError.write(Data("FAULT of \(parser.name): \(words)\n".utf8))
        abort()
    }

    /// Every byte as `\xAB`, in quotation marks.
    private static func entry(_ word: String) -> String {
        let bytes = word.utf8.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }
        return "\"\(bytes.joined())\""
    }
}
