import Foundation
import Signature
import Testing

@Suite("Ký số PDF", .serialized)
struct SigningTests {
    @Test("A key that is none, or whose password is wrong, says so")
    func wrongKeys() throws {
        let authority = try TestAuthority.shared.get()
        let file = try TestAuthority.read("an.p12", in: authority.folder)
        #expect(throws: PdfError("Mật khẩu của tệp khoá ký không đúng.")) { try Pkcs12Key(file, password: "sai") }
        #expect(throws: PdfError("Tệp không phải là khoá ký dạng PKCS#12 (.p12, .pfx).")) {
            try Pkcs12Key(TestPdf.plain, password: "")
        }
    }

    @Test("A token signs with a key that never leaves it", arguments: [TestAuthority.Signer.an, .seal])
    func token(_ signer: TestAuthority.Signer) throws {
        let authority = try TestAuthority.shared.get()
        let token = try TestToken.shared.get()
        let key = try token.key(signer)
        let root = try TestAuthority.read("root.pem", in: authority.folder)
        let signed = try PdfSigner(key).sign(TestPdf.plain, at: TestAuthority.signing)
        #expect(root == authority.root)
        #expect(try authority.check(signed).signatures.map(Facts.init) == [Facts()])
    }

    @Test("A wrong PIN and a missing token are said in words")
    func wrongToken() throws {
        let token = try TestToken.shared.get()
        #expect(throws: PdfError("Mã PIN của thiết bị ký không đúng hoặc thiết bị đã bị khoá.")) {
            try TokenKey(module: token.module, token: "congvu", key: "an", pin: "0000")
        }
        #expect(throws: PdfError("Không thấy thiết bị ký có tên đã khai báo.")) {
            try TokenKey(module: token.module, token: "khac", pin: "1234")
        }
        #expect(throws: PdfError("Không nạp được thư viện PKCS#11 của thiết bị ký.")) {
            try TokenKey(module: "/khong/co.so", pin: "1234")
        }
    }

    @Test("Number and day under the agency's signature, then its seal, leave the signer's signature right")
    func issuing() throws {
        let authority = try TestAuthority.shared.get()
        let texts: [SignatureMark] = [
            .text("05", left: 10, baseline: 3, size: 13, isItalic: false),
            .text("QĐ", left: 90, baseline: 3, size: 13, isItalic: true),
        ]
        let numbers = SignatureAppearance(page: 0, left: 80, bottom: 700, width: 400, height: 15, marks: texts)
        let numbered = try PdfSigner(try authority.key(.seal)).sign(
            try authority.signed(), numbers, at: TestAuthority.signing, reason: "Cấp số")
        let issued = try authority.signed(.seal, numbered)
        #expect(
            try authority.check(issued).signatures.map(Facts.init) == [
                Facts(.valid, .revision, .signatures), Facts(.valid, .revision, .signatures), Facts(),
            ])
        let file = authority.folder.appending(path: "issued.pdf")
        try Data(issued).write(to: file)
        let text = try OpenSSL.run("pdftotext", [file.path, "-"], in: authority.folder)
        #expect(text.contains("05") && text.contains("Q\u{D0}"))
    }

    @Test("An annex shows number, symbol and time of signing at its upper right, and no picture")
    func annex() throws {
        let authority = try TestAuthority.shared.get()
        let mark = try AnnexMark(number: "05/QĐ-UBND", time: TestAuthority.signing).appearance(in: TestPdf.plain)
        #expect(
            mark.left > 595 / 2 && mark.left + mark.width < 595 && mark.bottom > 842 * 0.9
                && mark.bottom + mark.height < 842)
        let signed = try PdfSigner(try authority.key(.seal)).sign(TestPdf.plain, mark, at: TestAuthority.signing)
        #expect(try authority.check(signed).signatures.map(Facts.init) == [Facts()])
        let file = authority.folder.appending(path: "annex.pdf")
        try Data(signed).write(to: file)
        let text = try OpenSSL.run("pdftotext", ["-layout", file.path, "-"], in: authority.folder)
        let time = try #require(text.firstMatch(of: /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+07:00/))
        #expect(text.contains("05/Q\u{D0}-UBND") && !time.output.isEmpty)
    }

    @Test(
        "A table on a turned page could not be signed; number and time stand upright at its upper right as it is shown",
        arguments: [90, 180, 270, -90])
    func turned(_ degrees: Int) throws {
        let authority = try TestAuthority.shared.get()
        let page = TestPdf.adding(
            [3: TestPdf.objects[2].replacing("/MediaBox", with: "/Rotate \(degrees) /MediaBox")], to: TestPdf.plain)
        let mark = try AnnexMark(number: "05/CV-TƯ", time: TestAuthority.signing).appearance(in: page)
        let width = degrees % 180 == 0 ? 595.0 : 842.0
        #expect(mark.left > width / 2 && mark.left + mark.width < width)
        let signed = try PdfSigner(try authority.key(.seal)).sign(page, mark, at: TestAuthority.signing)
        #expect(try authority.check(signed).signatures.map(Facts.init) == [Facts()])
        let file = authority.folder.appending(path: "turned\(degrees).pdf")
        try Data(signed).write(to: file)
        // Words that are upright as the page is shown stand on one line, in the upper right of it. «Ư» is of another font.
        let boxes = try OpenSSL.run("pdftotext", ["-bbox", file.path, "-"], in: authority.folder)
        let pattern = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">05\/CV-T</
        let found = try #require(boxes.firstMatch(of: pattern))
        let places = [found.1, found.2, found.3, found.4].compactMap { Double($0) }
        #expect(
            places.count == 4 && places[0] > width / 2 && places[3] < 60
                && places[2] - places[0] > places[3] - places[1])
    }

    @Test(
        "Letters with marks became question marks in the number under the agency's signature",
        arguments: [("07/CV-TƯ", "07/CV-TƯ"), ("7/ĂÂÊÔƠ-đươ", "7/ĂÂÊÔƠ-đươ"), ("1/KTẾ", "1/KTE")])
    func letters(_ number: String, _ shown: String) throws {
        let authority = try TestAuthority.shared.get()
        let mark = try AnnexMark(number: number, time: TestAuthority.signing).appearance(in: TestPdf.plain)
        let signed = try PdfSigner(try authority.key(.seal)).sign(TestPdf.plain, mark, at: TestAuthority.signing)
        #expect(try authority.check(signed).signatures.map(Facts.init) == [Facts()])
        let file = authority.folder.appending(path: "letters-\(number.utf8.count).pdf")
        try Data(signed).write(to: file)
        let text = try OpenSSL.run("pdftotext", ["-layout", file.path, "-"], in: authority.folder)
        #expect(text.contains(shown), "\(text)")
        #expect(number.unicodeScalars.allSatisfy(SignatureText.shows) == (number == shown))
    }

    @Test("What comes back for signing with no room for a signature, or something in it, is not signed")
    func spoiledRoom() throws {
        let prepared = try PdfSigner.prepare(TestPdf.plain, at: TestAuthority.signing)
        var filled = prepared.bytes
        filled[prepared.hole.lowerBound + 5] = UInt8(ascii: "1")
        for (bytes, hole) in [
            (filled, prepared.hole), (prepared.bytes, 0..<prepared.hole.count),
            (prepared.bytes, (prepared.hole.lowerBound + 1)..<prepared.hole.upperBound),
            (Array(prepared.bytes.prefix(prepared.hole.upperBound)), prepared.hole), ([], 0..<0),
        ] {
            #expect(throws: PdfError.self) { try PreparedPdf(bytes, hole: hole) }
        }
    }

    @Test(
        "A root is taken as PEM or DER; a list, a signer's certificate, two at once and half a one are refused in words"
    )
    func authorities() throws {
        let authority = try TestAuthority.shared.get()
        let person = try TestAuthority.read("an.pem", in: authority.folder)
        let root = try AuthorityCertificate(file: authority.root)
        #expect(root.isRoot && root.name == "Gốc thử nghiệm" && root.organisation == "Cơ quan chứng thực thử nghiệm")
        #expect(try AuthorityCertificate(file: root.bytes) == root)
        let refusals: [([UInt8], String)] = [
            ([], "Tệp không phải là chứng thư (.cer, .crt, .pem)."),
            (Array(root.bytes.dropLast(9)), "Tệp không phải là chứng thư (.cer, .crt, .pem)."),
            (authority.list, "Tệp không phải là chứng thư (.cer, .crt, .pem)."),
            (authority.root + person, "Tệp có nhiều chứng thư; hãy thêm từng chứng thư một."),
            (
                person,
                "Đây không phải chứng thư của tổ chức cấp chứng thư. Chứng thư của người ký không cần khai báo."
            ),
        ]
        for (file, sentence) in refusals {
            #expect(throws: PdfError(sentence)) { try AuthorityCertificate(file: file) }
        }
    }

    @Test("pdfsig finds the same signatures right, the first also after the second")
    func poppler() throws {
        let authority = try TestAuthority.shared.get()
        let signed = try authority.signed(.seal, try authority.signed())
        let file = authority.folder.appending(path: "twice.pdf")
        try Data(signed).write(to: file)
        let words = try OpenSSL.run("pdfsig", ["-nocert", file.path], in: authority.folder)
        #expect(words.components(separatedBy: "Signature is Valid.").count == 3, "\(words)")
    }

    @Test("Half a picture, or one of another kind, is refused with a sentence")
    func pictures() {
        let sentence = "Ảnh chữ ký hoặc con dấu phải là PNG màu 8 bit, không đan xen, tối đa 4096 × 4096 điểm."
        let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        for file in [[], png, png + [255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0], TestPdf.plain] {
            #expect(throws: PdfError(sentence)) { try PngImage(file) }
        }
    }
}
