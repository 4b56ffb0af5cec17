/// What one who is looking is told: that something of a topic changed.
struct LiveChange: Sendable, Equatable {
    let topic: String
    /// What the page that is then asked for must show (`ReplicaReading`); nil where all is read from one database.
    let mark: String?
}
