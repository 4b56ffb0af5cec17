/// One part of a letter, or the whole of it: fields, an empty line, a body.
struct MailPart {
    let headers: MailHeaders
    let contentType: MailParameters
    private let body: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) {
        var rest = bytes
        headers = MailHeaders.read(&rest)
        contentType = MailParameters(headers["content-type"] ?? Array("text/plain".utf8))
        body = rest
    }

    /// `text/plain` where nothing else is said.
    var mediaType: String {
        let type = contentType.value
        let isType = type.split(separator: "/", omittingEmptySubsequences: false).count == 2 && type.count <= 100
        return isType ? type : "text/plain"
    }

    /// Nil for what is to be read where it stands.
    var fileName: String? {
        let disposition = headers["content-disposition"].map(MailParameters.init)
        let name = disposition?.parameters["filename"] ?? contentType.parameters["name"]
        if let name {
            // Only the last part of what may be a path. By scalars: a stroke under a mark parts folders too.
            let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last.map { String($0) } ?? ""
            if let tidy = MailReader.tidy(last) {
                return String(String.UnicodeScalarView(tidy.unicodeScalars.suffix(150)))
            }
        }
        return disposition?.value == "attachment" ? "tep-dinh-kem" : nil
    }

    /// The parts between lines of the boundary.
    func parts(between boundary: [UInt8]) -> [MailPart] {
        let mark = [UInt8(ascii: "-"), UInt8(ascii: "-")] + boundary
        var rest = body
        var parts: [MailPart] = []
        var start: ArraySlice<UInt8>.Index?
        while !rest.isEmpty, parts.count < MailReader.mostParts {
            let place = rest.startIndex
            let line = MailLines.next(&rest)
            guard line.starts(with: mark) else { continue }
            let tail = line.dropFirst(mark.count)
            // «--abc» must not end at «--abcdef».
            guard tail.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "-") }) else { continue }
            if let start { parts.append(MailPart(Self.withoutLastEnd(body[start..<place]))) }
            start = rest.startIndex
            if tail.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")]) { return parts }
        }
        // The last line is missing: what there is, is a part.
        if let start, start < body.endIndex { parts.append(MailPart(body[start...])) }
        return parts
    }

    /// The end of the line before a boundary belongs to the boundary.
    private static func withoutLastEnd(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = bytes
        if bytes.last == 0x0A { bytes.removeLast() }
        if bytes.last == 0x0D { bytes.removeLast() }
        return bytes
    }

    /// Its bytes as they were before they travelled.
    func decoded() -> [UInt8] {
        let coding = headers["content-transfer-encoding"].map { String(decoding: $0, as: UTF8.self) } ?? ""
        return switch coding.lowercased().trimmingBlanks {
        case "base64": MailCoding.base64(body)
        case "quoted-printable": MailCoding.quotedPrintable(body)
        default: Array(body)
        }
    }

    /// Its words.
    func text() -> String {
        let bytes = decoded()
        if mediaType == "text/html" { return HTMLReader.read(bytes).text }
        return MailCoding.text(bytes, charset: contentType.parameters["charset"] ?? "")
    }
}
