import Foundation
import Office

/// What the header of one part says: the field's name and, for a file, what the sender calls it.
public struct PartHead: Sendable, Equatable {
    public let name: String
    /// The file's name without folders, NFC; nil when the part is an ordinary field, empty when no file was chosen.
    public let fileName: String?
    /// What the sender claims the file to be; never trusted.
    public let contentType: String?

    public init(name: String, fileName: String? = nil, contentType: String? = nil) {
        self.name = name
        self.fileName = fileName
        self.contentType = contentType
    }

    /// Reads the lines between the delimiter and the empty line.
    init(header: ArraySlice<UInt8>) throws(OfficeError) {
        guard let text = String(validating: header, as: UTF8.self), !header.contains(0) else {
            throw MultipartParser.malformed
        }
        var parameters: [String: String] = [:]
        var contentType: String?
        for line in text.split(separator: "\r\n") {
            let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard halves.count == 2 else { throw MultipartParser.malformed }
            let value = halves[1].trimmingCharacters(in: .whitespaces)
            switch halves[0].lowercased() {
            case "content-disposition": parameters = Self.parameters(of: value)
            case "content-type": contentType = value
            default: break
            }
        }
        guard let name = parameters["name"] else { throw MultipartParser.malformed }
        self.name = Self.unescaped(name)
        self.fileName = (Self.extended(parameters["filename*"]) ?? parameters["filename"].map(Self.unescaped))
            .map(Self.lastComponent)
        self.contentType = contentType
    }

    /// `form-data; name="a"; filename="b;c.doc"` → its parameters; a backslash is an ordinary character, as browsers
    /// have it, so that `C:\giấy tờ\a.doc` survives.
    private static func parameters(of value: String) -> [String: String] {
        var result: [String: String] = [:]
        var rest = value[...]
        while let semicolon = rest.firstIndex(of: ";") {
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
            guard let equals = rest.firstIndex(of: "=") else { break }
            let key = rest[..<equals].lowercased()
            rest = rest[rest.index(after: equals)...]
            if rest.first == "\"" {
                rest = rest.dropFirst()
                let end = rest.firstIndex(of: "\"") ?? rest.endIndex
                result[key] = result[key] ?? String(rest[..<end])
                rest = rest[end...]
            } else {
                let end = rest.firstIndex(of: ";") ?? rest.endIndex
                result[key] = result[key] ?? String(rest[..<end])
                rest = rest[end...]
            }
        }
        return result
    }

    /// Browsers escape only quotes and line ends in names.
    private static func unescaped(_ text: String) -> String {
        text.replacingOccurrences(of: "%22", with: "\"").replacingOccurrences(of: "%0D", with: "\r")
            .replacingOccurrences(of: "%0A", with: "\n").precomposedStringWithCanonicalMapping
    }

    /// `UTF-8''c%C3%B4ng%20v%C4%83n.docx` of RFC 5987.
    private static func extended(_ value: String?) -> String? {
        guard let value, value.lowercased().hasPrefix("utf-8''") else { return nil }
        return value.dropFirst(7).removingPercentEncoding?.precomposedStringWithCanonicalMapping
    }

    private static func lastComponent(_ name: String) -> String {
        // By scalars: a stroke under a mark parts folders too.
        let last = name.unicodeScalars.split { $0 == "/" || $0 == "\\" }.last ?? "".unicodeScalars[...]
        let printable = last.filter { !CharacterSet.controlCharacters.contains($0) }
        return String(String.UnicodeScalarView(printable.prefix(200)))
    }
}
