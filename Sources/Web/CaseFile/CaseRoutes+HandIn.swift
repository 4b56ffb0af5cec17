import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import WorkTime

/// Files on their way into the archive.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /cases/hand-ins?waiting=&before= | signed in | those of his or her units; all for who looks over filing |
/// | POST | /cases/hand-ins | who keeps the files | they are offered to the archive |
/// | GET | /cases/hand-ins/:id | the unit, who looks over filing | its files, and what was said to each |
/// | POST | /cases/hand-ins/:id/settlement | the archive | received, or returned with a reason |
/// | POST | /cases/hand-ins/:id/withdrawal | who offered, the unit's head | taken back |
/// | GET | /cases/hand-ins/:id/minutes, /list, each also as .docx | who sees it | the statutory forms |
extension CaseRoutes {
    func addHandIns(to routes: WebRoutes) {
        routes.officer.get("/cases/hand-ins") { request, context in
            let question = handIns(try request.query())
            return HandInListScreen(
                answer: try await desk.ask(question, as: context.actor), reader: context.actor,
                isWaiting: question.isWaiting
            ).page
        }
        routes.officer.post("/cases/hand-ins") { request, context in
            var form = FormReader(try await request.form())
            do {
                let id = try await offer(&form, as: context.actor)
                return Redirect(to: "/cases/hand-ins/\(id)", saying: "Đã giao nộp; lưu trữ sẽ kiểm tra và xác nhận.")
                    .response(from: request, context: context)
            } catch { try form.note(error, at: "files") }
            return try await dueScreen(FormFields(), FormView(form), context).page
                .response(from: request, context: context)
        }
        routes.officer.get("/cases/hand-ins/:id") { _, context in
            HandInScreen(answer: try await desk.ask(HandInQuestion(try context.key()), as: context.actor)).page
        }
        routes.officer.post("/cases/hand-ins/:id/settlement", use: settle)
        routes.officer.post("/cases/hand-ins/:id/withdrawal") { request, context in
            let form = FormReader(try await request.form())
            try await desk.perform(WithdrawHandIn(try context.key(), version: form.version()), as: context.actor)
            return Redirect(to: "/cases/hand-ins", saying: "Đã rút hồ sơ về đơn vị.")
        }
        addForm(.minutes, "minutes", file: "bien-ban-giao-nhan", to: routes)
        addForm(.list, "list", file: "muc-luc-ho-so-nop-luu", to: routes)
    }

    private func addForm(_ form: HandInPaper.Form, _ name: String, file: String, to routes: WebRoutes) {
        routes.officer.get("/cases/hand-ins/:id/\(name)") { _, context in
            let id: Key<HandIn> = try context.key()
            return FormPrintScreen(
                form: try await desk.ask(HandInPaper(id, form), as: context.actor),
                owner: .init("Lần giao nộp", "/cases/hand-ins/\(id)"),
                docx: form == .list ? "/cases/hand-ins/\(id)/list.docx" : "/cases/hand-ins/\(id)/minutes.docx"
            ).page
        }
        routes.officer.get("/cases/hand-ins/:id/\(name).docx") { _, context in
            let id: Key<HandIn> = try context.key()
            return try DocxDownload(
                name: "\(file)-\(id).docx", form: try await desk.ask(HandInPaper(id, form), as: context.actor)
            ).response
        }
    }

    func handIns(_ query: FormFields) -> HandInList {
        HandInList(isWaiting: query["waiting"] == "true", before: query["before"].flatMap { Key($0) })
    }

    func offer(_ form: inout FormReader, as actor: Actor) async throws -> Key<HandIn> {
        try await desk.perform(
            OfferFiles(form.keys("files"), note: form.text("note", "Ghi chú", upTo: 500), mark: form.fields.mark),
            as: actor)
    }

    @Sendable private func settle(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<HandIn> = try context.key()
        var form = FormReader(try await request.form())
        do {
            try await settle(&form, id, as: context.actor)
            return Redirect(to: "/cases/hand-ins/\(id)", saying: "Đã xác nhận giao nhận hồ sơ.")
                .response(from: request, context: context)
        } catch { try form.note(error, at: "reason") }
        let answer = try await desk.ask(HandInQuestion(id), as: context.actor)
        return HandInScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }

    private func settle(_ form: inout FormReader, _ id: Key<HandIn>, as actor: Actor) async throws {
        var returned: [Key<CaseFile>: String] = [:]
        for pair in form.fields.pairs where pair.name.hasPrefix("reason-") {
            guard let file = Key<CaseFile>(pair.name.dropFirst("reason-".count)),
                let reason = form.text(pair.name, "Lý do trả lại", upTo: 500)
            else { continue }
            returned[file] = reason
        }
        if let error = form.errors.first { throw OfficeError(.invalid, error.message, field: error.field) }
        try await desk.perform(SettleHandIn(id, version: form.version(), returned: returned), as: actor)
    }
}
