public import Office
import Process
import Storage
import WorkTime

/// Looks a dossier up by its number and the last digits of the telephone or identity number that came with it.
///
/// Nil when there is none of that number, when the digits are others, and when none can be compared: all three cost one statement and look
/// the same. At most three statements. What was sent on the own form is found by its provisional number.
public struct LookUpDossier: Question {
    public let code: DossierCode
    public let digits: String
    public let key: RatingKey

    public init(_ code: DossierCode, digits: String, key: RatingKey) {
        self.code = code
        self.digits = digits
        self.key = key
    }

    public func answer(_ look: View) throws -> PublicDossier? {
        if code.isProvisional { return try sent(look) }
        let found = try PublicDossierStore.find(look.tx, code)
        guard digits.utf8.count == look.rules.open.digits,
            Applicant.isKnown(digits, phone: found?.phone, number: found?.number), let found,
            let process = look.rules.processes.version(found.process, found.processVersion)
        else { return nil }
        let play = try JSONText.decode(found.body, as: ProcessCase.self)
        let standing = Self.standing(play, process)
        let isOverdue = standing.isOpen && found.due.map { $0.end <= look.now } ?? false
        let isRateable =
            found.endedAt != nil && !found.isRated
            && look.rules.rating.form(on: OfficeTime.day(of: found.begunAt)) != nil
        return PublicDossier(
            code: code, title: found.title, unit: found.unit, counter: found.counter, standing: standing,
            begunAt: found.begunAt, due: standing.isOpen ? found.due : nil,
            bringUntil: try Self.bringUntil(play, standing, process, look),
            endedAt: found.endedAt, isLate: found.isLate || isOverdue,
            ratingToken: isRateable ? found.endedAt.map { key.token(of: found.id, endedAt: $0) } : nil,
            supplement: try supplement(standing, look))
    }

    /// Nil where nothing is waited for, and where the dossier did not come on the own form: what came through the national portal is added
    /// to there, what was brought is brought.
    func supplement(_ standing: PublicStanding, _ look: View) throws -> PublicSupplement? {
        guard standing == .awaitingApplicant, look.rules.open.takesOwnForms,
            let found = try OwnFormSupplementStore.find(look.tx, code, isProvisional: code.isProvisional),
            found.isAwaited
        else { return nil }
        return PublicSupplement(since: found.waitingSince, reason: found.waitingSince == nil ? found.reason : nil)
    }

    /// By when papers are to be brought; nil where none are waited for.
    static func bringUntil(
        _ play: ProcessCase, _ standing: PublicStanding, _ process: ProcessVersion, _ look: View
    ) throws -> Due? {
        guard standing == .awaitingApplicant else { return nil }
        let clock = try look.clock()
        let waited = play.openClocks.filter { $0.isRunning && process.clock($0.code)?.isOfCitizen ?? false }
        return waited.compactMap { $0.due(clock) }.min()
    }

    /// In words that hold for every process: who has the state in hand, and whether the time of settling has begun and ended.
    static func standing(_ play: ProcessCase, _ process: ProcessVersion) -> PublicStanding {
        switch play.outcome {
        case .settled?: return .settled
        case .refused?: return .refused
        case .withdrawn?: return .stopped
        case .forwarded?, .filed?: return .passedOn
        case nil: break
        }
        let holder = process.state(play.state).flatMap { process.role($0.owner) }?.holder
        if holder == .citizen { return .awaitingApplicant }
        guard let main = process.mainClock else { return .working }
        guard let settling = play.clocks[main.code] else { return .arriving }
        return settling.stopped != nil && holder == .counter ? .ready : .working
    }
}
