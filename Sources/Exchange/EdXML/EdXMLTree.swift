import Desk
import Office
import Paper

/// The elements of a message, by their local names: root and prefix share one namespace in the standard, so prefixes say
/// nothing. Elements of other namespaces, such as those of a signature, are there by name only.
struct EdXMLTree {
    final class Element {
        let name: String
        var children: [Element] = []
        var bytes: [UInt8] = []
        /// The numbers of the runs that belong to its text.
        fileprivate var runs: Set<Int> = []

        init(_ name: String) { self.name = name }

        /// The first child of that name.
        subscript(_ name: String) -> Element? { children.first { $0.name == name } }

        func all(_ name: String) -> [Element] { children.filter { $0.name == name } }
    }

    /// The namespaces under which the standard's elements have been seen.
    static let namespaces: Set<String> = [
        "http://www.mic.gov.vn/TBT/QCVN_102_2016", "http://www.e-doc.vn/Schema/",
    ]

    let root: Element
    /// What was odd before the elements began.
    let notes: [String]
    /// Long runs of base64 text, which never go through the XML parser: it may be asked for ten megabytes at most.
    private let runs: [ArraySlice<UInt8>]
    private let limits: EdXMLLimits

    init(_ bytes: [UInt8], limits: EdXMLLimits) throws {
        let (start, note) = Self.start(of: bytes)
        notes = note.map { [$0] } ?? []
        self.limits = limits
        var cut = Self.cut(bytes[start...])
        guard cut.rest.count <= 4 << 20 else {
            throw InterchangeRefusal("Phần thông tin của thông điệp quá lớn, ngoài tệp đính kèm.")
        }
        runs = cut.runs
        let builder = Builder(limits: limits)
        do {
            try XMLWalk.throughNamespaces(
                cut.rest, open: { name, namespace throws(PaperError) in try builder.open(name, namespace) },
                close: { _ throws(PaperError) in builder.close() },
                text: { text throws(PaperError) in try builder.text(text) })
        } catch {
            throw InterchangeRefusal(
                error.code == .hostile
                    ? "Thông điệp khai báo kiểu tài liệu (DOCTYPE), không được phép."
                    : error.code == .tooLarge ? error.message : "Thông điệp không phải XML đúng cách, hoặc bị cắt cụt.")
        }
        cut.rest = []
        guard let root = builder.root else { throw InterchangeRefusal("Thông điệp rỗng.") }
        // A sender may write such marks too: a run that is named again and again would fill the memory.
        var free = Set(cut.runs.indices)
        Self.giveRuns(to: root, from: &free)
        self.root = root
    }

    /// Gives each run to the first that names it.
    private static func giveRuns(to element: Element, from free: inout Set<Int>) {
        for (_, run) in pieces(of: element.bytes).pieces where free.remove(run) != nil { element.runs.insert(run) }
        for child in element.children { giveRuns(to: child, from: &free) }
    }

    // MARK: - Texts

    /// The text of an element without blanks around it, composed, without runs that are too long for a text; nil for none and for
    /// the literal «null».
    func text(_ element: Element?) -> String? {
        guard let element, let text = String(decoding: whole(element, upTo: limits.text), as: UTF8.self).tidyOrNil,
            text.lowercased() != "null"
        else { return nil }
        return text
    }

    /// All bytes of an element's text, with those of the runs that were cut out with which it stays within the limit.
    func whole(_ element: Element, upTo limit: Int = .max) -> [UInt8] {
        guard element.bytes.contains(Self.mark[0]) else { return element.bytes }
        let (pieces, rest) = Self.pieces(of: element.bytes)
        var result: [UInt8] = []
        var free = element.runs
        for (before, run) in pieces {
            result += before
            guard free.remove(run) != nil, result.count + runs[run].count <= limit else { continue }
            result += runs[run]
        }
        return result + rest
    }

