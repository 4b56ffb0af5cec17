public import WorkTime

/// A letter as a mail server keeps it, taken apart: who sent it when, its words, what came with it.
public struct MailLetter: Sendable, Equatable, Codable {
    public struct File: Sendable, Equatable, Codable {
        public let name: String
        public let mediaType: String
        public let bytes: [UInt8]

        public init(name: String, mediaType: String, bytes: [UInt8]) {
            self.name = name
            self.mediaType = mediaType
            self.bytes = bytes
        }
    }

    /// As the letter says of itself: who really sent it is not proved by that.
    public var senderName: String?
    public var sender: String?
    public var subject: String?
    public var messageID: String?
    public var sentAt: Instant?
    /// What it says: its plain text, or the words of its page.
    public var text = ""
    public var files: [File] = []
    /// What was odd in it and how it was understood.
    public var notes: [String] = []

    public init() {}
}
