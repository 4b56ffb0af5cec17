import Desk
import Hummingbird
import HummingbirdCore
import Office

/// An outgoing paper as it stands, checked before it is initialled and signed.
extension PresentationRoutes {
    func addOutgoing(to routes: WebRoutes) {
        routes.officer.get("/outgoing/:id/presentation") { _, context in
            let answer = try await seen(context)
            var screen = PresentationScreen(item: answer.item)
            do {
                let (name, paper) = try await outgoing.checked(answer, as: context.actor)
                screen.fileName = name
                screen.report = paper.report
                // What was written here is mended here; only a file from elsewhere comes back as one.
                if answer.versions.first?.source == .uploaded {
                    screen.left = paper.left
                    screen.mended = try await keep(paper.mended, of: name, for: context.actor.person)
                }
            } catch let error as OfficeError where error.code == .invalid {
                screen.refusal = error.message
            }
            return screen.page
        }
        routes.api.get(
            "/api/outgoing/:id/presentation", "Kiểm tra thể thức một dự thảo văn bản đi", gives: CheckedFile.shape
        ) { _, context in
            let (name, paper) = try await outgoing.checked(try await seen(context), as: context.actor)
            return CheckedFile(name: name, paper: paper)
        }
    }

    /// The paper for whoever may see it; that a restricted one was looked at is noted.
    private func seen(_ context: OfficerContext) async throws -> OutgoingQuestion.Answer {
        let answer = try await ReplicaReading.withoutReplica {
            try await desk.ask(OutgoingQuestion(try context.key(), isBrief: true), as: context.actor)
        }
        if answer.item.paper.isRestricted {
            try await desk.perform(NoteOutgoingOpening(answer.item.paper.id), as: context.actor)
        }
        return answer
    }
}
