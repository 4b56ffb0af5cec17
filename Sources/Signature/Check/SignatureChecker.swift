/// Checks the signatures of a PDF.
public struct SignatureChecker: Sendable {
    private let roots: TrustedRoots
    private let now: Int64

    /// `now` is the time of the check, in seconds since 1970.
    public init(roots: TrustedRoots, now: Int64) {
        self.roots = roots
        self.now = now
    }

    /// Bytes that a file may have.
    public static let mostBytes = 100 << 20

    /// What is kept of an uploaded paper: nil where it is no PDF or claims no signature; never an error.
    public func report(_ bytes: [UInt8]) -> SignatureReport? {
        // A signature stands in a file unpacked, so its range does too.
        guard bytes.starts(with: "%PDF-".utf8), bytes.firstRange(of: Array("/ByteRange".utf8)) != nil else {
            return nil
        }
        do {
            let report = try check(bytes)
            return report.isEmpty ? nil : report
        } catch {
            return SignatureReport(signatures: [], fault: error.message)
        }
    }

    /// Throws with a Vietnamese sentence when the bytes are no readable PDF.
    public func check(_ bytes: [UInt8]) throws(PdfError) -> SignatureReport {
        guard !bytes.isEmpty else { throw PdfError("Tệp rỗng.") }
        guard bytes.count <= Self.mostBytes else { throw .tooLarge }
        let file = try PdfFile(bytes)
        let fields = try SignatureFields(file)
        guard !fields.found.isEmpty else { return SignatureReport(signatures: [], broken: fields.broken) }
        let pool = try CertificatePool(roots)
        addValidationData(of: file, to: pool)
        let read = fields.found.map { CmsSignature($0.signature) }
        for signature in read { signature.map(pool.add) }
        let checked = zip(fields.found, read).map { field, signature in
            SingleCheck(file: file, field: field, signature: signature, pool: pool, now: now).result()
        }
        return SignatureReport(signatures: checked, broken: fields.broken)
    }

    /// Certificates, lists and answers that the file keeps for later checks. What of it cannot be read does not help.
    private func addValidationData(of file: PdfFile, to pool: CertificatePool) {
        guard let store = try? file.dictionary(try file.catalog()["DSS"]) else { return }
        for key in ["Certs", "CRLs", "OCSPs"] {
            for item in (try? file.array(store[key])) ?? [] {
                guard let number = item.reference?.number, let object = try? file.object(number),
                    let data = try? file.unpacked(object)
                else { continue }
                pool.add(data)
            }
        }
    }
}
