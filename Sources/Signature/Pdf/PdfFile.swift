/// The objects of a PDF as they were at one of its revisions: of its first `end` bytes.
///
/// Reads strictly: a file whose cross references do not fit is refused, never mended, because a mended file may show
/// something else than what was signed.
final class PdfFile {
    let bytes: [UInt8]
    let end: Int
    let references: PdfCrossReference

    private var known: [Int: PdfObject] = [:]
    private var packs: [Int: [Int: (number: Int, value: PdfValue)]] = [:]
    private var open: Set<Int> = []
    private var unpackedBytes = 0

    private static let mostUnpacked = 256 << 20

    /// Throws with a sentence when the bytes are no PDF, damaged, encrypted or too large.
    init(_ bytes: [UInt8], end: Int? = nil) throws(PdfError) {
        self.bytes = bytes
        self.end = min(end ?? bytes.count, bytes.count)
        guard self.end >= 8, bytes.starts(with: "%PDF-".utf8) else { throw .notPdf }
        references = try PdfCrossReference(bytes, end: self.end)
        guard references.trailer["Encrypt"] == nil else { throw .encrypted }
    }

    var trailer: [String: PdfValue] { references.trailer }

    /// The catalog.
    func catalog() throws(PdfError) -> [String: PdfValue] {
        guard let root = try value(trailer["Root"] ?? .null).dictionary else { throw .damaged }
        return root
    }

    /// What a value stands for: itself, or the object that it points to; null where there is none.
    func value(_ value: PdfValue) throws(PdfError) -> PdfValue {
        var value = value
        for _ in 0..<16 {
            guard case .reference(let reference) = value else { return value }
            value = try object(reference.number, generation: reference.generation)?.value ?? .null
        }
        throw .damaged
    }

    func dictionary(_ value: PdfValue?) throws(PdfError) -> [String: PdfValue]? {
        try self.value(value ?? .null).dictionary
    }

    func array(_ value: PdfValue?) throws(PdfError) -> [PdfValue]? {
        try self.value(value ?? .null).array
    }

    /// The object with a number; nil when there is none, or when it is of another generation.
    func object(_ number: Int, generation: Int? = nil) throws(PdfError) -> PdfObject? {
        switch references.entries[number] {
        case nil, .free: return nil
        case .place(let place, let own):
            guard generation == nil || generation == own else { return nil }
            if let object = known[number] { return object }
            guard open.insert(number).inserted else { throw .damaged }
            defer { open.remove(number) }
            let (reference, object) = try PdfObjectReader.object(at: place, in: bytes, end: end) {
                reference throws(PdfError) in try self.value(.reference(reference)).integer
            }
            guard reference == PdfReference(number: number, generation: own) else { throw .damaged }
            known[number] = object
            return object
        case .packed(let pack, let index):
            guard generation == nil || generation == 0 else { return nil }
            guard let found = try unpack(pack)[index], found.number == number else { throw .damaged }
            return PdfObject(value: found.value, stream: nil)
        }
    }

    /// The unpacked bytes of a stream of structure.
    func unpacked(_ object: PdfObject) throws(PdfError) -> [UInt8] {
        guard let range = object.stream, let dictionary = object.value.dictionary else { throw .damaged }
        let unpacked = try PdfFilter.unpack(bytes[range], dictionary, limit: Self.mostUnpacked - unpackedBytes)
        unpackedBytes += unpacked.count
        return unpacked
    }

    private func unpack(_ number: Int) throws(PdfError) -> [Int: (number: Int, value: PdfValue)] {
        if let pack = packs[number] { return pack }
        // A pack stands by itself: one inside another would go round in a circle.
        guard case .place = references.entries[number], open.insert(number).inserted,
            let object = try object(stream: number), let dictionary = object.value.dictionary,
            dictionary["Type"]?.name == "ObjStm", let count = try value(dictionary["N"] ?? .null).integer,
            let first = try value(dictionary["First"] ?? .null).integer, count >= 0, first >= 0
        else { throw .damaged }
        defer { open.remove(number) }
        let data = try unpacked(object)
        guard first <= data.count, count <= data.count else { throw .damaged }
        var heading = PdfLexer(data, from: 0, end: first)
        var found: [Int: (number: Int, value: PdfValue)] = [:]
        for index in 0..<count {
            heading.skipBlanks()
            guard let own = try heading.number().integer else { throw .damaged }
            heading.skipBlanks()
            guard let offset = try heading.number().integer, offset >= 0, offset <= data.count - first else {
                throw .damaged
            }
            var body = PdfLexer(data, from: first + offset, end: data.count)
            found[index] = (own, try body.value())
        }
        packs[number] = found
        return found
    }

    private func object(stream number: Int) throws(PdfError) -> PdfObject? {
        open.remove(number)
        defer { open.insert(number) }
        return try object(number)
    }
}
