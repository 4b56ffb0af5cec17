import Office

/// How much of a message is read before it is refused.
public struct EdXMLLimits: Sendable {
    /// Bytes of the message as it comes.
    public var bytes = InterchangeLimits.messageBytes
    /// Bytes of all attachments, unpacked.
    public var unpackedBytes = 56 << 20
    public var attachments = 50
    public var elements = 20_000
    public var depth = 40
    /// Bytes of one text that is no attachment.
    public var text = 64 << 10
    /// Receivers, references and other things of which there are several.
    public var several = 2_000

    public init() {}
}
