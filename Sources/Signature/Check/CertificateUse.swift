internal import CLibCrypto

enum CertificateUse {
    /// Whether the certificate's key may sign papers.
    static func signs(_ certificate: OpaquePointer) -> Bool {
        congvu_certificate_signs(certificate) == 1
    }
}