    /// What stands before each run that is named, its number, -1 for none, and what stands behind the last.
    private static func pieces(
        of bytes: [UInt8]
    ) -> (pieces: [(before: ArraySlice<UInt8>, run: Int)], rest: ArraySlice<UInt8>) {
        var pieces: [(before: ArraySlice<UInt8>, run: Int)] = []
        var rest = bytes[...]
        while let place = rest.firstRange(of: mark) {
            let digits = rest[place.upperBound...].prefix { (48...57).contains($0) }.prefix(6)
            pieces.append((rest[..<place.lowerBound], Int(String(decoding: digits, as: UTF8.self)) ?? -1))
            rest = rest[digits.endIndex...]
            if rest.starts(with: mark) { rest = rest.dropFirst(mark.count) }
        }
        return (pieces, rest)
    }

    /// U+E000 of the private use area before and after the number of a run.
    private static let mark: [UInt8] = [0xEE, 0x80, 0x80]

    // MARK: - Before the parser

    /// Where the document begins: some senders write bytes before the prolog.
    private static func start(of bytes: [UInt8]) -> (Int, String?) {
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return (0, nil) }
        let head = bytes.prefix(4_096)
        let blank: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
        let first = head.firstIndex { !blank.contains($0) } ?? 0
        let place =
            head.firstRange(of: Array("<?xml".utf8))?.lowerBound
            ?? head.firstRange(of: Array("<edXML".utf8))?.lowerBound ?? first
        let junk = head[min(first, place)..<place].count
        return (place, junk > 0 ? "Bỏ \(junk) byte thừa trước phần mở đầu XML." : nil)
    }

    /// The document without its long runs of base64 letters, each replaced by its number between two marks.
    private static func cut(_ bytes: ArraySlice<UInt8>) -> (rest: [UInt8], runs: [ArraySlice<UInt8>]) {
        let least = 4_096
        var rest: [UInt8] = []
        var runs: [ArraySlice<UInt8>] = []
        var copied = bytes.startIndex
        var start = bytes.startIndex
        func end(_ run: Range<Int>) {
            guard run.count >= least else { return }
            rest += bytes[copied..<run.lowerBound]
            rest += mark + Array("\(runs.count)".utf8) + mark
            runs.append(bytes[run])
            copied = run.upperBound
        }
        bytes.withUnsafeBufferPointer { buffer in
            for (offset, byte) in buffer.enumerated() where !isBase64[Int(byte)] {
                let index = bytes.startIndex + offset
                end(start..<index)
                start = index + 1
            }
        }
        end(start..<bytes.endIndex)
        rest += bytes[copied...]
        return (rest, runs)
    }

    private static let isBase64: [Bool] = (0...255).map { byte in
        switch UInt8(byte) {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), 0x20, 0x09,
            0x0A, 0x0D:
            true
        default: false
        }
    }
}

/// Puts the elements together as the parser meets them.
private final class Builder {
    private let limits: EdXMLLimits
    private(set) var root: EdXMLTree.Element?
    private var path: [EdXMLTree.Element] = []
    private var count = 0

    init(limits: EdXMLLimits) { self.limits = limits }

    func open(_ name: String, _ namespace: String?) throws(PaperError) {
        count += 1
        guard count <= limits.elements, path.count < limits.depth else {
            throw PaperError(.tooLarge, "Thông điệp có quá nhiều phần tử.")
        }
        let isForeign = namespace.map { !EdXMLTree.namespaces.contains($0) } ?? false
        // What another namespace means by a name is not what the standard means.
        let element = EdXMLTree.Element(isForeign && name != "Signature" ? "{}" + name : name)
        if let parent = path.last { parent.children.append(element) } else { root = element }
        path.append(element)
    }

    func close() { path.removeLast() }

    func text(_ text: UnsafeBufferPointer<UInt8>) throws(PaperError) {
        guard let element = path.last else { return }
        guard element.bytes.count + text.count <= limits.text else {
            throw PaperError(.tooLarge, "Một mục thông tin của thông điệp quá dài.")
        }
        element.bytes += text
    }
}
