import Hummingbird
import Logging
import Office

/// By what somebody tries to come in.
enum EntryWay: String, Sendable {
    case password
    /// A code of the second factor, or a recovery code.
    case code
    case link
    case elsewhere
}

extension WebContext {
    /// Logs that somebody was not let in, by which way and why: never what was typed, for a password typed into the wrong
    /// field is one. Who came in stands in the journal.
    func note(_ refusal: OfficeError, by way: EntryWay) {
        logger.notice("not let in", metadata: ["way": "\(way.rawValue)", "why": "\(refusal.code.rawValue)"])
    }
}
