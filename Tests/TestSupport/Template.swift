import Storage

/// What a test's database holds at first. A process makes each once and gives every test a copy: to migrate anew would
/// take longer than most tests do.
enum Template: String, Sendable {
    /// The schema of this program, and nobody in it.
    case migrated
    /// The test office in it, founded at `testTime`.
    case founded

    /// Puts it into a database: `.migrated` into an empty one, `.founded` into a copy of that.
    func fill(_ storage: any Storage) async throws {
        switch self {
        case .migrated: try await Migrator(Schema.migrations).migrate(storage)
        case .founded: try await FoundedOffice.shared.keep(TestOffice.found(in: storage, clock: TestClock()))
        }
    }

    var base: Template? { self == .founded ? .migrated : nil }
}

/// The keys of the office in the copies: the same in every database, because the same acts founded it in each.
actor FoundedOffice {
    static let shared = FoundedOffice()
    private var office: TestOffice?

    func keep(_ founded: TestOffice) { office = founded }

    var keys: TestOffice {
        get throws {
            guard let office else { throw StorageError(.other, "no office was founded in this process") }
            return office
        }
    }
}
