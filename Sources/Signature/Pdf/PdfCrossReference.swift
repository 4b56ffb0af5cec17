/// Where the objects of a file stand, as its cross references say: the newest section first, each naming the one before.
struct PdfCrossReference {
    enum Entry: Equatable {
        case free
        case place(Int, generation: Int)
        case packed(in: Int, index: Int)
    }

    private(set) var entries: [Int: Entry] = [:]
    /// The newest trailer.
    private(set) var trailer: [String: PdfValue] = [:]
    /// Where the newest section begins.
    let start: Int

    private let bytes: [UInt8]
    private let end: Int

    private static let mostEntries = 4_000_000

    /// Reads the sections of the first `end` bytes. Throws when one is damaged or they go round in a circle.
    init(_ bytes: [UInt8], end: Int) throws(PdfError) {
        self.bytes = bytes
        self.end = end
        start = try Self.start(bytes, end: end)
        var next: Int? = start
        var seen: Set<Int> = []
        while let place = next {
            guard seen.insert(place).inserted, seen.count <= 4_096 else { throw .damaged }
            let found = try section(at: place)
            if trailer.isEmpty { trailer = found }
            // In a file for old and new readers the section for the new ones comes first.
            if let hybrid = found["XRefStm"]?.integer {
                guard seen.insert(hybrid).inserted else { throw .damaged }
                _ = try section(at: hybrid)
            }
            next = found["Prev"]?.integer
        }
    }

    private static func start(_ bytes: [UInt8], end: Int) throws(PdfError) -> Int {
        let word = Array("startxref".utf8)
        var place = min(end, bytes.count) - word.count
        while place >= 0 {
            if bytes[place] == word[0], bytes[place..<(place + word.count)].elementsEqual(word) {
                var lexer = PdfLexer(bytes, from: place + word.count, end: end)
                lexer.skipBlanks()
                guard let start = try lexer.number().integer, start >= 0, start < end else { throw .damaged }
                return start
            }
            place -= 1
        }
        throw .damaged
    }

    private mutating func section(at place: Int) throws(PdfError) -> [String: PdfValue] {
        guard place >= 0, place < end else { throw .damaged }
        var lexer = PdfLexer(bytes, from: place, end: end)
        return lexer.take("xref") ? try table(&lexer) : try stream(at: place)
    }

    private mutating func add(_ entry: Entry, number: Int) throws(PdfError) {
        guard number >= 0, number <= 8_388_607, entries.count < Self.mostEntries else { throw .tooLarge }
        if entries[number] == nil { entries[number] = entry }
    }

    private mutating func table(_ lexer: inout PdfLexer) throws(PdfError) -> [String: PdfValue] {
        var found: [(Int, Entry)] = []
        while !lexer.take("trailer") {
            guard let first = try lexer.number().integer else { throw .damaged }
            lexer.skipBlanks()
            guard let count = try lexer.number().integer, first >= 0, count >= 0 else { throw .damaged }
            for index in 0..<count {
                lexer.skipBlanks()
                guard let place = try lexer.number().integer else { throw .damaged }
                lexer.skipBlanks()
                guard let generation = try lexer.number().integer else { throw .damaged }
                let (number, tooMuch) = first.addingReportingOverflow(index)
                guard !tooMuch, found.count < Self.mostEntries else { throw .tooLarge }
                if lexer.take("n") {
                    found.append((number, .place(place, generation: generation)))
                } else if lexer.take("f") {
                    found.append((number, .free))
                } else {
                    throw .damaged
                }
            }
            lexer.skipBlanks()
        }
        let trailer = try lexer.entries().mapValues(\.value)
        // The hybrid section overrides what this one calls free.
        let hides = trailer["XRefStm"] != nil
        for (number, entry) in found where !(hides && entry == .free) { try add(entry, number: number) }
        return trailer
    }

    private mutating func stream(at place: Int) throws(PdfError) -> [String: PdfValue] {
        let (_, object) = try PdfObjectReader.object(at: place, in: bytes, end: end) { _ throws(PdfError) in nil }
        guard let dictionary = object.value.dictionary, let range = object.stream,
            dictionary["Type"]?.name == "XRef", let widths = dictionary["W"]?.array?.compactMap(\.integer),
            widths.count == 3, widths.allSatisfy({ (0...8).contains($0) }), let size = dictionary["Size"]?.integer
        else { throw .damaged }
        let data = try PdfFilter.unpack(bytes[range], dictionary, limit: 64 << 20)
        let parts = dictionary["Index"]?.array?.compactMap(\.integer) ?? [0, size]
        let step = widths[0] + widths[1] + widths[2]
        guard parts.count.isMultiple(of: 2), step > 0 else { throw .damaged }
        var next = 0
        for part in stride(from: 0, to: parts.count, by: 2) {
            guard parts[part] >= 0, parts[part] <= 8_388_607, parts[part + 1] >= 0 else { throw .damaged }
            for index in 0..<parts[part + 1] {
                guard next + step <= data.count else { throw .damaged }
                let fields = Self.fields(data[next..<(next + step)], widths)
                next += step
                try add(Self.entry(fields), number: parts[part] + index)
            }
        }
        return dictionary
    }

    private static func fields(_ bytes: ArraySlice<UInt8>, _ widths: [Int]) -> [Int] {
        var next = bytes.startIndex
        return widths.map { width in
            defer { next += width }
            return bytes[next..<(next + width)].reduce(0) { ($0 << 8 | Int($1)) & Int.max }
        }
    }

    private static func entry(_ fields: [Int]) -> Entry {
        switch fields[0] {
        case 1: .place(fields[1], generation: fields[2])
        case 2: .packed(in: fields[1], index: fields[2])
        default: .free
        }
    }
}
