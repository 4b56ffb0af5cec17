public import Office
public import Storage
public import WorkTime

/// Where people do what they do: one transaction a command, notices after it is kept.
public struct Desk: Sendable {
    public let storage: any Storage
    public let rules: OfficeRules
    /// For what the database keeps sealed.
    public let secrets: OfficeSecrets
    /// Whether people may look and nobody may change anything, as while the machine is being mended.
    public let isReadOnly: Bool
    private let publish: @Sendable ([Notice]) async -> Void

    public init(
        storage: any Storage, rules: OfficeRules = .none, secrets: OfficeSecrets = .none, isReadOnly: Bool = false,
        publish: @escaping @Sendable ([Notice]) async -> Void = { _ in }
    ) {
        self.storage = storage
        self.rules = rules
        self.secrets = secrets
        self.isReadOnly = isReadOnly
        self.publish = publish
    }

    /// Throws what the command throws, and `OfficeError` for what the database refused.
    public func perform<C: Command>(_ command: C, as actor: Actor) async throws -> C.Output {
        try mayChange(C.self)
        let command = try command.prepared(for: actor)
        let (output, notices) = try await Self.translated {
            try await storage.write { tx in
                let act = Act(tx: tx, actor: actor, rules: rules, secrets: secrets)
                return (try command.run(act), act.notices)
            }
        }
        if !notices.isEmpty { await publish(notices) }
        return output
    }

    /// Throws what `perform` would throw now, and changes nothing: asked before bytes are kept for an act that may be refused.
    public func rehearse<C: Command>(_ command: C, as actor: Actor) async throws {
        try mayChange(C.self)
        let command = try command.prepared(for: actor)
        do {
            try await Self.translated {
                try await storage.write { tx in
                    _ = try command.run(Act(tx: tx, actor: actor, rules: rules, secrets: secrets))
                    try tx.settle()
                    throw Rehearsed()
                }
            }
        } catch is Rehearsed {}
    }

    private func mayChange<C: Command>(_ command: C.Type) throws(OfficeError) {
        guard !isReadOnly || C.isLook else {
            throw OfficeError(
                .unavailable,
                "Hệ thống đang ở chế độ chỉ đọc để bảo trì, nội dung chưa được lưu. Hãy giữ lại nội dung và gửi lại sau."
            )
        }
    }

    /// Ends a rehearsal, so that nothing of it is kept.
    private struct Rehearsed: Error {}

    public func ask<Q: Question>(_ question: Q, as actor: Actor) async throws -> Q.Answer {
        try await Self.translated {
            try await storage.read { tx in
                try question.answer(View(tx: tx, actor: actor, rules: rules, secrets: secrets))
            }
        }
    }

    /// The day that it is in the office by the clock of the storage.
    public func today() async throws -> CalendarDay {
        try await read { tx in OfficeTime.day(of: tx.now) }
    }

    /// A transaction before it is known who acts: somebody signs in, the office is founded.
    func write<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await Self.translated { try await storage.write(body) }
    }

    /// One view before it is known who looks.
    func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await Self.translated { try await storage.read(body) }
    }

    /// What a person can act on keeps its sentence; every other fault of the database stays an internal one.
    static func translated<Value>(_ body: () async throws -> Value) async throws -> Value {
        do {
            return try await body()
        } catch let error as StorageError {
            switch error.kind {
            case .busy, .serialization, .unavailable:
                throw OfficeError(
                    .unavailable, "Hệ thống đang bận, nội dung chưa được lưu. Vui lòng thử lại sau ít phút.")
            case .readOnly:
                throw OfficeError(
                    .unavailable,
                    "Cơ sở dữ liệu đang chỉ đọc, nội dung chưa được lưu. Hãy giữ lại nội dung, báo quản trị hệ thống và gửi lại sau."
                )
            case .unique:
                throw OfficeError(
                    .conflict,
                    "Người khác vừa ghi nhận nội dung trùng với nội dung này. Hãy tải lại trang, xem rồi làm lại nếu cần."
                )
            default: throw error
            }
        }
    }
}
