import Crypto
import Office
import Storage
import WorkTime

/// The digest of everything that the lines of a year's book print, by which the bound print is told to be whole.
enum RegisterDigest {
    /// By SHA-256 in hexadecimal digits, of the lines as they are now; two statements for every thousand.
    static func of(_ series: Int64, _ tx: any Transaction) throws -> String {
        var hash = SHA256()
        var cursor: RegisterNumber?
        repeat {
            let lines = try RegisterEntryStore.sealed(tx, series: series, after: cursor, limit: 1_000)
            let issued = try RegisterPageStore.issued(tx, lines.compactMap { $0.document })
            for line in lines {
                let sent = line.document.flatMap { issued[$0] }
                let parts = [
                    line.text, sent?.recipients.joined(separator: ";") ?? "", sent?.keptBy ?? "",
                    sent?.sentOn?.description ?? "",
                ]
                hash.update(data: Array((parts.joined(separator: "|") + "\n").utf8))
            }
            cursor = lines.last?.number
        } while cursor != nil
        return hash.finalize().hexadecimal
    }
}
