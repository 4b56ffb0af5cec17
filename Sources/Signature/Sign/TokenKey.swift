internal import CLibCrypto

/// A key in a token or a hardware security module that speaks PKCS#11. It never leaves there.
public final class TokenKey: SigningKey {
    private let pointer: OpaquePointer
    public let certificates: [[UInt8]]

    /// `module` is the maker's library; an empty `token` or `key` takes the only one there is. `chain` are the
    /// certificates between the signer's and the root, which tokens seldom hold.
    public init(
        module: String, token: String = "", key: String = "", pin: String, chain: [[UInt8]] = []
    ) throws(PdfError) {
        var words = [CChar](repeating: 0, count: 64)
        guard let pointer = congvu_token_open(module, token, key, pin, &words, words.count) else {
            throw Self.fault(String(decoding: words.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
        self.pointer = pointer
        guard let own = congvu_token_certificate(pointer, 0).taken() else {
            certificates = []
            throw PdfError("Thiết bị ký không có chứng thư đi với khoá.")
        }
        certificates = [own] + chain
    }

    deinit { congvu_token_close(pointer) }

    public func sign(_ bytes: [UInt8]) throws(PdfError) -> [UInt8] {
        guard let signature = congvu_token_sign(pointer, bytes, bytes.count).taken() else {
            throw PdfError("Thiết bị ký không ký được; hãy kiểm tra thiết bị còn cắm và còn đăng nhập.")
        }
        return signature
    }

    private static func fault(_ word: String) -> PdfError {
        switch word {
        case "module", "initialize": PdfError("Không nạp được thư viện PKCS#11 của thiết bị ký.")
        case "token": PdfError("Không thấy thiết bị ký có tên đã khai báo.")
        case "pin": PdfError("Mã PIN của thiết bị ký không đúng hoặc thiết bị đã bị khoá.")
        case "key": PdfError("Thiết bị ký không có khoá đã khai báo, hoặc có nhiều khoá mà chưa chọn khoá nào.")
        case "kind": PdfError("Khoá trong thiết bị ký không phải là RSA hoặc ECDSA.")
        default: PdfError("Không mở được thiết bị ký.")
        }
    }
}
