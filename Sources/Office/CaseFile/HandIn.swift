public import WorkTime

/// Case files that a unit hands in to the office's archive together (nộp lưu), and what the archive said to each.
public struct HandIn: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        case offered
        /// The archive has decided on every file.
        case settled
        case withdrawn
    }

    /// What the archive said.
    public enum Result: String, Sendable, Codable, CaseIterable {
        case received, returned
    }

    public struct Line: Sendable, Equatable {
        public let file: CaseFile
        /// Nil while nothing was said.
        public let result: Result?
        public let reason: String?

        public init(file: CaseFile, result: Result?, reason: String?) {
            self.file = file
            self.result = result
            self.reason = reason
        }
    }

    public let id: Key<HandIn>
    public let unit: NamedParty
    public let state: State
    public let offeredBy: NamedParty
    public let offeredAt: Instant
    public let settledBy: NamedParty?
    public let settledAt: Instant?
    public let note: String?
    public let fileCount: Int
    public let version: Int64

    public init(
        id: Key<HandIn>, unit: NamedParty, state: State, offeredBy: NamedParty, offeredAt: Instant,
        settledBy: NamedParty?, settledAt: Instant?, note: String?, fileCount: Int, version: Int64
    ) {
        self.id = id
        self.unit = unit
        self.state = state
        self.offeredBy = offeredBy
        self.offeredAt = offeredAt
        self.settledBy = settledBy
        self.settledAt = settledAt
        self.note = note
        self.fileCount = fileCount
        self.version = version
    }
}
