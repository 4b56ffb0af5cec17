/// A text of a layout while it is read.
struct LayoutReading {
    private var outer: [LayoutText.Piece] = []
    /// What has been read since the bracket; nil outside of brackets.
    private var inner: [LayoutText.Piece]?
    private var words = ""
    /// What has been read since the brace; nil outside of braces.
    private var place: String?

    init() {}

    mutating func take(_ character: Character) throws(LayoutText.Fault) {
        if let name = place {
            guard character == "}" else {
                guard !"{[]".contains(character) else { throw LayoutText.Fault(message: "dấu { chưa có dấu } đi kèm") }
                place = name + String(character)
                return
            }
            add(.place(name))
            place = nil
            return
        }
        switch character {
        case "{":
            flush()
            place = ""
        case "}": throw LayoutText.Fault(message: "dấu } không có dấu { trước nó")
        case "[":
            guard inner == nil else { throw LayoutText.Fault(message: "dấu [ lồng trong dấu [ khác") }
            flush()
            inner = []
        case "]":
            flush()
            guard let pieces = inner else { throw LayoutText.Fault(message: "dấu ] không có dấu [ trước nó") }
            inner = nil
            outer.append(.optional(pieces))
        default: words.append(character)
        }
    }

    mutating func ended() throws(LayoutText.Fault) -> [LayoutText.Piece] {
        guard place == nil else { throw LayoutText.Fault(message: "dấu { chưa có dấu } đi kèm") }
        guard inner == nil else { throw LayoutText.Fault(message: "dấu [ chưa có dấu ] đi kèm") }
        flush()
        return outer
    }

    private mutating func flush() {
        guard !words.isEmpty else { return }
        add(.words(words))
        words = ""
    }

    private mutating func add(_ piece: LayoutText.Piece) {
        if inner == nil { outer.append(piece) } else { inner?.append(piece) }
    }
}
