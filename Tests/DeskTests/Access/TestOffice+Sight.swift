import Office
import TestSupport
import WorkTime

@testable import Desk

/// How an answer reads in a table: every ground and every doubt.
struct SightLine: Equatable, CustomStringConvertible {
    var grounds: [SightGround] = []
    var doubts: [SightDoubt] = []

    var description: String { "\(grounds) \(doubts)" }
}

extension TestOffice {
    /// Everybody of the cast.
    var cast: [Key<Person>] {
        [
            administrator, chief, deputyChief, clerk, headOfAdministration, headOfInternalAffairs, headOfEconomy,
            headOfReception, officerOfInternalAffairs, officerOfEconomy, planner,
        ]
    }

    /// Whether the page of the record opens for the person: what the permission rule of each noun says.
    func opens(_ subject: SightSubject, as person: Key<Person>) async throws -> Bool {
        do {
            switch subject {
            case .obligation(let id): _ = try await ask(ObligationQuestion(id), as: person)
            case .document(let id): _ = try await ask(DocumentQuestion(id), as: person)
            case .outgoing(let id): _ = try await ask(OutgoingQuestion(id), as: person)
            case .caseFile(let id): _ = try await ask(CaseFileQuestion(id), as: person)
            case .dossier(let id): _ = try await ask(CaseQuestion(id), as: person)
            case .petition(let id), .visit(let id): _ = try await ask(PetitionQuestion(id), as: person)
            case .inspection(let id): _ = try await ask(InspectionPlanQuestion(id), as: person)
            case .inspectionVisit(let id): _ = try await ask(InspectionVisitQuestion(id), as: person)
            case .feedback(let id): _ = try await ask(FeedbackQuestion(id), as: person)
            case .procedureReview(let id): _ = try await ask(ProcedureReviewQuestion(id), as: person)
            case .letter(let id): _ = try await ask(LetterPaper(id), as: person)
            case .interchange(let id): _ = try await ask(InterchangeQuestion(id), as: person)
            case .bulk(let id): _ = try await ask(BulkQuestion(id), as: person)
            case .report(let id): _ = try await ask(ReportIssueQuestion(id), as: person)
            case .sharedPetition(let id): _ = try await ask(SharedPetitionQuestion(id), as: person)
            case .instruction: throw OfficeError(.invalid, "\(subject) has no page of its own")
            }
            return true
        } catch let error as OfficeError where error.code == .notFound {
            return false
        }
    }

    /// What the administrator is told of the person; of himself nothing where he does not see the record.
    func sight(
        _ subject: SightSubject, of person: Key<Person>, at moment: Instant? = nil
    ) async throws -> SightLine {
        do {
            let answer = try await ask(SightQuestion(subject, of: person, at: moment), as: administrator)
            return SightLine(grounds: answer.grounds, doubts: answer.doubts)
        } catch let error as OfficeError where error.code == .notFound && person == administrator {
            return SightLine()
        }
    }

    /// Goes an hour on; the moment just before.
    func anHourLater() -> Instant {
        clock.advance(seconds: 3_600)
        return clock.now.adding(seconds: -1)
    }
}
