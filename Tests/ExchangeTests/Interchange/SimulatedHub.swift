import Desk
import Office

/// A hub in this process: a mailbox for each agency, every message handed over as the bytes that were sent.
actor SimulatedHub {
    private var boxes: [String: [(name: String, bytes: [UInt8])]] = [:]
    private var count = 0
    /// Whether it takes nothing now.
    private(set) var isDown = false

    func set(isDown: Bool) { self.isDown = isDown }

    func take(_ delivery: HubDelivery) throws -> String {
        guard !isDown else { throw OfficeError(.unavailable, "Trục liên thông không trả lời.") }
        count += 1
        boxes[delivery.to.key, default: []].append((name: "m\(count)", bytes: delivery.bytes))
        return "m\(count)"
    }

    func names(for agency: AgencyCode) -> [String] { (boxes[agency.key] ?? []).map(\.name) }

    func bytes(of name: String, for agency: AgencyCode) throws -> [UInt8] {
        guard let found = boxes[agency.key]?.first(where: { $0.name == name }) else {
            throw OfficeError(.notFound, name)
        }
        return found.bytes
    }

    func remove(_ name: String, for agency: AgencyCode) { boxes[agency.key]?.removeAll { $0.name == name } }
}

/// The way of one agency to the hub.
struct HubDoor: InterchangeHub {
    let hub: SimulatedHub
    let agency: AgencyCode

    func send(_ message: HubDelivery) async throws -> String { try await hub.take(message) }
    func waiting() async throws -> [HubMessage] { await hub.names(for: agency).map { HubMessage($0) } }
    func fetch(_ message: HubMessage) async throws -> [UInt8] { try await hub.bytes(of: message.name, for: agency) }

    func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws {
        await hub.remove(message.name, for: agency)
    }
}
