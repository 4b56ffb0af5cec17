import Vietnamese

/// What a file really is, by its first bytes; its name only settles what content leaves open.
package enum FileKind: Equatable {
    case zip, ole, pdf, image, mail, html, text
    /// Something that is no paper, and what it is called.
    case other(String)

    package init(_ bytes: [UInt8], name: String) {
        if bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.starts(with: [0x50, 0x4B, 5, 6]) {
            self = .zip
        } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
            self = .ole
        } else if Self.isPDF(bytes) {
            self = .pdf
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) || bytes.starts(with: [0xFF, 0xD8, 0xFF])
            || bytes.starts(with: [0x49, 0x49, 0x2A, 0]) || bytes.starts(with: [0x4D, 0x4D, 0, 0x2A])
        {
            self = .image
        } else if let known = Self.others.first(where: { bytes.starts(with: $0.0) }) {
            self = .other(known.1)
        } else if name.lowercased().hasSuffix(".eml"), Self.isText(bytes) {
            self = .mail
        } else if Self.isHTML(bytes) {
            self = .html
        } else if Self.isText(bytes) {
            self = .text
        } else {
            self = .other("tệp nhị phân không rõ loại")
        }
    }

    private static let others: [([UInt8], String)] = [
        ([0x4D, 0x5A], "chương trình máy tính"), ([0x7F, 0x45, 0x4C, 0x46], "chương trình máy tính"),
        (Array("#!".utf8), "chương trình máy tính"), (Array("Rar!".utf8), "tệp nén RAR"), ([0x1F, 0x8B], "tệp nén GZ"),
        (Array("7z".utf8) + [0xBC, 0xAF], "tệp nén 7z"), (Array("GIF8".utf8), "ảnh GIF"),
        (Array("ID3".utf8), "tệp âm thanh"),
        (Array("RIFF".utf8), "tệp âm thanh hoặc hình"), (Array("{\\rtf".utf8), "văn bản RTF"),
        (Array("SQLite format 3".utf8), "cơ sở dữ liệu"),
    ]

    /// Other programs' bytes may stand before the mark.
    private static func isPDF(_ bytes: [UInt8]) -> Bool {
        let window = bytes.prefix(1_024)
        return window.indices.contains { window[$0] == UInt8(ascii: "%") && window[$0...].starts(with: "%PDF-".utf8) }
    }

    private static func isHTML(_ bytes: [UInt8]) -> Bool {
        let window = bytes.prefix(2_048)
        guard window.contains(UInt8(ascii: "<")) else { return false }
        let opening = String(decoding: window, as: UTF8.self).lowercased()
        return ["<html", "<!doctype html", "<body", "<table", "<head", "<meta"].contains { opening.contains($0) }
    }

    /// Text has no control characters but blanks, unless it is in UTF-16.
    private static func isText(_ bytes: [UInt8]) -> Bool {
        if DecodedText.isUTF16(bytes) { return true }
        return bytes.withUnsafeBufferPointer { bytes in
            let sample = bytes.prefix(8_192)
            var controls = 0
            for byte in sample where byte < 0x20 && !(0x07...0x0D).contains(byte) && byte != 0x1B {
                if byte == 0 { return false }
                controls += 1
            }
            return controls * 50 <= sample.count
        }
    }
}
