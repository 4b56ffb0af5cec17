import Desk
import Office

/// The files that come with one act on an outgoing paper.
struct OutgoingUploads: Sendable {
    /// The act's own: a version, a file with an opinion, the paper as it leaves.
    var own: OutgoingUpload?
    /// Annexes as they leave, by their positions.
    var annexes: [Int: OutgoingUpload] = [:]

    var all: [OutgoingUpload] { (own.map { [$0] } ?? []) + annexes.values }

    /// Leaves no trace of what was not kept.
    func abandon() async {
        for upload in all { await upload.abandon() }
    }

    /// Of «annex-2» it is 2; nil where the field is none of an annex.
    static func position(ofField name: String) -> Int? {
        let beginning = "annex-"
        guard name.hasPrefix(beginning) else { return nil }
        return Int(name.dropFirst(beginning.count))
    }
}
