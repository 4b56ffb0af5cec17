import Vietnamese

/// Collects the text of a paper, paragraph by paragraph, and counts its scalars as it goes.
///
/// Every paragraph is composed (NFC), its blanks are single spaces, what cannot be seen (soft hyphens, zero-width
/// marks) is dropped, and look-alikes of Vietnamese letters left by old fonts are put right.
struct ParagraphText {
    /// A form feed in a paragraph says that what follows stands on the next page.
    static let pageMark: UInt8 = 0x0C

    /// Where pages begin, in scalars.
    private(set) var pageStarts: [Int] = []
    private(set) var bytes: [UInt8] = []
    /// How many Unicode scalars `bytes` holds.
    private(set) var count = 0

    mutating func reserve(_ capacity: Int) { bytes.reserveCapacity(capacity) }

    mutating func append(separator: StaticString) {
        bytes.append(contentsOf: UnsafeBufferPointer(start: separator.utf8Start, count: separator.utf8CodeUnitCount))
        count += separator.utf8CodeUnitCount
    }

    /// Appends a paragraph; returns its place, or nil and appends nothing when there is nothing to see in it.
    mutating func append(_ paragraph: [UInt8]) -> Range<Int>? {
        let start = (byte: bytes.count, scalar: count, page: pageStarts.count)
        let isComposed = paragraph.withUnsafeBufferPointer { appendTidied($0) }
        if bytes.last == UInt8(ascii: " "), bytes.count > start.byte {
            bytes.removeLast()
            count -= 1
        }
        if !isComposed {
            compose(from: start)
        }
        return count == start.scalar ? nil : start.scalar..<count
    }

    /// Composes the paragraph that begins at `start`; page marks move with the blanks that they stand at.
    private mutating func compose(from start: (byte: Int, scalar: Int, page: Int)) {
        let paragraph = String(decoding: bytes[start.byte...], as: UTF8.self)
        for page in start.page..<pageStarts.count {
            let before = paragraph.unicodeScalars.prefix(pageStarts[page] - start.scalar)
            pageStarts[page] = start.scalar + String(before).composed.unicodeScalars.count
        }
        let composed = paragraph.composed
        bytes.removeSubrange(start.byte...)
        bytes.append(contentsOf: composed.utf8)
        count = start.scalar + composed.unicodeScalars.count
    }

    /// Appends with blanks collapsed; false when a scalar came by that may compose with its neighbours.
    private mutating func appendTidied(_ source: UnsafeBufferPointer<UInt8>) -> Bool {
        var isComposed = true
        var afterBlank = true
        var index = 0
        while index < source.count {
            let run = Self.plainRun(in: source, at: index)
            if run.bytes > 0 {
                bytes.append(contentsOf: UnsafeBufferPointer(rebasing: source[index..<index + run.bytes]))
                count += run.scalars
                index += run.bytes
                afterBlank = false
                continue
            }
            let byte = source[index]
            if byte < 0x80 {
                index += 1
                if byte == Self.pageMark { pageStarts.append(count) }
                if !afterBlank && (byte == 0x20 || (0x09...0x0D).contains(byte)) {
                    bytes.append(0x20)
                    count += 1
                    afterBlank = true
                }
            } else {
                let (scalar, length) = Self.scalar(in: source, at: index)
                switch Self.seen(scalar) {
                case nil: break
                case " ":
                    if !afterBlank {
                        bytes.append(0x20)
                        count += 1
                        afterBlank = true
                    }
                case let seen?:
                    isComposed = isComposed && seen.isComposed
                    if seen == scalar {
                        for offset in 0..<length { bytes.append(source[index + offset]) }
                    } else {
                        bytes.append(contentsOf: UTF8.encode(seen)!)
                    }
                    count += 1
                    afterBlank = false
                }
                index += length
            }
        }
        return isComposed
    }

    /// How far the text goes on in letters and signs that stand as they are: ASCII without blanks, and the composed
    /// letters of Vietnamese, which is nearly all of any paper.
    private static func plainRun(in source: UnsafeBufferPointer<UInt8>, at start: Int) -> (bytes: Int, scalars: Int) {
        var index = start
        var scalars = 0
        while index < source.count {
            let byte = source[index]
            let next = index + 1 < source.count ? source[index + 1] : 0
            switch byte {
            case 0x21...0x7E: index += 1
            // A single blank within, when what follows is surely none.
            case 0x20 where index > start && ((0x21...0x7E).contains(next) || next == 0xC3 || next == 0xC4): index += 1
            // Without Ð and ð, taken for Đ and đ.
            case 0xC3 where next & 0xC0 == 0x80 && next & 0xDF != 0x90,
                0xC4 where next & 0xC0 == 0x80:
                index += 2
            // Ơ, ơ, Ư and ư.
            case 0xC6 where next == 0xA0 || next == 0xA1 || next == 0xAF || next == 0xB0: index += 2
            case 0xE1
            where (next == 0xBA || next == 0xBB) && index + 2 < source.count && source[index + 2] & 0xC0 == 0x80:
                index += 3
            default: return (index - start, scalars)
            }
            scalars += 1
        }
        return (index - start, scalars)
    }

    /// What stands in the text for a scalar beyond ASCII; nil for one that cannot be seen.
    private static func seen(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
        case 0x80...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFFFE, 0xFFFF: nil
        case 0xD0, 0x189: "Đ"
        case 0xF0: "đ"
        case 0x1A2: "Ư"
        case 0x1A3: "ư"
        case 0x2010, 0x2011: "-"
        default: scalar
        }
    }

    /// The scalar whose UTF-8 begins at `index`, and its length; U+FFFD of length 1 where the bytes are not UTF-8.
    private static func scalar(in source: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int) {
        let lead = source[index]
        let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1
        guard length > 1, lead < 0xF5, index + length <= source.count else { return ("\u{FFFD}", 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length {
            let byte = source[index + offset]
            guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let isOverlong = (length == 3 && value < 0x800) || (length == 4 && value < 0x10000)
        guard !isOverlong, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
        return (scalar, length)
    }
}
