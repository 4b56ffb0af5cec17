internal import CLibCrypto

/// The signature of a paper in the form of CMS, or a time stamp over one.
final class CmsSignature {
    let pointer: OpaquePointer
    /// How many bytes it takes; in a PDF zeros may follow.
    let count: Int

    enum State: String, Sendable, Codable {
        case intact, altered, forged, unreadable

        init(_ number: Int32) {
            self = [.intact, .altered, .forged, .unreadable][min(max(Int(number), 0), 3)]
        }
    }

    /// nil when the bytes do not begin with signed data of one signer.
    init?(_ bytes: [UInt8]) {
        var used = 0
        guard let pointer = congvu_cms_read(bytes, bytes.count, &used) else { return nil }
        self.pointer = pointer
        count = used
    }

    private init(_ pointer: OpaquePointer) {
        self.pointer = pointer
        count = 0
    }

    deinit { congvu_cms_free(pointer) }

    /// What the signature says of the two pieces of a file, one after the other.
    func check(_ file: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> State {
        file.withUnsafeBufferPointer { file in
            State(
                congvu_cms_check(pointer, file[first].baseAddress, first.count, file[second].baseAddress, second.count))
        }
    }

    func checkStamp(_ file: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> State {
        file.withUnsafeBufferPointer { file in
            State(
                congvu_stamp_check(
                    pointer, file[first].baseAddress, first.count, file[second].baseAddress, second.count))
        }
    }

    func checkStamp(over signature: CmsSignature) -> State {
        State(congvu_stamp_check_cms(pointer, signature.pointer))
    }

    var signingTime: Int64? { seconds(congvu_cms_time(pointer)) }
    var stampTime: Int64? { seconds(congvu_stamp_time(pointer)) }
    var digest: String { congvu_cms_digest(pointer).text()?.uppercased() ?? "?" }
    /// nil: the signed attributes name no certificate; false: they name another than the one beside the signature.
    var namesCertificate: Bool? {
        let answer = congvu_cms_names_certificate(pointer)
        return answer == 0 ? nil : answer > 0
    }
    var stamp: CmsSignature? { congvu_cms_stamp(pointer).map { CmsSignature($0) } }
    var certificate: OpaquePointer? { congvu_cms_signer(pointer) }
}

extension Slice where Base == UnsafeBufferPointer<UInt8> {
    /// Where the piece begins; nil when it is empty.
    fileprivate var baseAddress: UnsafePointer<UInt8>? { isEmpty ? nil : base.baseAddress.map { $0 + startIndex } }
}
