/// Finds out about one signature of a file.
struct SingleCheck {
    let file: PdfFile
    let field: SignatureField
    let signature: CmsSignature?
    let pool: CertificatePool
    let now: Int64

    func result() -> CheckedSignature {
        let (coverage, revision) = Coverage.of(field, in: file)
        let isStamp = field.subFilter == "ETSI.RFC3161"
        var found = CheckedSignature(field: field.name, kind: isStamp ? .timestamp : .signature)
        found.coverage = coverage
        found.later = revision.map { RevisionComparison.change(from: $0, to: file) } ?? .none
        found.reason = field.reason
        found.place = field.place
        if let signature, isUnderstood, isFilledWithZeros(signature) {
            found.integrity = integrity(signature, isStamp: isStamp)
            found.digest = signature.digest
            addTime(signature, isStamp: isStamp, to: &found)
            if let certificate = signature.certificate {
                found.certificate = SignerCertificate(certificate)
                addTrust(certificate, isStamp: isStamp, to: &found)
            }
        }
        let words = SignatureWords(
            found, permits: field.permits, subFilter: field.subFilter,
            signs: signature?.certificate.map(CertificateUse.signs) ?? false,
            namesCertificate: signature?.namesCertificate)
        found.verdict = words.verdict
        found.sentences = words.sentences
        return found
    }

    private var isUnderstood: Bool {
        ["adbe.pkcs7.detached", "ETSI.CAdES.detached", "ETSI.RFC3161"].contains(field.subFilter)
    }

    private func isFilledWithZeros(_ signature: CmsSignature) -> Bool {
        field.signature.dropFirst(signature.count).allSatisfy { $0 == 0 }
    }

    private func integrity(_ signature: CmsSignature, isStamp: Bool) -> CheckedSignature.Integrity {
        guard let pieces else { return .unreadable }
        let state =
            isStamp
            ? signature.checkStamp(file.bytes, pieces.0, pieces.1) : signature.check(file.bytes, pieces.0, pieces.1)
        return CheckedSignature.Integrity(rawValue: state.rawValue) ?? .unreadable
    }

    /// The bytes that the range names, as far as it names any.
    private var pieces: (Range<Int>, Range<Int>)? {
        let range = field.byteRange
        guard range.count == 4, range.allSatisfy({ $0 >= 0 && $0 <= file.end }), range[0] + range[1] <= file.end,
            range[2] + range[3] <= file.end
        else { return nil }
        return (range[0]..<(range[0] + range[1]), range[2]..<(range[2] + range[3]))
    }

    private func addTime(_ signature: CmsSignature, isStamp: Bool, to found: inout CheckedSignature) {
        if isStamp {
            found.time = signature.stampTime
            found.timeSource = .signer
            return
        }
        found.time = signature.signingTime
        found.timeSource = found.time == nil ? .none : .signer
        guard let stamp = signature.stamp, stamp.checkStamp(over: signature) == .intact, let time = stamp.stampTime,
            let certificate = stamp.certificate
        else { return }
        pool.add(stamp)
        guard let chain = CertificateChain(certificate, in: pool, at: time, isStamping: true), chain.state == .trusted
        else { return }
        if case .revoked = chain.revocation(at: time) { return }
        found.time = time
        found.timeSource = .stamp
    }

    private func addTrust(_ certificate: OpaquePointer, isStamp: Bool, to found: inout CheckedSignature) {
        // A time still to come is no time of signing.
        let time = min(found.time ?? now, now)
        guard let chain = CertificateChain(certificate, in: pool, at: time, isStamping: isStamp) else { return }
        found.trust = CheckedSignature.Trust(rawValue: chain.state.rawValue)
        guard chain.state == .trusted else { return }
        found.root = chain.root
        found.revocation = chain.revocation(at: time)
        let sources = chain.sources(at: time)
        if !sources.isEmpty { found.sources = sources }
        if isStamp { found.timeSource = .stamp }
    }
}
