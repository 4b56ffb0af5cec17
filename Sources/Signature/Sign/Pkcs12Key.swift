internal import CLibCrypto

/// A key in a file (PKCS#12: .p12, .pfx).
public final class Pkcs12Key: SigningKey {
    private let pointer: OpaquePointer
    public let certificates: [[UInt8]]

    /// Throws with a sentence when the file is none or the password is wrong.
    public init(_ file: [UInt8], password: String) throws(PdfError) {
        var wrong: Int32 = 0
        guard let pointer = congvu_key_read(file, file.count, password, &wrong) else {
            throw PdfError(
                wrong == 1
                    ? "Mật khẩu của tệp khoá ký không đúng." : "Tệp không phải là khoá ký dạng PKCS#12 (.p12, .pfx).")
        }
        self.pointer = pointer
        var found: [[UInt8]] = []
        while let next = congvu_key_certificate(pointer, Int32(found.count)).taken() { found.append(next) }
        certificates = found
    }

    deinit { congvu_key_free(pointer) }

    public func sign(_ bytes: [UInt8]) throws(PdfError) -> [UInt8] {
        guard let signature = congvu_key_sign(pointer, bytes, bytes.count).taken() else {
            throw PdfError("Khoá ký không ký được bằng SHA-256.")
        }
        return signature
    }
}
