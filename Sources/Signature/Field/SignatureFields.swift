/// Finds the signatures of a file: the filled signature fields of its form.
struct SignatureFields {
    private let file: PdfFile
    private var seen: Set<Int> = []
    private(set) var found: [SignatureField] = []
    /// Fields that claim a signature which cannot be understood.
    private(set) var broken: [String] = []

    private static let most = 200

    init(_ file: PdfFile) throws(PdfError) {
        self.file = file
        guard let form = try file.dictionary(try file.catalog()["AcroForm"]) else { return }
        for field in try file.array(form["Fields"]) ?? [] { try visit(field, name: [], kind: nil, depth: 0) }
        found.sort { ($0.revisionEnd, $0.number) < ($1.revisionEnd, $1.number) }
    }

    private mutating func visit(_ value: PdfValue, name: [String], kind: String?, depth: Int) throws(PdfError) {
        if let reference = value.reference, !seen.insert(reference.number).inserted { return }
        guard depth < 32, let field = try file.dictionary(value) else { return }
        var name = name
        if let own = try file.value(field["T"] ?? .null).string { name.append(PdfText.decode(own)) }
        let kind = try file.value(field["FT"] ?? .null).name ?? kind
        for kid in try file.array(field["Kids"]) ?? [] { try visit(kid, name: name, kind: kind, depth: depth + 1) }
        guard kind == "Sig", let written = field["V"], written != .null else { return }
        guard found.count + broken.count < Self.most else { throw .tooLarge }
        let full = name.joined(separator: ".")
        do {
            found.append(try signature(written, name: full))
        } catch {
            broken.append(full)
        }
    }

    private func signature(_ value: PdfValue, name: String) throws(PdfError) -> SignatureField {
        // A signature stands in the file as it is: packed, its bytes could not be left out of what it covers.
        guard let number = value.reference?.number, case .place(let place, _) = file.references.entries[number],
            let dictionary = try file.dictionary(value)
        else { throw .damaged }
        let entries = try PdfObjectReader.entries(at: place, in: file.bytes, end: file.end)
        guard let contents = entries["Contents"], let bytes = contents.value.string,
            file.bytes[contents.place.lowerBound] == UInt8(ascii: "<"),
            // Nothing but its digits: whatever stood between them would be covered by nobody.
            contents.place.count == bytes.count * 2 + 2,
            let range = entries["ByteRange"]?.value.array?.compactMap(\.integer)
        else { throw .damaged }
        return SignatureField(
            name: name, number: number, subFilter: dictionary["SubFilter"]?.name ?? "", byteRange: range,
            contents: contents.place, signature: bytes, permits: try permits(dictionary),
            reason: try text(dictionary["Reason"]), place: try text(dictionary["Location"]))
    }

    private func permits(_ signature: [String: PdfValue]) throws(PdfError) -> Int? {
        for reference in try file.array(signature["Reference"]) ?? [] {
            guard let reference = try file.dictionary(reference), reference["TransformMethod"]?.name == "DocMDP" else {
                continue
            }
            return try file.dictionary(reference["TransformParams"])?["P"]?.integer ?? 2
        }
        return nil
    }

    private func text(_ value: PdfValue?) throws(PdfError) -> String? {
        guard let bytes = try file.value(value ?? .null).string, !bytes.isEmpty else { return nil }
        return String(PdfText.decode(bytes).prefix(500))
    }
}
