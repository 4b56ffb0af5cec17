public import Office
import Storage

/// Sends another paper in the place of one that an agency has (type 3). Clerks; journal: `interchange.queued`.
public struct ReplaceMessage: Command {
    public let message: Key<InterchangeItem>
    /// The paper that takes its place: issued, with a file.
    public let document: Key<Document>
    public let reason: String

    public init(_ message: Key<InterchangeItem>, by document: Key<Document>, reason: String) {
        self.message = message
        self.document = document
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        try act.requireInterchange()
        let standing = try InterchangeStore.standing(act.tx, message)
        guard standing.state == .sent, let code = standing.agency.code else {
            throw OfficeError(.conflict, "Chỉ thay thế được văn bản đã gửi.")
        }
        let receiver = SendMessage.Receiver(code: code, name: standing.agency.name, replaces: message)
        _ = try SendMessage(document, to: [receiver], reason: reason).run(act)
    }
}
