public import WorkTime

/// A case file (hồ sơ công việc): the papers of one matter, kept together from its first paper until the archive has it.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 28 to 31; Luật Lưu trữ 2024.
public struct CaseFile: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Stands in the year's list of files; nothing is in it yet.
        case planned
        case open
        /// The work has ended: nothing is put in or taken out.
        case closed
        /// Waits for the archive to look through it.
        case offered
        /// The archive has it.
        case archived
    }

    /// By which rule it is handed in.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case digital, paper, construction
    }

    public let id: Key<CaseFile>
    public let year: Int
    public let code: String
    public let title: String
    public let retention: Retention
    public let kind: Kind
    public let unit: NamedParty
    /// Người lập hồ sơ.
    public let keeper: NamedParty
    public let state: State
    /// Whether it stands in the year's list of files; the others somebody opened for work that nobody had foreseen.
    public let isListed: Bool
    /// Of the work, not of the file.
    public let startedOn: CalendarDay?
    public let endedOn: CalendarDay?
    public let closedOn: CalendarDay?
    /// The last day on which it is handed in in time; nil while it is open, and for what is never handed in.
    public let handInBy: CalendarDay?
    public let paperCount: Int
    /// Sheets of a paper file, pages of a digital one; counted when it is closed.
    public let sheets: Int?
    public let note: String?
    /// Whether only its keeper, and who was named, see it.
    public let isRestricted: Bool
    public let version: Int64

    public init(
        id: Key<CaseFile>, year: Int, code: String, title: String, retention: Retention, kind: Kind, unit: NamedParty,
        keeper: NamedParty, state: State, isListed: Bool, startedOn: CalendarDay?, endedOn: CalendarDay?,
        closedOn: CalendarDay?, handInBy: CalendarDay?, paperCount: Int, sheets: Int?, note: String?,
        isRestricted: Bool, version: Int64
    ) {
        self.id = id
        self.year = year
        self.code = code
        self.title = title
        self.retention = retention
        self.kind = kind
        self.unit = unit
        self.keeper = keeper
        self.state = state
        self.isListed = isListed
        self.startedOn = startedOn
        self.endedOn = endedOn
        self.closedOn = closedOn
        self.handInBy = handInBy
        self.paperCount = paperCount
        self.sheets = sheets
        self.note = note
        self.isRestricted = isRestricted
        self.version = version
    }

    /// «01.KT: Rà soát quy hoạch cụm công nghiệp».
    public var name: String { "\(code): \(title)" }

    /// Whether papers go in and out.
    public var takesPapers: Bool { state == .planned || state == .open }
}

extension CaseFile {
    /// Whether the actor puts papers into it: its keeper, the people of its unit, and văn thư, who files for all.
    public func isFilled(by actor: Actor) -> Bool {
        isKept(by: actor) || actor.works(in: Key(unit.key.value)) || actor.has(.clerk)
    }

    /// Whether the actor decides on it as long as the archive has not got it: its keeper, and whoever answers for the unit.
    public func isKept(by actor: Actor) -> Bool {
        actor.acts(as: Key(keeper.key.value)) || actor.answers(for: Key(unit.key.value))
            || actor.substituted.contains { absent in
                absent.standings.contains { $0.unit == Key(unit.key.value) && $0.rank.answersForUnit }
            }
    }
}

extension Actor {
    /// Whether this person keeps the office's archive (lưu trữ cơ quan).
    public var keepsArchive: Bool { has(.archivist) }

    /// Whether this person looks over the filing of all units.
    public var overseesFiling: Bool { has(.archivist) || has(.clerk) || has(.planner) || isLeader }

    /// Whether there are units whose unfiled papers this person sees.
    public var seesUnfiled: Bool { overseesFiling || !standings.isEmpty }
}
