import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import Presentation

/// An outgoing paper as it stands, checked before it is initialled and signed.
extension PresentationRoutes {
    func addOutgoing(to routes: WebRoutes) {
        routes.officer.get("/outgoing/:id/presentation") { _, context in
            let answer = try await seen(context)
            var screen = PresentationScreen(item: answer.item)
            do {
                let (name, paper) = try await checked(answer, context)
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
            let (name, paper) = try await checked(try await seen(context), context)
            return CheckedFile(name: name, paper: paper)
        }
    }

    /// The paper for whoever may see it; that a restricted one was looked at is noted.
    private func seen(_ context: OfficerContext) async throws -> OutgoingQuestion.Answer {
        let answer = try await desk.ask(OutgoingQuestion(try context.key()), as: context.actor)
        if answer.item.paper.isRestricted {
            try await desk.perform(NoteOutgoingOpening(answer.item.paper.id), as: context.actor)
        }
        return answer
    }

    /// Its last version, drawn or as it was uploaded. Throws `.invalid` where there is none that can be checked.
    private func checked(
        _ answer: OutgoingQuestion.Answer, _ context: OfficerContext
    ) async throws -> (String, CheckedPaper) {
        let id = answer.item.paper.id
        guard answer.item.paper.hasContent, let version = answer.versions.first else {
            throw OfficeError(.invalid, "Văn bản chưa có nội dung để kiểm tra.")
        }
        if version.source == .uploaded {
            let file = try await desk.ask(OutgoingFile(id, .version(version.number)), as: context.actor)
            guard files.holds(file.hash), let url = files.url(of: file.hash) else {
                throw OfficeError(.notFound, "Không tìm thấy tệp trong kho lưu trữ. Vui lòng báo quản trị hệ thống.")
            }
            return (file.name, try await check.checked(url, name: file.name, as: context.actor))
        }
        let bytes = try DocxWriter.write(try await desk.ask(OutgoingDrawing(id), as: context.actor))
        let drawn = try files.begin()
        do {
            try await drawn.write(bytes[...])
            let name = "Phiên bản \(version.number)"
            let paper = try await check.checked(drawn.url, name: "du-thao.docx", as: context.actor)
            await drawn.abandon()
            return (name, paper)
        } catch {
            await drawn.abandon()
            throw error
        }
    }
}
