public import WorkTime

/// A year's plan to inspect how units and localities control administrative procedures and run their one-stop counters.
///
/// Legal basis: Nghị định 63/2010/NĐ-CP on the control of procedures, Nghị định 118/2025/NĐ-CP, Điều 8.
public struct InspectionPlan: Sendable, Equatable {
    public enum State: String, Sendable, Codable, CaseIterable {
        /// Seen by whoever plans; lays nothing on anybody.
        case draft
        /// With number and day; changed only with a reason.
        case issued
    }

    /// What is typed.
    public struct Content: Sendable, Equatable {
        public var year: Int
        public var title: String
        /// What is looked at.
        public var topics: String
        public var head: Key<Person>
        /// The rest of the team.
        public var members: [Key<Person>]

        public init(year: Int, title: String, topics: String, head: Key<Person>, members: [Key<Person>]) {
            self.year = year
            self.title = title
            self.topics = topics
            self.head = head
            self.members = members
        }
    }

    public let id: Key<InspectionPlan>
    public let content: Content
    public let state: State
    public let number: String?
    public let issuedOn: CalendarDay?
    public let headName: String
    /// In the order of `content.members`.
    public let memberNames: [String]
    public let version: Int64

    public init(
        id: Key<InspectionPlan>, content: Content, state: State, number: String?, issuedOn: CalendarDay?,
        headName: String, memberNames: [String], version: Int64
    ) {
        self.id = id
        self.content = content
        self.state = state
        self.number = number
        self.issuedOn = issuedOn
        self.headName = headName
        self.memberNames = memberNames
        self.version = version
    }

    /// Everybody of the team, its head first.
    public var team: [Key<Person>] { [content.head] + content.members }
    public var teamNames: [String] { [headName] + memberNames }

    /// «Kế hoạch số 12/KH-VP ngày 05/01/2026», or the title while it is a draft.
    public var label: String {
        guard let number, let issuedOn else { return content.title }
        return "Kế hoạch số \(number) ngày \(issuedOn.written)"
    }
}

extension InspectionPlan.State {
    public var word: String {
        switch self {
        case .draft: "Dự thảo"
        case .issued: "Đã ban hành"
        }
    }
}
