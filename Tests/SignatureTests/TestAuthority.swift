import Foundation
import Glibc
import Signature

/// A certificate authority of the tests' own, made anew by the openssl program: a root, signers of all fates, and its
/// list of revoked certificates. Everybody is invented.
final class TestAuthority: Sendable {
    enum Signer: String, CaseIterable {
        case an, seal, expired, early, revoked
        /// Of another authority.
        case stranger
    }

    /// The time of signing, and of checking eight days later: 12 and 20/11/2026.
    static let signing: Int64 = 1_794_448_800
    static let checking: Int64 = signing + 8 * 86_400
    static let password = "mật khẩu thử"

    /// Made once for all tests, and gone with their process: nothing lets go of a static value.
    static let shared = {
        atexit { try? FileManager.default.removeItem(at: TestAuthority.home) }
        return Result { try TestAuthority() }
    }()
    private static let home = FileManager.default.temporaryDirectory.appending(
        path: "congvu-authority-\(UUID().uuidString)")

    let folder: URL
    let root: [UInt8]
    let list: [UInt8]

    private init() throws {
        folder = Self.home
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Self.config.write(to: folder.appending(path: "ca.cnf"), atomically: true, encoding: .utf8)
        try Self.makeRoot("root", "/C=VN/O=Cơ quan chứng thực thử nghiệm/CN=Gốc thử nghiệm", in: folder)
        try Self.makeRoot("other", "/C=VN/O=Nơi khác/CN=Gốc không ai biết", in: folder)
        for signer in Signer.allCases { try Self.make(signer, in: folder) }
        try Self.makeList(in: folder)
        root = try Self.read("root.pem", in: folder)
        list = try Self.read("list.pem", in: folder)
    }

    func key(_ signer: Signer) throws -> Pkcs12Key {
        try Pkcs12Key(try Self.read("\(signer.rawValue).p12", in: folder), password: Self.password)
    }

    static func read(_ name: String, in folder: URL) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appending(path: name)))
    }

    private static func openssl(_ arguments: [String], in folder: URL) throws {
        try OpenSSL.run("openssl", arguments, in: folder)
    }

    private static func makeRoot(_ name: String, _ subject: String, in folder: URL) throws {
        try openssl(
            ["req", "-new", "-utf8", "-newkey", "rsa:2048", "-nodes", "-keyout", "\(name).key", "-out", "\(name).csr"]
                + ["-subj", subject, "-config", "ca.cnf"], in: folder)
        try "".write(to: folder.appending(path: "\(name).index"), atomically: true, encoding: .utf8)
        try "00".write(to: folder.appending(path: "\(name).serial"), atomically: true, encoding: .utf8)
        try openssl(
            ["ca", "-batch", "-config", "ca.cnf", "-name", name, "-selfsign", "-keyfile", "\(name).key"]
                + ["-in", "\(name).csr", "-out", "\(name).pem", "-extensions", "authority", "-notext"]
                + ["-startdate", "20240101000000Z", "-enddate", "20390101000000Z"], in: folder)
    }

    private static func make(_ signer: Signer, in folder: URL) throws {
        let name = signer.rawValue
        let subject =
            signer == .seal
            ? "/C=VN/O=Ủy ban nhân dân tỉnh Mẫu/CN=Ủy ban nhân dân tỉnh Mẫu"
            : "/C=VN/O=Ủy ban nhân dân tỉnh Mẫu/OU=Văn phòng/title=Chánh Văn phòng/CN=Nguyễn Văn An"
        let kind = signer == .seal ? ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"] : ["rsa:2048"]
        try openssl(
            ["req", "-new", "-utf8", "-newkey"] + kind
                + ["-nodes", "-keyout", "\(name).key", "-out", "\(name).csr", "-subj", subject, "-config", "ca.cnf"],
            in: folder)
        let term =
            switch signer {
            case .expired: ["20250101000000Z", "20260601000000Z"]
            case .early: ["20261201000000Z", "20300101000000Z"]
            default: ["20250101000000Z", "20300101000000Z"]
            }
        let issuer = signer == .stranger ? "other" : "root"
        try openssl(
            ["ca", "-batch", "-config", "ca.cnf", "-name", issuer, "-in", "\(name).csr", "-out", "\(name).pem"]
                + ["-extensions", "person", "-notext", "-startdate", term[0], "-enddate", term[1]], in: folder)
        try openssl(
            ["pkcs12", "-export", "-inkey", "\(name).key", "-in", "\(name).pem", "-certfile", "\(issuer).pem"]
                + ["-out", "\(name).p12", "-passout", "pass:\(password)"], in: folder)
    }

    /// The list of 15/11/2026: one certificate, revoked since 01/11/2026.
    private static func makeList(in folder: URL) throws {
        let serial =
            try OpenSSL.run("openssl", ["x509", "-in", "revoked.pem", "-noout", "-serial"], in: folder)
            .trimmingCharacters(in: .whitespacesAndNewlines).split(separator: "=").last.map(String.init) ?? ""
        let index = folder.appending(path: "root.index")
        let rows = try String(contentsOf: index, encoding: .utf8).split(separator: "\n").map { row in
            var fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            if fields.count > 3, fields[3] == serial {
                fields[0] = "R"
                fields[2] = "261101000000Z"
            }
            return fields.joined(separator: "\t")
        }
        try (rows.joined(separator: "\n") + "\n").write(to: index, atomically: true, encoding: .utf8)
        try openssl(
            ["ca", "-config", "ca.cnf", "-name", "root", "-gencrl", "-out", "list.pem"]
                + ["-crl_lastupdate", "20261115000000Z", "-crl_nextupdate", "20270115000000Z"], in: folder)
    }

    private static let config = """
        [req]
        distinguished_name = names
        string_mask = utf8only
        prompt = no
        [names]
        CN = x
        [root]
        database = root.index
        serial = root.serial
        new_certs_dir = .
        certificate = root.pem
        private_key = root.key
        default_md = sha256
        policy = any
        unique_subject = no
        email_in_dn = no
        [other]
        database = other.index
        serial = other.serial
        new_certs_dir = .
        certificate = other.pem
        private_key = other.key
        default_md = sha256
        policy = any
        unique_subject = no
        email_in_dn = no
        [any]
        countryName = optional
        organizationName = optional
        organizationalUnitName = optional
        title = optional
        commonName = supplied
        [authority]
        basicConstraints = critical,CA:true
        keyUsage = critical,keyCertSign,cRLSign
        subjectKeyIdentifier = hash
        [person]
        basicConstraints = CA:false
        keyUsage = critical,digitalSignature,nonRepudiation
        subjectKeyIdentifier = hash
        authorityKeyIdentifier = keyid
        crlDistributionPoints = URI:http://thu-hoi.mau.vn/goc.crl
        authorityInfoAccess = OCSP;URI:http://ocsp.mau.vn/
        """
}
