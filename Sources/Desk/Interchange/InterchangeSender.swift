public import Office
public import Storage

/// Delivers messages of the interchange out of the outbox.
public struct InterchangeSender: OutboxHandler {
    /// Writes a message as the standard lays it out.
    public typealias Packing = @Sendable (InterchangeMessage) throws -> [UInt8]

    private let storage: any Storage
    private let files: FileStore
    private let own: InterchangeAgency?
    private let pack: Packing
    private let hub: (any InterchangeHub)?

    public init(
        storage: any Storage, files: FileStore, own: InterchangeAgency?, hub: (any InterchangeHub)?,
        pack: @escaping Packing
    ) {
        self.storage = storage
        self.files = files
        self.own = own
        self.hub = hub
        self.pack = pack
    }

    public func deliver(_ message: OutboxStore.Message) async throws {
        guard let id = Key<InterchangeItem>(message.payload) else { throw OutboxRefusal("no such message") }
        let (standing, attached) = try await storage.read { tx in
            (try InterchangeStore.standing(tx, id), try InterchangePageStore.files(tx, of: id))
        }
        // Taken back meanwhile, or sent before the program died.
        guard standing.state == .waiting else { return }
        guard try await !isTakenBack(id) else { return }
        do {
            let (name, bytes) = try await send(id, standing, attached)
            let kept = try await files.keep(bytes)
            let raw = InterchangeStore.StoredRaw(hash: kept.hash, size: kept.size)
            try await storage.write { tx in
                try InterchangeStore.sent(tx, id, hubName: name, raw: raw)
                try InterchangeStore.note(tx, .sent, on: id, words: name)
                // Called back while it was on its way: now it can be asked for.
                if let back = try InterchangeStore.calledBack(tx, id), back.state == .withdrawn {
                    try Act(tx: tx, actor: .terminal, rules: rules)
                        .announce(.recall, of: id, reason: String((back.reason ?? "Thu hồi").prefix(1_000)))
                }
            }
        } catch {
            let words = (error as? OutboxRefusal)?.words ?? (error as? OfficeError)?.message ?? "\(error)"
            try await storage.write { tx in
                try InterchangeStore.note(tx, .failed, on: id, words: String(words.prefix(500)))
            }
            throw error
        }
    }

    /// Whoever was to get a paper by it has been sent nothing.
    public func givenUp(_ message: OutboxStore.Message, _ tx: any Transaction) throws {
        guard let id = Key<InterchangeItem>(message.payload) else { return }
        try Act(tx: tx, actor: .terminal, rules: rules).givenUp(try InterchangeStore.standing(tx, id))
    }

    /// Whether the paper was called back or replaced before it left; then it goes no further.
    private func isTakenBack(_ id: Key<InterchangeItem>) async throws -> Bool {
        try await storage.write { tx in
            guard let back = try InterchangeStore.calledBack(tx, id) else { return false }
            let words = back.reason ?? "Văn bản đã được thay thế trước khi gửi."
            try InterchangeStore.move(tx, id, from: .waiting, to: .dropped, words: words)
            try InterchangeStore.note(tx, .dropped, on: id, words: String(words.prefix(1_000)))
            return true
        }
    }

    private var rules: OfficeRules {
        var rules = OfficeRules.none
        rules.interchange = own
        return rules
    }

    private func send(
        _ id: Key<InterchangeItem>, _ standing: InterchangeStore.Standing, _ attached: [AttachedFile]
    ) async throws -> (String, [UInt8]) {
        guard let hub, let own, let from = own.code else {
            throw OutboxRefusal("Chưa cấu hình kết nối liên thông trên máy chủ.")
        }
        guard let to = standing.agency.code, let header = standing.header else {
            throw OutboxRefusal("Thông điệp không có nơi nhận.")
        }
        var whole = try JSONText.decode(header, as: InterchangeMessage.self)
        switch whole {
        case .status(var status):
            status.from = own
            whole = .status(status)
        case .document(var document):
            document.from = own
            let titles = document.attachments.map(\.description)
            document.attachments = try attached.enumerated().map { index, file in
                .init(
                    name: file.name, mediaType: file.mediaType,
                    description: titles.indices.contains(index) ? titles[index] : nil,
                    bytes: [UInt8](try files.bytes(of: file.hash)))
            }
            whole = .document(document)
        }
        let bytes = try pack(whole)
        guard bytes.count <= InterchangeLimits.messageBytes else {
            throw OutboxRefusal(
                "Thông điệp lớn hơn \(InterchangeLimits.messageBytes >> 20) MB nên trục liên thông không nhận. Hãy giảm dung lượng văn bản, phụ lục rồi gửi lại."
            )
        }
        let name = try await hub.send(
            HubDelivery(name: "\(from.key)-\(id)", kind: standing.kind, from: from, to: to, bytes: bytes))
        return (name, bytes)
    }
}
