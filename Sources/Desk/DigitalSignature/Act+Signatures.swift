import Office
import Signature
import Storage
import WorkTime

extension Act {
    /// Keeps what the signatures of a file are worth. Where authorities could say more of revocation, they are asked soon.
    func keep(_ report: SignatureReport, of hash: String) throws {
        try FileRowStore.keep(
            tx, hash: hash, signatures: JSONText.encode(report), recheck: report.sources.isEmpty ? nil : now)
    }
}
