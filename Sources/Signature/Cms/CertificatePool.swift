internal import CLibCrypto

/// The certificates, revocation lists and answers at hand for one check.
final class CertificatePool {
    let pointer: OpaquePointer

    /// Throws when there is no memory.
    init(_ roots: TrustedRoots) throws(PdfError) {
        guard let pointer = congvu_pool_new() else { throw .tooLarge }
        self.pointer = pointer
        for file in roots.files { congvu_pool_add(pointer, file, file.count, 1) }
        for file in roots.fetched { congvu_pool_add(pointer, file, file.count, 0) }
    }

    deinit { congvu_pool_free(pointer) }

    /// What a paper brings along: it helps to find a way to a root, and is none.
    func add(_ bytes: [UInt8]) {
        congvu_pool_add(pointer, bytes, bytes.count, 0)
    }

    func add(_ cms: CmsSignature) {
        congvu_pool_add_cms(pointer, cms.pointer)
    }
}
