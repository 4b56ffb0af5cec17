import Desk
import Foundation
import Office
import Storage
import TestSupport
import WorkTime

@testable import Exchange

/// A test office that takes part in the interchange: issues papers, sends what waits, takes in what came.
struct ConnectedOffice {
    let office: TestOffice
    let files: FileStore
    private let receiver: InterchangeReceiver
    private let outbox: OutboxWorker

    init(_ office: TestOffice, hub: SimulatedHub, folder: String) throws {
        self.office = office
        let files = try FileStore(folder: URL(filePath: folder))
        self.files = files
        guard let own = office.desk.rules.interchange, let code = own.code else {
            throw OfficeError(.invalid, "an office without a code")
        }
        let door = HubDoor(hub: hub, agency: code)
        receiver = InterchangeReceiver(desk: office.desk, files: files, hub: door) { file in
            try EdXMLReader.message(Array(try Data(contentsOf: file)))
        }
        outbox = OutboxWorker(
            storage: office.storage,
            handlers: [
                .interchangeMessage: InterchangeSender(
                    storage: office.storage, files: files, own: own, hub: door, pack: EdXMLWriter.bytes)
            ])
    }

    func send() async throws { while try await outbox.work() > 0 {} }

    func receive() async throws { while try await receiver.work() > 0 {} }

    /// A letter to these recipients, from its draft until it has left with a file.
    func issue(
        _ excerpt: String, to names: [String], in book: Key<Register>, replacing: Key<Outgoing>? = nil
    ) async throws -> IssuedPaper {
        var input = OutgoingInput()
        input.excerpt = excerpt
        input.recipients = names.map { .init(name: $0, isAddressed: true) }
        (input.signer, input.reviewer) = (office.deputyChief, office.chief)
        input.text = "Văn phòng gửi quý cơ quan nội dung sau./."
        let head = office.headOfEconomy
        let id = try await office.perform(DraftOutgoing(input, replacing: replacing), as: head)
        try await office.perform(SubmitOutgoing(id, version: try await version(id)), as: head)
        try await office.perform(ReviewOutgoing(id, version: try await version(id)), as: office.chief)
        try await office.perform(SignOutgoing(id, version: try await version(id)), as: office.deputyChief)
        _ = try await office.perform(NumberOutgoing(id, version: try await version(id), in: book), as: office.clerk)
        let file = try await kept("\(excerpt).pdf", "%PDF \(excerpt)")
        return try await office.perform(
            IssueOutgoing(id, version: try await version(id), isSealed: true, file: file), as: office.clerk)
    }

    func version(_ id: Key<Outgoing>) async throws -> Int64 {
        try await office.ask(OutgoingQuestion(id), as: office.clerk).item.paper.version
    }

    func kept(_ name: String, _ content: String) async throws -> AttachedFile {
        let stored = try await files.keep(Array(content.utf8))
        return AttachedFile(hash: stored.hash, size: stored.size, name: name, mediaType: "application/pdf")
    }

    /// What waits for the clerk, oldest first.
    func waiting() async throws -> [InterchangeItem] {
        var filter = InterchangeFilter()
        filter.needsSomebody = true
        return try await office.ask(InterchangeList(filter), as: office.clerk).items.reversed()
    }

    /// What was sent of a paper, with what came back: «thu hồi sent 15».
    func sent(of id: Key<Outgoing>) async throws -> [String] {
        try await office.ask(OutgoingQuestion(id), as: office.clerk).messages.map { item in
            "\(item.business?.rawValue ?? -1) \(item.state.rawValue) \(item.status?.rawValue ?? "-")"
        }
    }
}

/// Gives `body` two offices with a hub between them.
func withTwoOffices(_ body: (ConnectedOffice, ConnectedOffice, SimulatedHub) async throws -> Void) async throws {
    func rules(_ code: String, _ name: String) -> OfficeRules {
        var rules = OfficeRules.none
        rules.interchange = InterchangeAgency(code: AgencyCode(code), name: name)
        return rules
    }
    let hub = SimulatedHub()
    try await withTemporaryFolder { one in
        try await withTemporaryFolder { other in
            try await withOffice(rules: rules("H48.01", "Văn phòng UBND tỉnh")) { sender in
                try await withOffice(rules: rules("000.00.17.H48", "Sở Tài chính")) { receiver in
                    try await body(
                        try ConnectedOffice(sender, hub: hub, folder: one),
                        try ConnectedOffice(receiver, hub: hub, folder: other), hub)
                }
            }
        }
    }
}
