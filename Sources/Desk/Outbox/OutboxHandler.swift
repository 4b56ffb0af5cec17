public import Storage

/// Delivers one kind of message.
///
/// It may be given the same message again when the program died between delivery and the note of it, so what it sends
/// bears a name that follows from the message alone.
public protocol OutboxHandler: Sendable {
    /// Throws `OutboxRefusal` for what no further attempt would change, anything else for what one might.
    func deliver(_ message: OutboxStore.Message) async throws

    /// What follows when a message is given up, in the transaction that does so. Nothing, if a kind says nothing else.
    func givenUp(_ message: OutboxStore.Message, _ tx: any Transaction) throws
}

extension OutboxHandler {
    public func givenUp(_ message: OutboxStore.Message, _ tx: any Transaction) throws {}
}

/// The receiver will never take the message.
public struct OutboxRefusal: Error, Equatable {
    public let words: String

    public init(_ words: String) { self.words = words }
}
