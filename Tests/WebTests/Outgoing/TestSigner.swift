import Desk
import Foundation
import Office
import Signature
import WorkTime

/// A signer of the tests' own, with one invented key for a person and for the agency. Papers are prepared and checked in
/// this process; a Word file becomes an empty page.
struct TestSigner {
    static let pin = "1234"

    /// Holds `person`'s key, and the agency's, whose secret the clerk types. The key lies in the folder of the files.
    ///
    /// - Parameters:
    ///   - isHonest: false where a file comes back changed from its preparation.
    ///   - unreadable: why the child that prepares, or the one that checks, cannot read the file.
    static func signer(
        of person: Key<Person>, _ files: FileStore, _ now: @escaping @Sendable () -> Instant, isHonest: Bool = true,
        unreadable: (preparing: String?, checking: String?) = (nil, nil)
    ) async throws -> DigitalSigner {
        let kept = try await files.keep(Array(bytes(p12)))
        guard let key = files.url(of: kept.hash) else { throw OfficeError(.unavailable, "no key") }
        let entry = SigningKeyEntry(
            source: .pkcs12(key), secret: nil, image: bytes(picture), size: PictureSize(width: 40, height: 20))
        return DigitalSigner(
            files: files, people: [person: entry], seal: entry,
            prepare: { file, plan in
                if let why = unreadable.preparing { throw OfficeError(.invalid, why, field: "file") }
                var bytes = Array(try Data(contentsOf: file))
                if !bytes.starts(with: "%PDF-".utf8) { bytes = page }
                if !isHonest, let place = bytes.firstRange(of: Array("842".utf8)) {
                    bytes.replaceSubrange(place, with: "841".utf8)
                }
                return try PdfSigner.prepare(bytes, at: plan.time, reason: plan.step.rawValue)
            },
            check: { file, _ in
                if let why = unreadable.checking { throw OfficeError(.invalid, why, field: "file") }
                return try report(Array(try Data(contentsOf: file)), now().milliseconds / 1_000)
            }, now: now)
    }

    /// What is found when a file comes in: nil where it bears none.
    static func found(in file: [UInt8]) throws -> SignatureReport? {
        SignatureChecker(roots: TrustedRoots([root]), now: 1_741_917_600).report(file)
    }

    /// A page that somebody signed elsewhere.
    static func signedPage() throws -> [UInt8] {
        let key = try Pkcs12Key(Array(bytes(p12)), password: pin)
        return try PdfSigner(key).sign(page, at: 1_741_917_600)
    }

    /// What the signatures are worth to whoever trusts the invented key.
    static func report(_ file: [UInt8], _ now: Int64) throws -> SignatureReport {
        try SignatureChecker(roots: TrustedRoots([Array(bytes(certificate))]), now: now).check(file)
    }

    private static func bytes(_ text: String) -> Data {
        Data(base64Encoded: text.filter { !$0.isWhitespace }) ?? Data()
    }

    /// An empty page.
    static var page: [UInt8] {
        let objects = [
            "<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R] /Count 1>>",
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842]>>",
        ]
        var text = "%PDF-1.7\n"
        var rows = "0000000000 65535 f \n"
        for (index, object) in objects.enumerated() {
            let place = String(text.utf8.count)
            rows += String(repeating: "0", count: 10 - place.count) + place + " 00000 n \n"
            text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 4\n\(rows)trailer\n<</Size 4 /Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
        return Array(text.utf8)
    }

    private static let picture = """
        iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAEUlEQVR4nGNgYDixBRWjCQAAvnIL4ZygI7wAAAAASUVORK5CYII=
        """

