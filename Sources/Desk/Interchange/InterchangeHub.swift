public import Office

/// The way to the other agencies: a folder, or the interchange of the province.
public protocol InterchangeHub: Sendable {
    /// Hands a message over, and says under which name the other side has it. The same message may come again when the
    /// program died between; its name is the same then.
    ///
    /// Throws `OutboxRefusal` for what no further attempt would change, anything else for what one might.
    func send(_ message: HubDelivery) async throws -> String

    /// What waits to be fetched, at most a hundred.
    func waiting() async throws -> [HubMessage]

    /// Its bytes, as they are. Throws `OfficeError` `.tooLarge` for more than may be.
    func fetch(_ message: HubMessage) async throws -> [UInt8]

    /// The message is in the ledger and need not be offered again.
    func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws
}

/// A message on its way out.
public struct HubDelivery: Sendable {
    /// Follows from the message alone.
    public let name: String
    public let kind: InterchangeItem.Kind
    public let from: AgencyCode
    public let to: AgencyCode
    public let bytes: [UInt8]

    public init(name: String, kind: InterchangeItem.Kind, from: AgencyCode, to: AgencyCode, bytes: [UInt8]) {
        self.name = name
        self.kind = kind
        self.from = from
        self.to = to
        self.bytes = bytes
    }
}

/// A message that waits at the hub.
public struct HubMessage: Sendable, Hashable {
    public let name: String

    public init(_ name: String) { self.name = name }
}

/// What became of a message that was fetched.
public enum HubOutcome: Sendable, Equatable {
    case taken
    /// It is no message of the standard: why.
    case refused(String)
}
