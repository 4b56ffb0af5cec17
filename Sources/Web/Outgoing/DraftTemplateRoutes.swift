import Desk
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import Paper

/// Word templates of drafts: kept by administrators, merged for who drafts.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /outgoing/templates | administrators | those in use, and the fields that one may have |
/// | POST | /outgoing/templates | administrators | takes one in |
/// | GET | /outgoing/templates/:id/file | administrators | the file as it was taken in |
/// | POST | /outgoing/templates/:id/ending | administrators | takes one out of use |
/// | GET | /outgoing/:id/templates?case= | who may change the draft | those for its kind of paper |
/// | GET | /outgoing/:id/templates/:number?case= | the same | the Word file merged for the draft |
struct DraftTemplateRoutes: RouteProvider {
    let desk: Desk
    let files: FileStore
    let read: TemplateReading
    let merge: TemplateMerging

    func add(to routes: WebRoutes) {
        routes.officer.get("/outgoing/templates") { _, context in
            DraftTemplateScreen(answer: try await desk.ask(DraftTemplateList(), as: context.actor)).page
        }
        routes.officer.post("/outgoing/templates", use: enter)
        routes.officer.get("/outgoing/templates/:id/file") { _, context in
            let id: Key<DraftTemplate> = try context.key()
            let content = try await desk.ask(DraftTemplateFile(id), as: context.actor)
            return Self.download(Array(content), as: "mau-\(id).docx")
        }
        routes.officer.post("/outgoing/templates/:id/ending") { request, context in
            let form = FormReader(try await request.form())
            try await desk.perform(EndDraftTemplate(try context.key(), version: form.version()), as: context.actor)
            return Redirect(to: "/outgoing/templates", saying: "Đã thôi dùng mẫu.")
        }
        routes.officer.get("/outgoing/:id/templates") { request, context in
            var form = FormReader(try request.query())
            let about = form.text("case", "Mã hồ sơ, số đơn", upTo: 60)
            let answer = try await desk.ask(DraftTemplateChoice(try context.key(), about: about), as: context.actor)
            if answer.item.paper.isRestricted {
                try await desk.perform(NoteOutgoingOpening(answer.item.paper.id), as: context.actor)
            }
            if !answer.isFound { form.refuse("case", "Không tìm thấy hồ sơ hoặc đơn mang số này.") }
            return DraftTemplateChoiceScreen(
                answer: answer, about: form.isValid ? about : nil, form: FormView(form),
                isAdministrator: context.actor.has(.administrator)
            ).page
        }
        routes.officer.get("/outgoing/:id/templates/:number", use: merged)
    }

    @Sendable private func enter(_ request: Request, _ context: OfficerContext) async throws -> Response {
        try context.actor.mustAdminister()
        var received: [IncomingFile] = []
        var fileName = ""
        var typed = FormFields()
        var refusal: OfficeError?
        do {
            try await request.multipart(limits: .init(fileBytes: DraftTemplate.most), into: &typed) { event in
                switch event {
                case .began(let head):
                    received.append(try files.begin())
                    fileName = head.fileName ?? ""
                case .bytes(let bytes): try await received.last?.write(bytes)
                case .ended: break
                }
            }
        } catch let error as OfficeError where [.invalid, .tooLarge].contains(error.code) { refusal = error }
        var form = FormReader(typed)
        do {
            // What stands behind the file was not read then: nobody is told that it is missing.
            if let refusal { throw OfficeError(.invalid, refusal.message) }
            let name = form.requiredText("name", "Tên mẫu", upTo: 100)
            let kind = form.requiredText("kind", "Loại văn bản", upTo: 100)
            if received.count != 1, form.isValid {
                form.refuse("file", received.isEmpty ? "Chưa chọn tệp mẫu." : "Mỗi lần chỉ thêm một tệp.")
            }
            if let file = received.first, form.isValid {
                let fields = try await read(file.url)
                let content = try Data(contentsOf: file.url)
                _ = try await desk.perform(
                    EnterDraftTemplate(name: name, kind: kind, fileName: fileName, content: content, fields: fields),
                    as: context.actor)
                await file.abandon()
                return Redirect(to: "/outgoing/templates", saying: "Đã thêm mẫu Word.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "file") }
        for file in received { await file.abandon() }
        return DraftTemplateScreen(
            answer: try await desk.ask(DraftTemplateList(), as: context.actor), form: FormView(form)
        ).page.response(from: request, context: context)
    }

    private static func download(_ bytes: [UInt8], as name: String) -> Response {
        var headers: HTTPFields = [.contentType: DocxWriter.contentType]
        headers[.contentDisposition] = "attachment; filename=\"\(name)\""
        headers[.cacheControl] = "private, no-store"
        return Response(status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// The template lies on the disk only while it is merged.
    @Sendable private func merged(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Outgoing> = try context.key()
        let about = try request.query()["case"].flatMap { $0.isEmpty ? nil : $0 }
        let answer = try await desk.ask(
            DraftMerge(id, template: try context.key("number"), about: about), as: context.actor)
        if answer.isRestricted { try await desk.perform(NoteOutgoingOpening(id), as: context.actor) }
        let file = try files.begin()
        do {
            try await file.write(Array(answer.content)[...])
            let bytes = try await merge(file.url, answer.values)
            await file.abandon()
            return Self.download(bytes, as: "du-thao-\(id)-mau-\(answer.template.id).docx")
        } catch {
            await file.abandon()
            guard let refusal = error as? OfficeError, refusal.code == .invalid else { throw error }
            throw OfficeError(.unavailable, "Chưa lập được dự thảo từ mẫu này. Báo quản trị hệ thống kiểm tra tệp mẫu.")
        }
    }
}
