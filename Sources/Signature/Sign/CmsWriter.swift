internal import CLibCrypto

/// Writes the signature that goes into a PDF (CAdES baseline: the signed attributes name the certificate).
enum CmsWriter {
    /// `digest` is the SHA-256 of what is signed, `time` the time of signing in seconds since 1970.
    static func write(_ key: some SigningKey, digest: [UInt8], time: Int64) throws(PdfError) -> [UInt8] {
        guard let own = key.certificates.first, digest.count == 32,
            let draft = congvu_draft_new(own, own.count, digest, time)
        else { throw PdfError("Chứng thư của khoá ký không dùng được.") }
        defer { congvu_draft_free(draft) }
        for certificate in key.certificates.dropFirst() {
            congvu_draft_add_certificate(draft, certificate, certificate.count)
        }
        guard let attributes = congvu_draft_attributes(draft).taken() else { throw failed }
        let signature = try key.sign(attributes)
        guard let whole = congvu_draft_finish(draft, signature, signature.count).taken() else { throw failed }
        return whole
    }

    private static let failed = PdfError("Không lập được chữ ký từ chứng thư và khoá này.")
}
