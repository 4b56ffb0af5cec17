import Signature
import Testing

@Suite("Chữ ký số trên PDF")
struct SignatureCheckTests {
    private static let page =
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>"

    static let cases = [
        SignatureCase("signed by a person", [Facts()]) { try $0.signed() },
        SignatureCase("sealed with an elliptic key", [Facts()]) { try $0.signed(.seal) },
        SignatureCase("signed in a file whose objects are packed", [Facts()]) { try $0.signed(.an, TestPdf.packed) },
        SignatureCase("signed by a person, then sealed: both hold", [Facts(.valid, .revision, .signatures), Facts()]) {
            try $0.signed(.seal, try $0.signed())
        },
        SignatureCase(
            "signed three times in a packed file",
            [Facts(.valid, .revision, .signatures), Facts(.valid, .revision, .signatures), Facts()]
        ) { try $0.signed(.an, try $0.signed(.seal, try $0.signed(.an, TestPdf.packed))) },
        SignatureCase("blank lines behind the end change nothing", [Facts(.valid, .revision)]) {
            try $0.signed() + Array("\n\n".utf8)
        },
        SignatureCase("a word changed in place", [Facts(.invalid, .whole, .none, .altered)]) {
            replace("(Giao So chu tri)", "(Giao So phoi ho)", in: try $0.signed())
        },
        SignatureCase("the page's text replaced later", [changed("nội dung trang bị sửa")]) {
            TestPdf.adding([4: TestPdf.stream("BT (Khac) Tj ET")], to: try $0.signed())
        },
        SignatureCase("a remark put over the page later", [changed("trang văn bản bị sửa")]) {
            TestPdf.adding(
                [3: page + " /Annots [9 0 R]>>", 9: "<</Type /Annot /Subtype /FreeText /Rect [0 0 9 9] /FT /Sig>>"],
                to: try $0.signed())
        },
        SignatureCase("a page added later", [changed("có trang bị thêm, bớt hoặc đổi thứ tự")]) {
            TestPdf.adding(
                [2: "<</Type /Pages /Kids [3 0 R 9 0 R] /Count 2>>", 9: page + ">>"], to: try $0.signed())
        },
        SignatureCase("another font later", [changed("phông chữ bị thay")]) {
            TestPdf.adding([5: "<</Type /Font /Subtype /Type1 /BaseFont /Courier>>"], to: try $0.signed())
        },
        SignatureCase("another catalog later", [changed("danh mục tài liệu bị thay")]) {
            TestPdf.adding(
                [9: "<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [7 0 R]>>>>"], to: try $0.signed(), root: 9)
        },
        SignatureCase(
            "changed between two signatures: only the second holds", [changed("nội dung trang bị sửa"), Facts()]
        ) {
            try $0.signed(.seal, TestPdf.adding([4: TestPdf.stream("BT (Khac) Tj ET")], to: try $0.signed()))
        },
        SignatureCase("objects without a cross reference behind the end", [changed("có dữ liệu lạ ở cuối tệp")]) {
            try $0.signed() + Array("4 0 obj\n<</Length 0>>\nstream\n\nendstream\nendobj\n".utf8)
        },
        SignatureCase("a range that leaves out more than the signature", [Facts(.invalid, .partial, .none, .altered)]) {
            gap(in: try $0.signed())
        },
        SignatureCase("the signature moved away from its range", [Facts(.invalid, .partial)]) { try moved($0) },
        SignatureCase("a certificate that had expired", [Facts(.invalid, .whole, .none, .intact, .expired, "unknown")])
        {
            try $0.signed(.expired)
        },
        SignatureCase(
            "an expired certificate, signed while it was valid", [Facts()]
        ) { try $0.signed(.expired, at: 1_780_000_000) },
        SignatureCase("a certificate not yet valid", [Facts(.invalid, .whole, .none, .intact, .notYetValid, "unknown")])
        {
            try $0.signed(.early)
        },
        SignatureCase("a revoked certificate", [Facts(.invalid, .whole, .none, .intact, .trusted, "revoked")]) {
            try $0.signed(.revoked)
        },
        SignatureCase(
            "revoked after a time of signing that only the signer tells",
            [Facts(.unverified, .whole, .none, .intact, .trusted, "revoked")]
        ) { try $0.signed(.revoked, at: 1_790_000_000) },
        SignatureCase("an unknown root", [Facts(.unverified, .whole, .none, .intact, .unknownRoot, "unknown")]) {
            try $0.signed(.stranger)
        },
    ]

    @Test("Where to ask about revocation is named only where it is open and the way leads to a trusted root")
    func sources() throws {
        let authority = try TestAuthority.shared.get()
        let open = try authority.check(try authority.signed(.seal, try authority.signed()), withList: false)
        #expect(open.sources.map(\.answers) == ["http://ocsp.mau.vn/", "http://ocsp.mau.vn/"])
        #expect(Set(open.sources.map(\.list)) == ["http://thu-hoi.mau.vn/goc.crl"])
        #expect(open.sources.allSatisfy { $0.question.first == 0x30 } && open.sources[0] != open.sources[1])
        #expect(try authority.check(try authority.signed()).sources.isEmpty)
        #expect(try authority.check(try authority.signed(.stranger), withList: false).sources.isEmpty)
    }

