internal import CLibCrypto

/// What a certificate says of the one who holds it.
public struct SignerCertificate: Sendable, Equatable, Codable {
    /// Who: a person or an agency.
    public let name: String
    public let organisation: String?
    public let unit: String?
    public let title: String?
    public let email: String?
    public let identifier: String?
    public let locality: String?
    public let serial: String
    public let issuer: String
    public let issuerOrganisation: String?
    /// «RSA» or «EC» and the length of the key in bits.
    public let algorithm: String
    public let bits: Int
    /// Seconds since 1970.
    public let validFrom: Int64
    public let validUntil: Int64
    /// Where to ask whether it was revoked.
    public let answersAt: String?
    public let listsAt: String?

    init(_ certificate: OpaquePointer) {
        func text(_ what: Int) -> String? { congvu_certificate_text(certificate, Int32(what)).text() }
        name = text(CONGVU_COMMON_NAME) ?? text(CONGVU_ORGANISATION) ?? "(không ghi tên)"
        organisation = text(CONGVU_ORGANISATION)
        unit = text(CONGVU_UNIT)
        title = text(CONGVU_TITLE)
        email = text(CONGVU_EMAIL)
        identifier = text(CONGVU_IDENTIFIER)
        locality = text(CONGVU_LOCALITY)
        serial = text(CONGVU_SERIAL) ?? ""
        issuer =
            text(CONGVU_ISSUER) ?? text(CONGVU_ISSUER_ORGANISATION) ?? "(không ghi tên)"
        issuerOrganisation = text(CONGVU_ISSUER_ORGANISATION)
        algorithm = text(CONGVU_ALGORITHM) ?? "?"
        bits = Int(congvu_certificate_bits(certificate))
        validFrom = seconds(congvu_certificate_begins(certificate)) ?? 0
        validUntil = seconds(congvu_certificate_ends(certificate)) ?? 0
        answersAt = text(CONGVU_OCSP_ADDRESS)
        listsAt = text(CONGVU_LIST_ADDRESS)
    }
}
