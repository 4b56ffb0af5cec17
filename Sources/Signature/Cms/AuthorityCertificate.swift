internal import CLibCrypto

/// The certificate of an authority, as the office takes it among those that it trusts. Times are seconds since 1970.
public struct AuthorityCertificate: Sendable, Equatable, Codable {
    public let name: String
    public let organisation: String?
    public let issuer: String
    public let serial: String
    public let validFrom: Int64
    public let validUntil: Int64
    /// It signed itself: where ways end. Any other only helps to find the way to a root.
    public let isRoot: Bool
    /// DER.
    public let bytes: [UInt8]

    /// As a file holds it, DER or PEM. Throws with a sentence unless that is one certificate of an authority.
    public init(file: [UInt8]) throws(PdfError) {
        guard let pool = congvu_pool_new() else { throw .tooLarge }
        defer { congvu_pool_free(pool) }
        let count = congvu_pool_add(pool, file, file.count, 1)
        guard count > 0, let certificate = congvu_pool_certificate(pool, 0) else {
            throw PdfError("Tệp không phải là chứng thư (.cer, .crt, .pem).")
        }
        guard count == 1 else { throw PdfError("Tệp có nhiều chứng thư; hãy thêm từng chứng thư một.") }
        guard congvu_certificate_issues(certificate) == 1, let bytes = congvu_certificate_bytes(certificate).taken()
        else {
            throw PdfError(
                "Đây không phải chứng thư của tổ chức cấp chứng thư. Chứng thư của người ký không cần khai báo.")
        }
        let facts = SignerCertificate(certificate)
        name = facts.name
        organisation = facts.organisation
        issuer = facts.issuer
        serial = facts.serial
        validFrom = facts.validFrom
        validUntil = facts.validUntil
        isRoot = congvu_certificate_is_root(certificate) == 1
        self.bytes = bytes
    }

    public init(
        name: String, organisation: String?, issuer: String, serial: String, validFrom: Int64, validUntil: Int64,
        isRoot: Bool, bytes: [UInt8]
    ) {
        self.name = name
        self.organisation = organisation
        self.issuer = issuer
        self.serial = serial
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.isRoot = isRoot
        self.bytes = bytes
    }
}
