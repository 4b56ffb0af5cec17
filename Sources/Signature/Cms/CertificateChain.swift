internal import CLibCrypto

/// The way from a signer's certificate to a root in which the office trusts.
final class CertificateChain {
    private let pointer: OpaquePointer
    private let pool: CertificatePool

    enum State: String, Sendable, Codable {
        case trusted, unknownRoot, expired, notYetValid, weak, broken
    }

    /// As it stood at `time`; `isStamping` asks whether the certificate may stamp times. nil without memory.
    init?(_ certificate: OpaquePointer, in pool: CertificatePool, at time: Int64, isStamping: Bool = false) {
        guard let pointer = congvu_chain_build(pool.pointer, certificate, time, isStamping ? 1 : 0) else { return nil }
        self.pointer = pointer
        self.pool = pool
    }

    deinit { congvu_chain_free(pointer) }

    var state: State {
        let states: [State] = [.trusted, .unknownRoot, .expired, .notYetValid, .weak, .broken]
        let number = Int(congvu_chain_state(pointer))
        return states.indices.contains(number) ? states[number] : .broken
    }

    /// The worst of what is known of all its certificates but the root, for use at `time`.
    func revocation(at time: Int64) -> Revocation {
        var worst: Revocation?
        for index in 0..<max(Int(congvu_chain_count(pointer)) - 1, 0) {
            let found = congvu_chain_revocation(pool.pointer, pointer, Int32(index), time)
            let next = Revocation(found)
            if worst.map({ next.isWorse(than: $0) }) ?? true { worst = next }
        }
        return worst ?? .unknown
    }

    /// Where to ask about those of which nothing is known for use at `time`.
    func sources(at time: Int64) -> [RevocationSource] {
        (0..<max(Int(congvu_chain_count(pointer)) - 1, 0)).compactMap { index in
            let found = Revocation(congvu_chain_revocation(pool.pointer, pointer, Int32(index), time))
            guard found == .unknown, let certificate = congvu_chain_at(pointer, Int32(index)),
                let issuer = congvu_chain_at(pointer, Int32(index + 1))
            else { return nil }
            let facts = SignerCertificate(certificate)
            guard facts.answersAt != nil || facts.listsAt != nil else { return nil }
            return RevocationSource(
                answers: facts.answersAt, list: facts.listsAt,
                question: congvu_certificate_question(certificate, issuer).taken() ?? [])
        }
    }

    /// The root's name.
    var root: String? {
        let last = congvu_chain_count(pointer) - 1
        return last < 0 ? nil : congvu_chain_at(pointer, last).flatMap { SignerCertificate($0).name }
    }
}
