import Testing

@testable import Exchange

@Suite("Asking authorities about revoked certificates") struct RevocationFetcherTests {
    @Test(
        "Only addresses of the plain form are understood, with machine and port",
        arguments: [
            ("http://ocsp.mau.vn", "ocsp.mau.vn:80"), ("https://Mau.VN/a/b.crl?x=1", "mau.vn:443"),
            ("http://10.0.0.7:8080/", "10.0.0.7:8080"), ("ftp://mau.vn/", nil), ("http://mau.vn@127.0.0.1/", nil),
            ("http://127.0.0.1#@mau.vn/", nil), ("http://mau.vn\\@127.0.0.1/", nil), ("http://[::1]/", nil),
            ("http://mau.vn:0/", nil), ("http://mau.vn:99999/", nil), ("http:///x", nil), ("http://mau.vn/ x", nil),
            ("http://mẫu.vn/", nil), ("HTTP://mau.vn/", nil), ("file:///etc/passwd", nil), ("", nil),
            ("http://mau.vn/\r\nHost: x", nil), ("http://" + String(repeating: "a", count: 3_000), nil),
        ] as [(String, String?)])
    func places(_ text: String, _ machine: String?) {
        #expect(HTTPPlace(text)?.machine == machine)
    }

    @Test(
        "An address counts as public only where it is the same everywhere",
        arguments: [
            ([8, 8, 8, 8], true), ([203, 162, 4, 1], true), ([172, 15, 0, 1], true), ([172, 32, 0, 1], true),
            ([127, 0, 0, 1], false), ([10, 1, 2, 3], false), ([172, 16, 0, 1], false), ([192, 168, 1, 1], false),
            ([169, 254, 169, 254], false), ([100, 64, 0, 1], false), ([0, 0, 0, 0], false), ([224, 0, 0, 1], false),
            ([255, 255, 255, 255], false), ([198, 19, 0, 1], false), ([], false), ([1, 2, 3], false),
            ([0x24, 0x05] + [UInt8](repeating: 1, count: 14), true),
            ([UInt8](repeating: 0, count: 15) + [1], false), ([0xFE, 0x80] + [UInt8](repeating: 0, count: 14), false),
            ([0xFD, 0x00] + [UInt8](repeating: 0, count: 14), false),
            ([UInt8](repeating: 0, count: 10) + [0xFF, 0xFF, 127, 0, 0, 1], false),
            ([0x20, 0x02, 127, 0, 0, 1] + [UInt8](repeating: 0, count: 10), false),
            ([0x20, 0x01, 0x0D, 0xB8] + [UInt8](repeating: 0, count: 12), false),
        ] as [([UInt8], Bool)])
    func addresses(_ bytes: [UInt8], _ isPublic: Bool) {
        #expect(PublicAddress.isPublic(bytes) == isPublic)
    }

    @Test(
        "A machine of the own network is not asked, by whatever name",
        arguments: ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "0", "10.1.2.3", "169.254.169.254"])
    func private_(_ host: String) async {
        await #expect(throws: (any Error).self) {
            try await RevocationFetcher().fetch("http://\(host):9/goc.crl", nil)
        }
        #expect(throws: RevocationFetcher.Fault.self) { try PublicAddress.find(host, 9) }
        // The same for whatever else is told to call a machine: webhooks, another system's accounts.
        await #expect(throws: RevocationFetcher.Fault.self) {
            _ = try await OutwardCaller(allowed: ["10.9.9.9:443"]).call("http://\(host):9/", body: ([1], "text/plain"))
        }
    }
}
