import Office
import Storage

/// Keeps the answer that a message is accepted without files that cannot be read, so that they are neither read nor asked about
/// again. It holds for these files of this message. Clerks; journal: `interchange.files_left`.
struct LeaveFiles: Command {
    let message: Key<InterchangeItem>
    /// Why they cannot be read, by their hashes.
    let reasons: [String: String]

    init(_ reasons: [String: String], of message: Key<InterchangeItem>) {
        self.reasons = reasons
        self.message = message
    }

    func run(_ act: Act) throws {
        try act.requireInterchange()
        guard try InterchangeStore.standing(act.tx, message).state == .arrived else {
            throw OfficeError(.conflict, "Thông điệp này không còn chờ tiếp nhận. Hãy tải lại trang.")
        }
        try LeftFileStore.put(act.tx, reasons, of: message, by: act.actor.person)
        try act.record(
            .interchangeFilesLeft, on: .interchange, message.value,
            ["files": .list(reasons.keys.sorted().map { .text($0) })])
    }
}
