import Foundation
import Signature

/// A token made of software (SoftHSM) with the tests' keys in it.
final class TestToken: Sendable {
    static let shared = Result { try TestToken() }

    let module: String

    private init() throws {
        let authority = try TestAuthority.shared.get()
        let folder = authority.folder
        let tokens = folder.appending(path: "tokens")
        try FileManager.default.createDirectory(at: tokens, withIntermediateDirectories: true)
        let config = folder.appending(path: "softhsm2.conf")
        try "directories.tokendir = \(tokens.path)\n".write(to: config, atomically: true, encoding: .utf8)
        setenv("SOFTHSM2_CONF", config.path, 1)
        let found = ["/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so"]
            .first { FileManager.default.fileExists(atPath: $0) }
        guard let found else { throw OpenSSL.Failure(words: "libsofthsm2.so is not installed") }
        module = found
        try OpenSSL.run(
            "softhsm2-util", ["--init-token", "--free", "--label", "congvu", "--pin", "1234", "--so-pin", "5678"],
            in: folder)
        for (id, name) in [("01", "an"), ("02", "seal")] {
            try OpenSSL.run(
                "openssl", ["pkcs8", "-topk8", "-nocrypt", "-in", "\(name).key", "-out", "\(name).p8"], in: folder)
            try OpenSSL.run(
                "softhsm2-util",
                ["--import", "\(name).p8", "--token", "congvu", "--label", name, "--id", id, "--pin", "1234"],
                in: folder)
            try OpenSSL.run(
                "openssl", ["x509", "-in", "\(name).pem", "-outform", "DER", "-out", "\(name).der"], in: folder)
            try OpenSSL.run(
                "pkcs11-tool",
                ["--module", found, "--login", "--pin", "1234", "--token-label", "congvu", "--write-object"]
                    + ["\(name).der", "--type", "cert", "--id", id, "--label", name], in: folder)
        }
    }

    func key(_ signer: TestAuthority.Signer) throws -> TokenKey {
        try TokenKey(module: module, token: "congvu", key: signer.rawValue, pin: "1234")
    }
}