    @Test("A fetched list counts; a fetched certificate is never a root")
    func fetched() throws {
        let authority = try TestAuthority.shared.get()
        func check(_ roots: TrustedRoots) throws -> Facts? {
            try SignatureChecker(roots: roots, now: TestAuthority.checking).check(try authority.signed()).signatures
                .first.map(Facts.init)
        }
        #expect(try check(TrustedRoots([authority.root], fetched: [authority.list])) == Facts())
        let without = try check(TrustedRoots([], fetched: [authority.root, authority.list]))
        #expect(without?.trust == .unknownRoot && without?.verdict == .unverified)
    }

    @Test("What a signature is worth", arguments: cases)
    func worth(_ item: SignatureCase) throws {
        let authority = try TestAuthority.shared.get()
        let report = try authority.check(try item.paper(authority))
        #expect(report.signatures.map(Facts.init) == item.expected)
        #expect(report.broken.isEmpty)
    }

    @Test("Says in words who signed for whom, when, and what could not be found out")
    func words() throws {
        let authority = try TestAuthority.shared.get()
        let found = try authority.check(try authority.signed(), withList: false).signatures
        let serial = found.first?.certificate?.serial ?? ""
        #expect(
            found.first?.sentences == [
                "Chữ ký số của Nguyễn Văn An, Ủy ban nhân dân tỉnh Mẫu chưa đủ căn cứ để xác nhận.",
                "Chưa tra được chứng thư có bị thu hồi hay không: tệp không kèm và cơ quan chưa có danh sách thu hồi của "
                    + "nơi cấp.",
                "Chữ ký bao trùm toàn bộ tệp.",
                "Thuật toán: RSA 2048 bit, SHA256.",
                "Chứng thư số \(serial) do Gốc thử nghiệm cấp, có hiệu lực từ 01/01/2025 đến 01/01/2030, "
                    + "thuộc gốc tin cậy Gốc thử nghiệm.",
                "Thời điểm ký 09:00:00 ngày 12/11/2026, theo máy của người ký.",
            ])
    }

    @Test(
        "What is no whole PDF is refused with a sentence",
        arguments: [
            ("", "Tệp rỗng."), ("Không phải PDF", "Tệp không phải là PDF."),
            ("%PDF-1.7\n", "Tệp PDF bị hỏng hoặc bị cắt cụt nên không đọc được cấu trúc của tệp."),
            (
                "%PDF-1.7\nxref\n0 0\ntrailer\n<</Root 1 0 R /Prev 9>>\nstartxref\n9\n%%EOF",
                "Tệp PDF bị hỏng hoặc bị cắt cụt nên không đọc được cấu trúc của tệp."
            ),
            (
                "%PDF-1.7\nxref\n0 0\ntrailer\n<</Encrypt 1 0 R>>\nstartxref\n9\n%%EOF",
                "Tệp PDF có mật khẩu hoặc được mã hoá nên không kiểm tra được chữ ký số."
            ),
        ])
    func refusals(_ text: String, _ sentence: String) throws {
        let authority = try TestAuthority.shared.get()
        #expect(throws: PdfError(sentence)) { try authority.check(Array(text.utf8)) }
    }

    @Test("A paper without a signature says so")
    func unsigned() throws {
        let authority = try TestAuthority.shared.get()
        #expect(try authority.check(TestPdf.plain) == SignatureReport(signatures: []))
        #expect(try authority.check(TestPdf.packed).summary == "Tệp không có chữ ký số.")
    }

    private static func changed(_ what: String) -> Facts { Facts(.invalid, .revision, .content([what])) }

    /// The text replaced by one of the same length.
    private static func replace(_ text: String, _ other: String, in file: [UInt8]) -> [UInt8] {
        guard let place = file.firstRange(of: Array(text.utf8)) else { return file }
        return Array(file[..<place.lowerBound]) + Array(other.utf8) + Array(file[place.upperBound...])
    }

    /// The second piece of the range begins ten bytes late.
    private static func gap(in file: [UInt8]) -> [UInt8] {
        guard let range = file.firstRange(of: Array("/ByteRange [".utf8)) else { return file }
        var file = file
        let start = range.upperBound
        let numbers = String(decoding: file[start..<(start + 43)], as: UTF8.self).split(separator: " ").compactMap {
            Int($0)
        }
        let moved = [numbers[0], numbers[1], numbers[2] + 10, numbers[3] - 10]
        let text = moved.map { String(repeating: "0", count: 10 - String($0).count) + String($0) }.joined(
            separator: " ")
        file.replaceSubrange(start..<(start + 43), with: text.utf8)
        return file
    }

    /// A later revision says of the same signature that it stands elsewhere, its range still over the old file.
    private static func moved(_ authority: TestAuthority) throws -> [UInt8] {
        let file = try authority.signed()
        guard let start = file.firstRange(of: Array("<</Type /Sig ".utf8))?.lowerBound,
            let end = file[start...].firstRange(of: Array(">>\nendobj".utf8))?.upperBound
        else { return file }
        let signature = String(decoding: file[start..<(end - 7)], as: UTF8.self)
        return TestPdf.adding([4: TestPdf.stream("BT (Khac) Tj ET"), 6: signature], to: file)
    }
}
