/// A key that signs papers, and the certificates that say whose it is.
public protocol SigningKey {
    /// DER; the signer's first, then those between it and the root.
    var certificates: [[UInt8]] { get }

    /// The signature with SHA-256: PKCS#1 v1.5 of an RSA key, DER of an elliptic one. Throws with a Vietnamese sentence.
    func sign(_ bytes: [UInt8]) throws(PdfError) -> [UInt8]
}
