/// How far a database's log of changes was written: a replica that has replayed so far shows what was changed until then.
///
/// Compared first by the timeline, which a failover begins anew.
public struct LogPosition: Sendable, Hashable, Comparable {
    public let timeline: Int
    /// Bytes from the beginning of the log.
    public let bytes: Int

    public init(timeline: Int, bytes: Int) {
        self.timeline = timeline
        self.bytes = bytes
    }

    /// Beyond what any replica has: of a write whose position is not known.
    public static let unknown = LogPosition(timeline: 0xFFFF_FFFF, bytes: 0)

    public static func < (left: LogPosition, right: LogPosition) -> Bool {
        (left.timeline, left.bytes) < (right.timeline, right.bytes)
    }
}

/// As text of fixed width, `00000001-0000000003A1B2C0`, so that texts sort as positions do.
extension LogPosition: LosslessStringConvertible {
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].utf8.count == 8, parts[1].utf8.count == 16,
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isHexDigit } }),
            let timeline = Int(parts[0], radix: 16), let bytes = Int(parts[1], radix: 16)
        else { return nil }
        self.init(timeline: timeline, bytes: bytes)
    }

    public var description: String { "\(Self.hex(timeline, width: 8))-\(Self.hex(bytes, width: 16))" }

    private static func hex(_ number: Int, width: Int) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
}
