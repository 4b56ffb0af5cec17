import Office
import Web

/// Forms with files: what is read of them is the same however the bytes arrive.
struct UploadParser: OutsideParser {
    let name = "multipart"
    let words = [
        "\r\n--ranh\r\n", "--ranh--\r\n", "--ranh", "\r\n\r\n", "Content-Disposition: form-data; name=\"a\"\r\n",
        "; filename=\"b.docx\"", "; filename*=UTF-8''%C4%91", "; filename=\"\"", "Content-Type: a/b\r\n", "\r\r\n",
        "%22",
    ]

    private struct Upload: Equatable {
        var heads: [PartHead] = []
        var files: [[UInt8]] = []
        var fields = FormFields()
    }

    func read(_ bytes: [UInt8]) throws -> Int {
        _ = MultipartParser.boundary(ofMediaType: String(decoding: bytes.prefix(200), as: UTF8.self))
        let whole = Self.upload(bytes, pieces: max(bytes.count, 1))
        for size in [1, 7] where Self.upload(bytes, pieces: size) != whole {
            throw ParserFault("another upload when it arrives in pieces of \(size)")
        }
        let upload = try whole.get()
        guard !upload.heads.contains(where: { $0.fileName?.utf8.contains(UInt8(ascii: "/")) == true }) else {
            throw ParserFault("a file named as a path")
        }
        return upload.files.count + upload.fields.pairs.count
    }

    private static func upload(_ bytes: [UInt8], pieces size: Int) -> Result<Upload, OfficeError> {
        Result { () throws(OfficeError) -> Upload in
            var parser = MultipartParser(boundary: "ranh", limits: MultipartLimits())
            var form = MultipartForm(limits: MultipartLimits())
            var upload = Upload()
            for start in stride(from: 0, to: bytes.count, by: size) {
                parser.feed(bytes[start..<min(start + size, bytes.count)])
                try take(&parser, &form, &upload)
            }
            try parser.end()
            upload.fields = form.fields
            return upload
        }
    }

    /// Everything that the bytes fed so far say.
    private static func take(
        _ parser: inout MultipartParser, _ form: inout MultipartForm, _ upload: inout Upload
    ) throws(OfficeError) {
        while true {
            let action = try parser.next()
            if action == .needsMore || action == .finished { return }
            switch try form.take(action) {
            case .began(let head)?:
                upload.heads.append(head)
                upload.files.append([])
            case .bytes(let bytes)?: upload.files[upload.files.count - 1] += bytes
            case .ended?, nil: break
            }
        }
    }
}
