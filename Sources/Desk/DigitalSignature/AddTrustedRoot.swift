import Crypto
import Foundation
public import Office
public import Signature
import Storage
import WorkTime

/// Takes a certificate among those in which the office trusts when it checks digital signatures. By administrators; journal:
/// `root.added`.
public struct AddTrustedRoot: Command {
    public let certificate: AuthorityCertificate
    /// Where it was taken from.
    public let basis: String

    public init(_ certificate: AuthorityCertificate, basis: String) {
        self.certificate = certificate
        self.basis = basis
    }

    public func run(_ act: Act) throws -> Key<TrustedRoot> {
        try act.actor.mustAdminister()
        let basis = try EnteredText.required(basis, "Căn cứ", field: "basis", upTo: 300)
        let digest = SHA256.hash(data: certificate.bytes).hexadecimal
        guard try !TrustedRootStore.holds(act.tx, digest: digest) else {
            throw OfficeError(.conflict, "Chứng thư này đã có trong danh sách tin cậy.", field: "file")
        }
        guard certificate.validUntil > act.now.milliseconds / 1_000 else {
            throw OfficeError(.invalid, "Chứng thư này đã hết hạn.", field: "file")
        }
        let id = try TrustedRootStore.insert(
            act.tx,
            TrustedRootStore.New(
                digest: digest, body: Data(certificate.bytes).base64EncodedString(), name: certificate.name,
                organisation: certificate.organisation, issuer: certificate.issuer, serial: certificate.serial,
                validFrom: Instant(milliseconds: certificate.validFrom * 1_000),
                validUntil: Instant(milliseconds: certificate.validUntil * 1_000), isRoot: certificate.isRoot,
                basis: basis), by: act.actor.person)
        try act.record(
            .rootAdded, on: .setting, id.value,
            ["name": .text(certificate.name), "digest": .text(digest), "basis": .digest(of: basis)])
        return id
    }
}
