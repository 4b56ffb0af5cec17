import Office
import TestSupport
import Testing
import WorkTime

@testable import Desk
@testable import Storage

@Suite("Why somebody sees a record") struct SightTests {
    /// A restricted task of economy, the same for its unit, and a draft and a file of internal affairs.
    private static func place(_ office: TestOffice) async throws -> [SightSubject] {
        var subjects: [SightSubject] = []
        for visibility in [Visibility.participants, .unit(office.economy), .office] {
            let outcome = try await office.perform(
                AssignByHand(
                    task: DraftTask(
                        id: 1, content: "Rà soát quy chế",
                        lead: [DraftParty(printed: "Phòng Kinh tế", parties: [Key<Party>(office.economy)])],
                        deadline: DraftDeadline(kind: .date, due: "20/03/2025")),
                    origin: .oral, orderedBy: "Chánh Văn phòng", orderedOn: "10/03/2025", assigner: nil, document: nil,
                    visibility: visibility), as: office.chief)
            guard case .done(let obligation) = outcome else { throw OfficeError(.invalid, "\(outcome)") }
            subjects.append(.obligation(obligation))
        }
        for isRestricted in [true, false] {
            var draft = OutgoingInput()
            (draft.excerpt, draft.text, draft.isRestricted) = ("V/v báo cáo", "Nội dung./.", isRestricted)
            subjects.append(
                .outgoing(try await office.perform(DraftOutgoing(draft), as: office.officerOfInternalAffairs)))
        }
        for sight in CaseFileDraft.Sight.allCases {
            let draft = CaseFileDraft(
                title: "Hồ sơ", retention: .years(10), unit: office.internalAffairs,
                keeper: office.officerOfInternalAffairs, sight: sight)
            subjects.append(
                .caseFile(try await office.perform(OpenCaseFile(draft), as: office.officerOfInternalAffairs)))
        }
        return subjects
    }

    private static func people(_ office: TestOffice) -> [Key<Person>] {
        [
            office.administrator, office.chief, office.deputyChief, office.clerk, office.headOfAdministration,
            office.headOfInternalAffairs, office.headOfEconomy, office.headOfReception,
            office.officerOfInternalAffairs, office.officerOfEconomy, office.planner,
        ]
    }

    /// Whether the condition of every list lets the person see it.
    private static func sees(_ tx: any Transaction, _ subject: SightSubject, _ actor: Actor) throws -> Bool {
        let found: SQL
        switch subject {
        case .obligation(let id):
            found = "SELECT r.id FROM obligation r WHERE r.id = \(id) AND \(sql: Access.sees(obligation: "r", actor))"
        case .document(let id):
            found = "SELECT r.id FROM document r WHERE r.id = \(id) AND \(sql: Access.sees(document: "r", actor))"
        case .outgoing(let id):
            found = "SELECT r.id FROM outgoing r WHERE r.id = \(id) AND \(sql: Access.sees(outgoing: "r", actor))"
        case .caseFile(let id):
            found = "SELECT r.id FROM case_file r WHERE r.id = \(id) AND \(sql: Access.sees(caseFile: "r", actor))"
        default: throw OfficeError(.invalid, "\(subject) is tried by SightAgreementTests")
        }
        return try tx.first(found) != nil
    }

    @Test(
        "There is a reason for everybody who sees a record and for nobody else, now and an hour later",
        arguments: Backend.all)
    func agrees(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let subjects = try await Self.place(office)
            let day = OfficeTime.day(of: office.clock.now)
            _ = try await office.perform(
                EnterAbsence(
                    person: office.headOfEconomy, substitute: office.headOfReception, reason: .mission, from: day,
                    to: day),
                as: office.chief)
            office.clock.advance(seconds: 3_600)
            let before = office.clock.now.adding(seconds: -1)
            var wrong: [String] = []
            for person in Self.people(office) {
                let actor = try await office.actor(person)
                for subject in subjects {
                    let sees = try await office.storage.read { tx in try Self.sees(tx, subject, actor) }
                    for moment in [nil, before] {
                        let answer = try await office.ask(
                            SightQuestion(subject, of: person, at: moment), as: office.administrator, orNil: person)
                        if (answer?.sees ?? false) != sees {
                            wrong.append("\(actor.name) \(subject) \(moment == nil ? "now" : "before"): \(!sees)")
                        }
                    }
                }
            }
            #expect(wrong == [])
        }
    }

    @Test("Who saw it on an earlier day is told by the posts, parts and absences of that day", arguments: Backend.all)
    func earlier(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let subjects = try await Self.place(office)
            let (restricted, ofUnit) = (subjects[0], subjects[1])
            let made = office.clock.now
            let first = OfficeTime.day(of: made)
            office.clock.advance(days: 3)
            let posts = try await office.storage.read { tx in
                try PostStore.held(tx, by: office.officerOfEconomy)
            }
            try await office.perform(EndPost(post: posts[0].id), as: office.administrator)
            office.clock.advance(days: 2)
            let officer = office.officerOfEconomy
            func ask(_ subject: SightSubject, _ moment: Instant?) async throws -> SightQuestion.Answer {
                try await office.ask(SightQuestion(subject, of: officer, at: moment), as: office.administrator)
            }
            #expect(try await ask(ofUnit, nil).grounds == [])
            #expect(
                try await ask(ofUnit, made.adding(seconds: 60)).grounds == [
                    SightGround(
                        .post(title: "Chuyên viên", unit: "Phòng Kinh tế"),
                        since: CalendarDay(year: 2024, month: 1, day: 2),
                        until: first.adding(days: 3))
                ])
            #expect(try await ask(restricted, made.adding(seconds: 60)).grounds == [])
            let earlier = try await ask(ofUnit, made.adding(seconds: -60))
            #expect(!earlier.existed && earlier.grounds == [])
        }
    }

    @Test("Nobody asks about others but an administrator, nor about what is not there or not yet")
    func refusals() async throws {
        try await withOffice { office in
            let subjects = try await Self.place(office)
            await expectRefusal(.notFound) {
                _ = try await office.ask(SightQuestion(subjects[0], of: office.chief), as: office.headOfEconomy)
            }
            await expectRefusal(.notFound) {
                _ = try await office.ask(SightQuestion(subjects[0]), as: office.officerOfInternalAffairs)
            }
            await expectRefusal(.notFound) {
                _ = try await office.ask(SightQuestion(.obligation(Key(9_999))), as: office.administrator)
            }
            await expectRefusal(.invalid, field: "on") {
                let later = office.clock.now.adding(seconds: 200_000)
                _ = try await office.ask(SightQuestion(subjects[0], at: later), as: office.headOfEconomy)
            }
        }
    }
}

extension TestOffice {
    /// The administrator asks for others; what is asked for oneself and not seen is refused.
    fileprivate func ask(
        _ question: SightQuestion, as administrator: Key<Person>, orNil person: Key<Person>
    ) async throws -> SightQuestion.Answer? {
        do {
            return try await ask(question, as: administrator)
        } catch let error as OfficeError where error.code == .notFound && administrator == person {
            return nil
        }
    }
}
