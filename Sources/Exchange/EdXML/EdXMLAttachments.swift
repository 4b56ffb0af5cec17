import Desk
import Foundation
import Office
import Paper

/// The files of a message: those that the manifest names and those that only the attachments name, brought together by
/// their content ids.
struct EdXMLAttachments {
    private let tree: EdXMLTree
    private let limits: EdXMLLimits
    private let described: [String: EdXMLTree.Element]

    init(tree: EdXMLTree, limits: EdXMLLimits, notes: inout [String]) {
        self.tree = tree
        self.limits = limits
        let references = tree.root["edXMLEnvelope"]?["edXMLBody"]?["edXMLManifest"]?.all("Reference") ?? []
        described = Dictionary(
            references.prefix(limits.attachments).compactMap { reference in
                Self.id(tree.text(reference["ContentId"])).map { ($0, reference) }
            }, uniquingKeysWith: { first, _ in first })
    }

    func all() throws -> [InterchangeDocument.Attachment] {
        let elements = tree.root["AttachmentEncoded"]?.all("Attachment") ?? []
        guard elements.count <= limits.attachments else {
            throw InterchangeRefusal("Thông điệp có hơn \(limits.attachments) tệp đính kèm.")
        }
        var room = limits.unpackedBytes
        return try elements.enumerated().map { index, element in
            let reference = Self.id(tree.text(element["ContentId"])).flatMap { described[$0] }
            let name = Self.fileName(
                tree.text(element["AttachmentName"]) ?? tree.text(reference?["AttachmentName"]), index)
            let bytes = try unpacked(try decoded(element, name), name: name, room: room)
            guard bytes.count <= room else { throw Self.tooLarge(limits) }
            room -= bytes.count
            return .init(
                name: name, mediaType: tree.text(element["ContentType"]) ?? tree.text(reference?["ContentType"]),
                description: tree.text(element["Description"]) ?? tree.text(reference?["Description"]), bytes: bytes)
        }
    }

    /// «cid:» stands before some of them.
    private static func id(_ text: String?) -> String? {
        text.map { $0.lowercased().hasPrefix("cid:") ? String($0.dropFirst(4)) : $0 }
    }

    /// The last part of a path, without what no file system takes.
    private static func fileName(_ text: String?, _ index: Int) -> String {
        // By scalars: a stroke under a mark parts folders too.
        let parts = (text ?? "").unicodeScalars.split { $0 == "/" || $0 == "\\" }
        let last = parts.last.map { String($0) }?.tidyOrNil
        let kept = (last ?? "").unicodeScalars.filter { !unfit.contains($0) }.suffix(150)
        let name = String(String.UnicodeScalarView(kept))
        return name.isEmpty || name.allSatisfy({ $0 == "." }) ? "tep-\(index + 1)" : name
    }

    /// The ends of lines, and what ends a name.
    private static let unfit: Set<Unicode.Scalar> = [
        "\0", "\n", "\u{B}", "\u{C}", "\r", "\u{85}", "\u{2028}", "\u{2029}",
    ]

    private func decoded(_ element: EdXMLTree.Element, _ name: String) throws -> [UInt8] {
        guard let content = element["ContentTransferEncoded"] else {
            throw InterchangeRefusal("Tệp đính kèm «\(name)» không có nội dung.")
        }
        let text = tree.whole(content)
        guard let data = Data(base64Encoded: Data(text), options: .ignoreUnknownCharacters), !data.isEmpty,
            text.allSatisfy(Self.mayBeBase64)
        else { throw InterchangeRefusal("Nội dung của tệp đính kèm «\(name)» không phải base64.") }
        return Array(data)
    }

    private static func mayBeBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="), 0x20, 0x09,
            0x0A, 0x0D:
            true
        default: false
        }
    }

    /// The standard packs each file as a ZIP with one entry of a random name; some senders send the file itself. A file that
    /// is a ZIP by its own name stays one, unless its one entry is such a wrapping.
    private func unpacked(_ bytes: [UInt8], name: String, room: Int) throws -> [UInt8] {
        guard bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return bytes }
        let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
        let isPackedItself = Self.packedEndings.contains(ending)
        var limits = PaperLimits()
        limits.partBytes = max(room, 1)
        limits.packedMembers = 10_000
        var names: [String] = []
        do {
            let probe = try ZipParts(bytes: bytes, limits: limits) { path in
                names.append(path)
                return names.count == 1
            }
            guard names.count == 1, !isPackedItself || Self.isRandom(names[0]) else { return bytes }
            guard let content = probe.parts[names[0]], !content.isEmpty else { return bytes }
            return content
        } catch {
            // What only looks like a packed file is handed on as it is; a bomb is not.
            guard error.code != .tooLarge else { throw Self.tooLarge(self.limits) }
            return bytes
        }
    }

    private static let packedEndings: Set<String> = [
        "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "jar", "epub", "edxml",
    ]

    /// A UUID, with or without dashes, and no ending.
    private static func isRandom(_ name: String) -> Bool {
        let letters = name.filter { $0 != "-" }
        return letters.count == 32 && letters.allSatisfy(\.isHexDigit)
    }

    private static func tooLarge(_ limits: EdXMLLimits) -> InterchangeRefusal {
        InterchangeRefusal("Tệp đính kèm giải nén ra lớn hơn \(limits.unpackedBytes >> 20) MB.")
    }
}
