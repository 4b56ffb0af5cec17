/// A mail as it is to be sent: whole and final, so that whoever sends it adds only what its carrier needs.
public struct Letter: Sendable, Equatable {
    /// Names the letter for good, `notice.12.1741917600000`: sent twice, it is the same letter to its receiver.
    public let id: String
    public let address: String
    public let name: String
    public let subject: String
    /// Plain text, lines ended by `\n`.
    public let text: String
    public let isUrgent: Bool
    public let attachments: [Attachment]

    /// A file that goes with it.
    public struct Attachment: Sendable, Equatable {
        public let name: String
        public let mediaType: String
        public let bytes: [UInt8]

        public init(name: String, mediaType: String, bytes: [UInt8]) {
            self.name = name
            self.mediaType = mediaType
            self.bytes = bytes
        }
    }

    public init(
        id: String, address: String, name: String, subject: String, text: String, isUrgent: Bool,
        attachments: [Attachment] = []
    ) {
        self.attachments = attachments
        self.id = id
        self.address = address
        self.name = name
        self.subject = subject
        self.text = text
        self.isUrgent = isUrgent
    }
}
