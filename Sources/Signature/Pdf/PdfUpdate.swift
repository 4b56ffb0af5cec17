/// Objects that are added to the end of a file, in the way of its last cross reference; what is there stays as it is.
struct PdfUpdate {
    private(set) var bytes: [UInt8]
    private let file: PdfFile
    private var places: [Int: Int] = [:]
    private var nextNumber: Int

    init(_ file: PdfFile) {
        self.file = file
        bytes = file.bytes
        if bytes.last != 10 { bytes.append(10) }
        nextNumber = max(file.trailer["Size"]?.integer ?? 0, (file.references.entries.keys.max() ?? 0) + 1)
    }

    mutating func newNumber() -> PdfReference {
        defer { nextNumber += 1 }
        return PdfReference(number: nextNumber, generation: 0)
    }

    /// Writes the object with a number of the file or a new one; returns where its text begins.
    @discardableResult
    mutating func write(_ reference: PdfReference, _ text: String) -> Int {
        places[reference.number] = bytes.count
        bytes += "\(reference.number) \(reference.generation) obj\n".utf8
        let start = bytes.count
        bytes += text.utf8
        bytes += "\nendobj\n".utf8
        return start
    }

    mutating func write(_ reference: PdfReference, _ value: PdfValue) {
        write(reference, PdfWriter.write(value))
    }

    mutating func write(_ reference: PdfReference, stream: [UInt8], _ dictionary: [String: PdfValue]) {
        var dictionary = dictionary
        dictionary["Length"] = .integer(stream.count)
        places[reference.number] = bytes.count
        bytes +=
            "\(reference.number) \(reference.generation) obj\n\(PdfWriter.write(.dictionary(dictionary)))\nstream\n"
            .utf8
        bytes += stream
        bytes += "\nendstream\nendobj\n".utf8
    }

    /// Writes the cross reference and the end.
    mutating func finish() {
        var trailer = file.trailer.filter { ["Root", "Info", "ID"].contains($0.key) }
        trailer["Prev"] = .integer(file.references.start)
        var lexer = PdfLexer(file.bytes, from: file.references.start, end: file.end)
        let start: Int
        if lexer.take("xref") {
            start = bytes.count
            bytes += "xref\n".utf8
            for (number, place) in places.sorted(by: { $0.key < $1.key }) {
                bytes += "\(number) 1\n\(Self.padded(place, 10)) 00000 n \n".utf8
            }
            trailer["Size"] = .integer(nextNumber)
            bytes += "trailer\n\(PdfWriter.write(.dictionary(trailer)))\n".utf8
        } else {
            let own = newNumber()
            start = bytes.count
            places[own.number] = start
            let entries = places.sorted { $0.key < $1.key }
            trailer["Size"] = .integer(nextNumber)
            trailer["Type"] = .name("XRef")
            trailer["W"] = .array([.integer(1), .integer(4), .integer(2)])
            trailer["Index"] = .array(entries.flatMap { entry in [PdfValue.integer(entry.key), .integer(1)] })
            var table: [UInt8] = []
            for entry in entries {
                table.append(1)
                for shift in [24, 16, 8, 0] { table.append(UInt8(truncatingIfNeeded: entry.value >> shift)) }
                table += [0, 0]
            }
            write(own, stream: table, trailer)
        }
        bytes += "startxref\n\(start)\n%%EOF\n".utf8
    }

    /// Puts other bytes over some that were written before.
    mutating func overwrite(at place: Int, with text: some Collection<UInt8>) {
        bytes.replaceSubrange(place..<(place + text.count), with: text)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
}
