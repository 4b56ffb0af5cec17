/// A paper (văn bản) that the office received, issued or made, and the words for what is kept of it.
public enum Document {
    public enum Direction: String, Sendable, Codable, CaseIterable {
        case incoming, outgoing
        case `internal`
    }

    public enum State: String, Sendable, Codable, CaseIterable {
        /// Received and read; nothing in it is an obligation yet.
        case reading
        case confirmed
        case dropped
    }

    /// Độ mật. A paper of any degree but `none` is kept by its metadata only.
    public enum Secrecy: Int, Sendable, Codable, CaseIterable {
        case none, secret, topSecret, absoluteSecret
    }

    /// Độ khẩn.
    public enum Urgency: Int, Sendable, Codable, CaseIterable {
        case none, urgent, immediate, express
    }

    /// What a paper does to an earlier one.
    public enum Relation: String, Sendable, Codable, CaseIterable {
        case amends, replaces, answers
    }
}
