public import Desk
public import Office

/// What only the machine knows, asked anew for each page.
public struct DiskReport: Sendable {
    /// How the nightly backup went; nil where the server makes none.
    public var backup: @Sendable () -> BackupStatus? = { nil }
    /// Bytes that are free where the files lie; nil where that cannot be told.
    public var free: @Sendable () -> Int? = { nil }
    /// How the replica does that pages are read from; nil where there is none.
    public var replica: @Sendable () -> ReplicaStatus? = { nil }

    public init() {}
}
