/// Signs PDFs by adding to their end, so that signatures that are there stay right.
public struct PdfSigner {
    private let key: any SigningKey

    public init(_ key: any SigningKey) {
        self.key = key
    }

    /// The file with one signature more. `time` is the time of signing in seconds since 1970.
    ///
    /// Throws with a Vietnamese sentence when the file cannot be read, or when an earlier signer forbade additions.
    public func sign(
        _ bytes: [UInt8], _ appearance: SignatureAppearance? = nil, at time: Int64, reason: String? = nil
    ) throws(PdfError) -> [UInt8] {
        try Self.prepare(bytes, appearance, at: time, reason: reason).signed(by: key, at: time)
    }

    /// The file with everything but the signature. Throws as `sign` does.
    public static func prepare(
        _ bytes: [UInt8], _ appearance: SignatureAppearance? = nil, at time: Int64, reason: String? = nil
    ) throws(PdfError) -> PreparedPdf {
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
        let start = update.write(signature, dictionary(time: time, reason: reason))
        update.finish()
        return try measured(update, from: start)
    }

    private static func dictionary(time: Int64, reason: String?) -> String {
        let why = reason.map { " /Reason \(PdfText.encode($0))" } ?? ""
        return "<</Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached /M (\(PdfDate.written(time)))\(why)"
            + " /ByteRange [0000000000 0000000000 0000000000 0000000000]"
            + " /Contents <\(String(repeating: "0", count: PreparedPdf.room))>>>"
    }

    /// Writes down what the signature will cover.
    private static func measured(_ update: PdfUpdate, from start: Int) throws(PdfError) -> PreparedPdf {
        var update = update
        let entries = try PdfObjectReader.entries(in: update.bytes, dictionaryAt: start)
        guard let range = entries["ByteRange"]?.place, let contents = entries["Contents"]?.place else { throw .damaged }
        let numbers = [0, contents.lowerBound, contents.upperBound, update.bytes.count - contents.upperBound]
        let written = "[" + numbers.map { PdfUpdate.padded($0, 10) }.joined(separator: " ") + "]"
        update.overwrite(at: range.lowerBound, with: written.utf8)
        return try PreparedPdf(update.bytes, hole: contents)
    }
}
