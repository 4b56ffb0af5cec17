public import Office
import Storage

/// Refuses a paper that came by the interchange: its sender is told why (02). Clerks; journal: `interchange.refused`. A
/// message that could not be read is put aside the same way; nobody can be told.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 21: what is not for this office, or not whole, goes back on the system.
public struct RefuseMessage: Command {
    public let message: Key<InterchangeItem>
    public let reason: String
    /// Whether it bears a stamp of secrecy: then nothing of its content is kept.
    public let isSecret: Bool

    public init(_ message: Key<InterchangeItem>, reason: String, isSecret: Bool = false) {
        self.message = message
        self.reason = reason
        self.isSecret = isSecret
    }

    public func run(_ act: Act) throws {
        try act.requireInterchange()
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        let standing = try InterchangeStore.standing(act.tx, message)
        let isPaper = standing.business == .new || standing.business == .replacement
        guard !standing.isOutgoing, standing.state == .malformed || standing.state == .arrived && isPaper else {
            throw OfficeError(.conflict, "Thông điệp này không còn chờ tiếp nhận. Hãy tải lại trang.")
        }
        // Before what it says is gone.
        try act.tell(.refused, of: message, words: reason)
        try InterchangeStore.move(act.tx, message, from: standing.state, to: .refused, words: reason)
        try InterchangeStore.note(act.tx, .refused, on: message, words: reason, by: act.actor.person)
        if isSecret { try InterchangeStore.purge(act.tx, message) }
        try act.record(
            .interchangeRefused, on: .interchange, message.value,
            ["reason": .digest(of: reason), "secret": .bool(isSecret)])
    }
}
