import Desk
import Exchange
import Office
import WorkTime

/// The hub of the interchange with the agencies behind it: hands out what they send, keeps what it is sent, and lets them
/// say that a paper arrived (01) and was taken in (03).
actor WeekHub: InterchangeHub {
    private var offered: [String: [UInt8]] = [:]
    private var order: [String] = []
    private(set) var outcomes: [String: [HubOutcome]] = [:]
    private(set) var sent: [HubDelivery] = []
    private var answered = 0

    /// Lets an agency send; the name is the hub's.
    func offer(_ message: InterchangeMessage, as name: String) throws {
        offered[name] = try EdXMLWriter.bytes(message)
        order.append(name)
    }

    var offeredNames: [String] { order }

    func send(_ message: HubDelivery) async throws -> String {
        sent.append(message)
        return "hub-\(sent.count)"
    }

    func waiting() async throws -> [HubMessage] {
        order.filter { offered[$0] != nil }.prefix(100).map { HubMessage($0) }
    }

    func fetch(_ message: HubMessage) async throws -> [UInt8] {
        guard let bytes = offered[message.name] else { throw OfficeError(.notFound, message.name) }
        return bytes
    }

    func acknowledge(_ message: HubMessage, _ outcome: HubOutcome) async throws {
        offered[message.name] = nil
        outcomes[message.name, default: []].append(outcome)
    }

    /// Those who got a paper since the last time say so.
    func answer(at now: Instant) throws {
        let new = sent[answered...]
        answered = sent.count
        for (index, delivery) in new.enumerated() where delivery.kind == .document {
            guard case .document(let paper) = try EdXMLReader.message(delivery.bytes), let receiver = paper.to.first
            else { continue }
            for (step, status) in [InterchangeStatus.arrived, .accepted].enumerated() {
                let report = InterchangeStatusReport(
                    from: receiver,
                    reference: InterchangeReference(
                        organ: paper.from.code, code: paper.code, documentID: paper.documentID, day: paper.issuedOn),
                    status: status, at: now.adding(seconds: Int64(step + 1)))
                try offer(.status(report), as: "status-\(answered)-\(index)-\(status.rawValue)")
            }
        }
    }
}
