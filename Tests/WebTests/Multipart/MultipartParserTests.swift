import Office
import Testing

@testable import Web

@Suite("Taking an upload apart")
struct MultipartParserTests {
    static let body = """
        lời mở đầu bị bỏ qua\r
        --ranh giới\r
        Content-Disposition: form-data; name="note"\r
        \r
        Kính gửi\r
        --không phải\r
        --ranh giới  \r
        content-type: application/msword\r
        CONTENT-DISPOSITION: form-data; filename="C:\\Giấy tờ\\%22kế hoạch%22.doc"; name="paper"\r
        \r
        \r\r\n--ranh\r
        --ranh giới\r
        Content-Disposition: form-data; name="empty"\r
        \r
        \r
        --ranh giới--\r
        phần sau bị bỏ qua
        """

    static let expected = [
        "note", "Kính gửi\r\n--không phải", "paper \"kế hoạch\".doc application/msword", "\r\r\n--ranh", "empty", "",
        "end",
    ]

    /// Feeds the body in pieces of one size and writes down what came out, content joined part by part.
    private func read(
        _ body: [UInt8], pieces size: Int, boundary: String = "ranh giới", limits: MultipartLimits = .init()
    ) throws -> [String] {
        var parser = MultipartParser(boundary: boundary, limits: limits)
        var log: [String] = []
        var content: [UInt8] = []
        for start in stride(from: 0, to: body.count, by: size) {
            parser.feed(body[start..<min(start + size, body.count)])
            loop: while true {
                switch try parser.next() {
                case .needsMore: break loop
                case .partBegan(let head):
                    log.append([head.name, head.fileName, head.contentType].compactMap { $0 }.joined(separator: " "))
                    content = []
                case .bytes(let bytes): content += bytes
                case .partEnded: log.append(String(decoding: content, as: UTF8.self))
                case .finished:
                    if log.last != "end" { log.append("end") }
                    break loop
                }
            }
        }
        try parser.end()
        return log
    }

    @Test("The parts are the same however the network cuts the body", arguments: [1, 2, 3, 5, 7, 16, 61, 4096])
    func parts(size: Int) throws {
        #expect(try read(Array(Self.body.utf8), pieces: size) == Self.expected)
    }

    @Test("A body cut off anywhere before its last delimiter is refused")
    func truncated() {
        let body = Array(Self.body.utf8)
        let end = body.count - Array("\r\nphần sau bị bỏ qua".utf8).count
        let accepted = (0..<end).filter { length in (try? read(Array(body[..<length]), pieces: 64)) != nil }
        #expect(accepted.isEmpty)
    }

    @Test(
        "An upload beyond its limits is refused as too large",
        arguments: [
            MultipartLimits(parts: 2), MultipartLimits(headerBytes: 40), MultipartLimits(totalBytes: 200),
        ])
    func limits(limits: MultipartLimits) {
        let error = #expect(throws: OfficeError.self) { try read(Array(Self.body.utf8), pieces: 50, limits: limits) }
        #expect(error?.code == .tooLarge)
    }

    @Test(
        "A part whose header makes no sense is refused",
        arguments: [
            "--b\r\n\r\nx\r\n--b--", "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--",
            "--b\r\nno colon\r\n\r\nx\r\n--b--", "--bx\r\n\r\n--b--",
        ])
    func malformed(body: String) {
        let error = #expect(throws: OfficeError.self) { try read(Array(body.utf8), pieces: 100, boundary: "b") }
        #expect(error?.code == .invalid)
    }

    @Test(
        "The name of a file has no folder, no control character, and reads in any script",
        arguments: [
            ("a.doc", "a.doc"), ("../../etc/passwd", "passwd"), ("C:\\x\\Tờ trình.docx", "Tờ trình.docx"), ("", ""),
            ("a\u{7}b.pdf", "ab.pdf"), ("..\\", ".."), ("../\u{301}a", "\u{301}a"),
        ])
    func fileName(sent: String, kept: String) throws {
        let header = "Content-Disposition: form-data; name=\"f\"; filename=\"\(sent)\""
        #expect(try PartHead(header: Array(header.utf8)[...]) == PartHead(name: "f", fileName: kept))
    }

    @Test("The name of a file is no longer than it may be, however many marks stand on one letter of it")
    func longName() throws {
        let sent = "x" + String(repeating: "\u{30A}", count: 400)
        let header = "Content-Disposition: form-data; name=\"f\"; filename=\"\(sent)\""
        let name = try PartHead(header: Array(header.utf8)[...]).fileName
        #expect(name?.unicodeScalars.count == 200)
    }

    @Test("A file name in the extended form is read")
    func extendedFileName() throws {
        let header = "Content-Disposition: form-data; name=f; filename=x; filename*=UTF-8''c%C3%B4ng%20v%C4%83n.docx"
        #expect(try PartHead(header: Array(header.utf8)[...]).fileName == "công văn.docx")
    }

    @Test(
        "The boundary is taken from the media type",
        arguments: [
            ("multipart/form-data; boundary=----x1", "----x1"), ("Multipart/Form-Data;boundary=\"a b\"", nil),
            ("multipart/form-data; charset=utf-8; boundary=\"q\"", "q"), ("multipart/mixed; boundary=q", nil),
            ("multipart/form-data", nil), ("multipart/form-data; boundary=", nil),
        ])
    func boundary(type: String, boundary: String?) {
        #expect(MultipartParser.boundary(ofMediaType: type) == boundary)
    }
}
