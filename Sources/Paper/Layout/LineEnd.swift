/// How a line ends, and how it is written: what tells a heading or a finished sentence from one that goes on.
struct LineEnd {
    /// Ends a sentence, an item or a lead-in: «.», «;», «:», «?», «!», «./.».
    let isTerminal: Bool
    /// Ends the whole paper or a passage of it: «./.».
    let isFinal: Bool
    /// Ends with «:» or «;», after which an item begins a paragraph of its own.
    let opensItem: Bool
    /// Ends with a comma or inside a parenthesis, after which every sentence goes on.
    let isOpen: Bool
    let isUppercase: Bool

    init(_ line: ArraySlice<UInt8>) {
        let unquoted = line.suffix(3).elementsEqual("”".utf8) ? line.dropLast(3) : line
        let last = unquoted.last { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: ")") } ?? 0
        isTerminal = ".;:!?".utf8.contains(last)
        isFinal = line.suffix(3).elementsEqual("./.".utf8)
        opensItem = last == UInt8(ascii: ":") || last == UInt8(ascii: ";")
        isOpen =
            last == UInt8(ascii: ",")
            || line.first == UInt8(ascii: "(") && line.count > 3 && !line.contains(UInt8(ascii: ")"))
        isUppercase = Self.isUppercase(line)
    }

    /// What stands between two lines of a paragraph: nothing after a hyphen or slash that belongs to a number, else a blank.
    static func separator(after line: some BidirectionalCollection<UInt8>) -> [UInt8] {
        guard let last = line.last, last == UInt8(ascii: "-") || last == UInt8(ascii: "/"),
            let before = line.dropLast().last, before > 0x20
        else { return [0x20] }
        return []
    }

    /// Has letters, and all of them are capitals.
    static func isUppercase(_ line: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        for byte in line {
            // Vietnamese has no word of four letters without an ASCII one among them.
            if (0x61...0x7A).contains(byte) { return false }
            if (0x41...0x5A).contains(byte) { letters += 1 }
        }
        return letters > 2
    }
}
