internal import CLibCrypto

/// A file with all of a new signature but the signature itself: whoever holds the key signs it without reading the file.
public struct PreparedPdf: Sendable, Equatable {
    public private(set) var bytes: [UInt8]
    /// Where the room for the signature is, with its angle brackets.
    public let hole: Range<Int>

    /// Hexadecimal digits kept free for the signature.
    static let room = 32_768

    /// Throws where that is no room for a signature: it may come from another process.
    public init(_ bytes: [UInt8], hole: Range<Int>) throws(PdfError) {
        guard hole.count == Self.room + 2, hole.lowerBound > 0, hole.upperBound < bytes.count,
            bytes[hole.lowerBound] == UInt8(ascii: "<"), bytes[hole.upperBound - 1] == UInt8(ascii: ">"),
            bytes[hole].dropFirst().dropLast().allSatisfy({ $0 == UInt8(ascii: "0") })
        else { throw .damaged }
        self.bytes = bytes
        self.hole = hole
    }

    /// The signed file. `time` is the time of signing in seconds since 1970.
    public func signed(by key: some SigningKey, at time: Int64) throws(PdfError) -> [UInt8] {
        let cms = try CmsWriter.write(key, digest: digest, time: time)
        guard cms.count * 2 <= Self.room else { throw PdfError("Chuỗi chứng thư của khoá ký quá dài.") }
        var signed = bytes
        let start = hole.lowerBound + 1
        signed.replaceSubrange(start..<(start + cms.count * 2), with: Hexadecimal.write(cms).utf8)
        return signed
    }

    private var digest: [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            congvu_sha256(base, hole.lowerBound, base + hole.upperBound, bytes.count - hole.upperBound, &digest)
        }
        return digest
    }
}
