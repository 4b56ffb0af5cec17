import Signature

/// The structure of a PDF, its signatures, and what was changed after them.
struct SignedPdfParser: OutsideParser {
    let name = "signed-pdf"
    let words = [
        "/ByteRange[0 10 20 30]", "/Contents<", "/Type/Sig", "/Kids[2 0 R]", "/Parent 3 0 R", "/Prev 9", "startxref\n",
        "trailer<<", "/Size -1", "/W[1 2 1]", "/Index[0 99999999]", "/Filter/FlateDecode", "/Predictor 15",
        "/Columns 0", "/ObjStm", "/First 99", "/N 99999", "endobj", "stream\n", "endstream", "xref\n0 9\n", "%%EOF",
        "/DSS<</Certs[7 0 R]>>", "/Encrypt 1 0 R", "(((((((", "<<<<<<<<", "[[[[[[[[", "99999999999999999999",
    ]

    /// The moment of the check.
    private static let now: Int64 = 1_772_400_000

    func read(_ bytes: [UInt8]) throws -> Int {
        let report = try SignatureChecker(roots: TrustedRoots([]), now: Self.now).check(bytes)
        guard report.signatures.isEmpty || report.verdict != .valid else {
            throw ParserFault("a signature is valid although nobody is trusted")
        }
        return report.signatures.count + report.broken.count
    }
}
