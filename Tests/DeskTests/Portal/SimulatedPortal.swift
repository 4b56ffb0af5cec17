import Desk
import Foundation
import Office

/// The portal with its adapter in this process: messages wait until they are acknowledged, statuses are kept by their id.
actor SimulatedPortal: DossierPortal {
    private var messages: [(name: String, bytes: [UInt8])] = []
    private(set) var refused: [String] = []
    private(set) var statuses: [PortalStatus] = []
    private var isDown = false
    private var count = 0

    func set(isDown: Bool) { self.isDown = isDown }

    func hand(_ bytes: [UInt8]) {
        count += 1
        messages.append(("m\(count)", bytes))
    }

    func hand(_ message: PortalMessage) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        hand([UInt8](try encoder.encode(message)))
    }

    func waiting() async throws -> [HubMessage] { messages.map { HubMessage($0.name) } }

    func fetch(_ message: HubMessage) async throws -> [UInt8] {
        messages.first { $0.name == message.name }?.bytes ?? []
    }

    func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws {
        if case .refused(let reason) = outcome { refused.append(reason) }
        messages.removeAll { $0.name == message.name }
    }

    func tell(_ status: PortalStatus) async throws {
        guard !isDown else { throw OfficeError(.unavailable, "Cổng không trả lời.") }
        if !statuses.contains(where: { $0.id == status.id }) { statuses.append(status) }
    }
}
