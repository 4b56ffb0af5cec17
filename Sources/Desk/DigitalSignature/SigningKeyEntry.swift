public import Foundation
import Signature

/// A key with which the server signs for somebody, as the administrator set it up.
public struct SigningKeyEntry: Sendable {
    public enum Source: Sendable, Equatable {
        /// A file (.p12, .pfx).
        case pkcs12(URL)
        /// A token or hardware module by its maker's library; empty names take the only one there is.
        case pkcs11(module: String, token: String, key: String)
    }

    public let source: Source
    /// The password or PIN where it is kept on the server; nil where whoever signs types it.
    public let secret: String?
    /// The PNG that the signature shows.
    public let image: Data
    public let size: PictureSize

    public init(source: Source, secret: String?, image: Data, size: PictureSize) {
        self.source = source
        self.secret = secret
        self.image = image
        self.size = size
    }

    /// Signs. `typed` is what whoever signs has typed. Throws `PdfError` with a sentence.
    func sign(_ prepared: PreparedPdf, typed: String?, at time: Int64) throws(PdfError) -> [UInt8] {
        guard let word = secret ?? typed, !word.isEmpty else {
            throw PdfError("Chưa nhập mật khẩu hoặc mã PIN của khoá ký.")
        }
        switch source {
        case .pkcs12(let file):
            guard let data = try? Data(contentsOf: file) else {
                throw PdfError("Không đọc được tệp khoá ký trên máy chủ; hãy báo quản trị hệ thống.")
            }
            return try prepared.signed(by: try Pkcs12Key(Array(data), password: word), at: time)
        case .pkcs11(let module, let token, let key):
            return try prepared.signed(
                by: try TokenKey(module: module, token: token, key: key, pin: word), at: time)
        }
    }
}
