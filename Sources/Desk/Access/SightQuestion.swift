public import Office
import Storage
public import WorkTime

/// Why a person may see a record, now or at an earlier moment: every reason there is, from the rows by which lists filter.
///
/// Of an earlier moment the answer rests on the journal and on rows with their times; what neither holds is a doubt and is
/// said, never taken from how it is today. Everybody asks for himself or herself; administrators for anybody, which shows
/// them nothing of the record but its number. Throws `.notFound` for what one may not see now, and for a record that does
/// not exist.
public struct SightQuestion: Question {
    public struct Answer: Sendable, Equatable {
        public let person: Key<Person>
        public let name: String
        public let subject: SightSubject
        /// Nil for now.
        public let moment: Instant?
        /// False when the record was made later than the moment.
        public let existed: Bool
        /// Empty when the person did not see it.
        public let grounds: [SightGround]
        /// By what else the person may have seen it, which nobody wrote down; always empty for now.
        public let doubts: [SightDoubt]

        public var sees: Bool { !grounds.isEmpty }
    }

    public let subject: SightSubject
    /// Nil asks for oneself.
    public let person: Key<Person>?
    /// Nil asks for now.
    public let moment: Instant?

    public init(_ subject: SightSubject, of person: Key<Person>? = nil, at moment: Instant? = nil) {
        self.subject = subject
        self.person = person
        self.moment = moment
    }

    public func answer(_ view: View) throws -> Answer {
        let person = person ?? view.actor.person
        let isOwn = person == view.actor.person
        if !isOwn { try view.actor.mustAdminister() }
        guard let record = try SightStore.find(view.tx, subject) else { throw Self.notFound }
        if isOwn {
            let now = try SightReading(view, subject, record, of: view.actor, at: nil)
            if now.grounds.isEmpty { throw Self.notFound }
            if moment == nil { return answer(now, view.actor, at: nil) }
        }
        // The rest of today is now.
        let moment = moment.flatMap { $0 > view.now && OfficeTime.day(of: $0) == view.today ? nil : $0 }
        if let moment, moment > view.now {
            throw OfficeError(.invalid, "Chỉ hỏi được về lúc đã qua.", field: "on")
        }
        let day = OfficeTime.day(of: moment ?? view.now)
        guard let actor = try ActorStore.actor(view.tx, person, on: day) else { throw OfficeError.noSuchPerson }
        guard moment.map({ $0 >= record.createdAt }) ?? true else {
            return Answer(
                person: person, name: actor.name, subject: subject, moment: moment, existed: false, grounds: [],
                doubts: [])
        }
        return answer(try SightReading(view, subject, record, of: actor, at: moment), actor, at: moment)
    }

    private func answer(_ reading: SightReading, _ actor: Actor, at moment: Instant?) -> Answer {
        Answer(
            person: actor.person, name: actor.name, subject: subject, moment: moment, existed: true,
            grounds: reading.grounds, doubts: reading.doubts)
    }

    static let notFound = OfficeError(
        .notFound, "Không có nội dung này, hoặc nội dung không thuộc phạm vi được xem của anh/chị.")
}