    private static let p12 = """
        MIIEgQIBAzCCBDcGCSqGSIb3DQEHAaCCBCgEggQkMIIEIDCCAroGCSqGSIb3DQEHBqCCAqswggKnAgEAMIICoAYJKoZIhvcNAQcBMF8GCSqGSI
        b3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBCTjHYHHnPFO8FBiRwIiwYpAgJOIDAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQhm8RRaPFKJya
        DBVbSeWr7YCCAjA95A5AFhn5lz/4MzHmRnLOBlSdoUZaiIQNB1i8olUe3d9RYfXclFjhXIqWO+9ehjnY8eJzZyWaU1NWinKqINSz5GB+0JHsz/
        X/1MlkFjmWWjm8tYwga1hk8pd9wInO7jKUEhAU8+pIVjTXb4/c+PWIMj048SwU0/ov1v+K72h+ZGx9WMY9Hj55Wo3W2TQOAqzGaPUrAZz1w2DV
        UXeNRT8nEbWYx7jn3Ri6J3nUD1NX6uULRjJgIGYDteV2mX/7+zr4tV44bjmKzVS9aVkHqWXO8j+t+6+w2j9JFtlEnS/YRW2l5AqRnS6nWXtxhI
        nv6W9ukKb7377UHMf70WLVdhk7WHjvEPip7S7PcMpm44fC+Lf8ClqzgC+IHEDykgatkj4vZi1kEw9sFZb8xkHcqrMrumfN+X65YshxA0POrcLd
        A4W5wjnfp7KCoBTyEm8cjndUb/zspDvnHUArLf2Xq6iDxIBv/sJ5wcRzjpF+yF0Sp9xnBdvoZ3PKRJ3QCPNze2ANV0q1XIRLjvTY9sTJWVnZAO
        NGwuzMCNamJhaClAPXFnYJfSxGRLXSIRqcZCgETmOygHprum6pjz/MotxqlTAXTdbfup8xyhSNpviFYA5Vmwbyn3fh/jcdGAWRvEE0WlHkMcjw
        SrarNl+mm5v3M2xmRDI0Srjqn4XT7SGgP5jI8jmqETlOXVPIi/rvtjeEbEcOKAR0kE+iRz6GwpvDrV4XqWlbVHvtxwIyH+qyy/kt6zCCAV4GCS
        qGSIb3DQEHAaCCAU8EggFLMIIBRzCCAUMGCyqGSIb3DQEMCgECoIH3MIH0MF8GCSqGSIb3DQEFDTBSMDEGCSqGSIb3DQEFDDAkBBDbk0XkNa/T
        rxSzdzNJoEDOAgJOIDAMBggqhkiG9w0CCQUAMB0GCWCGSAFlAwQBKgQQgx9/SaM3cAUxDuli7hia4QSBkKPuKjD4iamaA3OZFY4sy0oELxkAdb
        yvG3r4YwdrCr3UJ83v7Ni2TpJa3OKVNIirDgToe9FLoqGD7FpNkuMIp0MMAsKWtByLhpwq95pzttqKhir/Qv894ZMh9GhpiBSq4SZ7vJIKymUv
        u2I0g+dOfOpccDodwo7qP2NlEJCQhn5Areq5Fyj9joueNtxHJmIYPjE6MBMGCSqGSIb3DQEJFDEGHgQAYQBuMCMGCSqGSIb3DQEJFTEWBBSbHS
        xvcn9lery4dlRgsPbyz7x3JzBBMDEwDQYJYIZIAWUDBAIBBQAEIHmOcJRVB9deGjZJED7pBtXaQfNSpO5g3CYIfhzQWeqYBAgK4xd1hMpoIwIC
        CAA=
        """

    /// The invented key's own authority: it signed itself.
    static var root: [UInt8] { Array(bytes(certificate)) }

    private static let certificate = """
        MIIBtzCCAV6gAwIBAgIBBzAKBggqhkjOPQQDAjBSMQswCQYDVQQGEwJWTjEmMCQGA1UECgwdVsSDbiBwaMOybmcgVUJORCB04buJbmggTeG6q3
        UxGzAZBgNVBAMMEkzDqiBUaOG7iyBIb8OgaSBBbjAgFw0yMDAxMDEwMDAwMDBaGA8yMTIwMDEwMTAwMDAwMFowUjELMAkGA1UEBhMCVk4xJjAk
        BgNVBAoMHVbEg24gcGjDsm5nIFVCTkQgdOG7iW5oIE3huqt1MRswGQYDVQQDDBJMw6ogVGjhu4sgSG/DoGkgQW4wWTATBgcqhkjOPQIBBggqhk
        jOPQMBBwNCAAQOIULIx49oACpsIKXylwkXIiBBklDBzlLNDM29d5hqECCefhgbjFlZp3qVfjLw9VvpbAohfDTiJ0fgj1NfjGeJoyMwITAPBgNV
        HRMBAf8EBTADAQH/MA4GA1UdDwEB/wQEAwIBxjAKBggqhkjOPQQDAgNHADBEAiBfnNNWkVIXvCClVaIElVmwDl6ECGNeEwA50ZM+lW95KgIgPJ
        AU1ZCezeZwRJOLAOLBY/y4xtyCHJEftNV6j5sFMxE=
        """
}
