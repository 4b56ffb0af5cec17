internal import CLibCrypto

/// Signs PDFs by adding to their end, so that signatures that are there stay right.
public struct PdfSigner {
    private let key: any SigningKey

    public init(_ key: any SigningKey) {
        self.key = key
    }

    /// Hexadecimal digits kept free for the signature.
    private static let room = 32_768

    /// The file with one signature more. `time` is the time of signing in seconds since 1970.
    ///
    /// Throws with a Vietnamese sentence when the file cannot be read, or when an earlier signer forbade additions.
    public func sign(
        _ bytes: [UInt8], _ appearance: SignatureAppearance? = nil, at time: Int64, reason: String? = nil
    ) throws(PdfError) -> [UInt8] {
        guard bytes.count <= SignatureChecker.mostBytes else { throw .tooLarge }
        let file = try PdfFile(bytes)
        let fields = try SignatureFields(file)
        guard !fields.found.contains(where: { $0.permits == 1 }) else {
            throw PdfError("Người ký trước không cho phép thêm gì vào tệp, nên không ký thêm được.")
        }
        var update = PdfUpdate(file)
        let signature = update.newNumber()
        let field = update.newNumber()
        let page = try PdfPages(file).page(appearance?.page ?? 0)
        try SignatureWidget(
            signature: signature, field: field, page: page, name: "ChuKySo\(field.number)", appearance: appearance
        ).write(to: &update, file)
        let text = dictionary(time: time, reason: reason)
        let start = update.write(signature, text)
        update.finish()
        return try fill(update, from: start, time: time)
    }

    private func dictionary(time: Int64, reason: String?) -> String {
        let why = reason.map { " /Reason \(PdfText.encode($0))" } ?? ""
        return "<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (\(PdfDate.written(time)))\(why)"
            + " /ByteRange [0000000000 0000000000 0000000000 0000000000]"
            + " /Contents <\(String(repeating: "0", count: Self.room))>>>"
    }

    private func fill(_ update: PdfUpdate, from start: Int, time: Int64) throws(PdfError) -> [UInt8] {
        var update = update
        let entries = try PdfObjectReader.entries(in: update.bytes, dictionaryAt: start)
        guard let range = entries["ByteRange"]?.place, let contents = entries["Contents"]?.place else { throw .damaged }
        let numbers = [0, contents.lowerBound, contents.upperBound, update.bytes.count - contents.upperBound]
        let written = "[" + numbers.map { PdfUpdate.padded($0, 10) }.joined(separator: " ") + "]"
        update.overwrite(at: range.lowerBound, with: written.utf8)
        let cms = try CmsWriter.write(key, digest: digest(update.bytes, but: contents), time: time)
        guard cms.count * 2 <= Self.room else { throw PdfError("Chuỗi chứng thư của khoá ký quá dài.") }
        update.overwrite(at: contents.lowerBound + 1, with: Hexadecimal.write(cms).utf8)
        return update.bytes
    }

    private func digest(_ bytes: [UInt8], but hole: Range<Int>) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        bytes.withUnsafeBufferPointer { bytes in
            guard let base = bytes.baseAddress else { return }
            congvu_sha256(
                base, hole.lowerBound, base + hole.upperBound, bytes.count - hole.upperBound, &digest)
        }
        return digest
    }
}
