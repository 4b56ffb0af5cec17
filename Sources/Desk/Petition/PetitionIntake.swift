public import Office
public import Process
import Storage
public import WorkTime

/// What the form of an intake needs: three statements at most. `.forbidden` for who takes in no petitions.
public struct PetitionIntake: Question {
    public struct Answer: Sendable {
        public let process: ProcessVersion
        public let opening: ProcessAct
        public let tests: [EligibilityTest]
        /// The units of the office that may settle, the leaders first.
        public let units: [NamedParty]
        /// The visit or the first instance that it comes from.
        public let origin: LedgerCase?
        /// Who sent that, where it is no secret.
        public let senders: [Applicant]
        public let today: CalendarDay
    }

    public let kinds: Set<PetitionKind>
    public let isSecond: Bool
    public let receivedOn: CalendarDay?
    public let origin: Key<LedgerCase>?

    public init(
        _ kinds: Set<PetitionKind>, isSecond: Bool = false, receivedOn: CalendarDay? = nil,
        origin: Key<LedgerCase>? = nil
    ) {
        self.kinds = kinds
        self.isSecond = isSecond
        self.receivedOn = receivedOn
        self.origin = origin
    }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustReceiveCitizens()
        let code = PetitionKind.process(of: kinds, isSecond: isSecond)
        guard
            let process = look.rules.processes.version(code, on: min(receivedOn ?? look.today, look.today))
                ?? look.rules.processes.version(code, on: look.today), let opening = process.act("receive")
        else { throw OfficeError(.unavailable, "Bộ quy tắc không có quy trình «\(code)» áp dụng hôm nay.") }
        let from = try origin.map { try CasePageStore.find(look.tx, $0, for: look.actor).case }
        let isOpen = try origin.flatMap { try PetitionSenderStore.isSecret(look.tx, $0) } == false
        return Answer(
            process: process, opening: opening, tests: look.rules.petitions.tests(of: kinds),
            units: try SettlingUnits.all(look), origin: from,
            senders: try origin.map { isOpen ? try look.secrets.senders(of: $0, look.tx) : [] } ?? [],
            today: look.today)
    }
}

/// What the form of a visit needs: one statement. `.forbidden` for who receives nobody.
public struct VisitIntake: Question {
    public struct Answer: Sendable {
        public let units: [NamedParty]
        public let today: CalendarDay
        public let largeGroup: Int
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustReceiveCitizens()
        return Answer(
            units: try SettlingUnits.all(look), today: look.today, largeGroup: look.rules.petitions.largeGroup)
    }
}

/// The units of the office whose heads may settle petitions.
enum SettlingUnits {
    /// The leaders first.
    static func all(_ look: View) throws -> [NamedParty] {
        let units = try UnitStore.all(look.tx, on: look.today).map(\.unit).filter {
            !$0.isOutside && $0.kind != .office
        }
        return (units.filter { $0.kind == .leadership } + units.filter { $0.kind != .leadership }).map {
            NamedParty(key: Key<Party>($0.id), kind: .unit, name: $0.name)
        }
    }
}
