public import Desk
public import Office
public import Storage
import WorkTime

/// The office that tests are about: the Văn phòng UBND tỉnh Sơn Hà, small, made through the same commands as a real one.
///
///     try await withOffice(backend) { office in
///         let clerk = try await office.actor(office.clerk)
///         …
///     }
public struct TestOffice: Sendable {
    public internal(set) var desk: Desk
    public internal(set) var door: FrontDoor
    public internal(set) var clock: TestClock

    /// Văn phòng UBND tỉnh.
    public let office: Key<Unit>
    /// Lãnh đạo Văn phòng.
    public let leadership: Key<Unit>
    /// Phòng Hành chính - Quản trị.
    public let administration: Key<Unit>
    /// Phòng Nội chính.
    public let internalAffairs: Key<Unit>
    /// Phòng Kinh tế.
    public let economy: Key<Unit>
    /// Ban Tiếp công dân tỉnh.
    public let reception: Key<Unit>
    /// Trung tâm Công báo và Tin học.
    public let centre: Key<Unit>
    /// Sở Tài chính: outside, followed by the head of economy.
    public let finance: Key<Unit>

    /// Keeps organisation and accounts; works in the administration. Login `quantri`, password `TestOffice.password`.
    public let administrator: Key<Person>
    /// Chánh Văn phòng.
    public let chief: Key<Person>
    /// Phó Chánh Văn phòng.
    public let deputyChief: Key<Person>
    /// Văn thư.
    public let clerk: Key<Person>
    /// Heads of the administration, of internal affairs, of economy, of the reception.
    public let headOfAdministration: Key<Person>
    public let headOfInternalAffairs: Key<Person>
    public let headOfEconomy: Key<Person>
    public let headOfReception: Key<Person>
    /// Officers of internal affairs and of economy.
    public let officerOfInternalAffairs: Key<Person>
    public let officerOfEconomy: Key<Person>
    /// Theo dõi kế hoạch; works in internal affairs.
    public let planner: Key<Person>

    public static let password = "một câu mật khẩu dài"

    public var storage: any Storage { desk.storage }

    /// The person with roles and posts as they are now.
    public func actor(_ person: Key<Person>) async throws -> Actor {
        let now = clock.now
        let actor = try await storage.read { tx in
            try ActorStore.actor(tx, person, on: OfficeTime.day(of: now))
        }
        guard let actor else { throw OfficeError(.notFound, "no such person in the test office") }
        return actor
    }

    /// Runs a command in somebody's name.
    @discardableResult
    public func perform<C: Command>(_ command: C, as person: Key<Person>) async throws -> C.Output {
        try await desk.perform(command, as: try await actor(person))
    }

    /// Asks a question in somebody's name.
    public func ask<Q: Question>(_ question: Q, as person: Key<Person>) async throws -> Q.Answer {
        try await desk.ask(question, as: try await actor(person))
    }

    /// What the journal says, oldest first: act and subject.
    public func journal() async throws -> [String] {
        try await storage.read { tx in
            try tx.query("SELECT act, subject_kind, subject_id FROM journal_entry ORDER BY id").map { row in
                "\(try row.text("act")) \(try row.text("subject_kind")) \(try row.int("subject_id"))"
            }
        }
    }
}
