public import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import WorkTime

/// Urging letters from draft to issue.
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | GET | /urging/letters?before= | planner, clerk, leaders | all of them |
/// | POST | /urging/letters | planner | drafts one for each unit that leads some of the ticked obligations |
/// | GET | /urging/letters/:id, …/paper.docx | the same; its signer; the unit once issued | one of them, as a paper |
/// | POST | …/draft, …/submission, …/dropping | planner | changes it, submits it again, gives it up |
/// | POST | …/approval, …/return | leaders; whom it was submitted to | agrees and signs, sends it back |
/// | POST | …/issue | clerk | number and day: it is issued |
public struct LetterRoutes: RouteProvider {
    let desk: Desk

    public init(desk: Desk) { self.desk = desk }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/urging/letters") { request, context in
            let before = try request.query()["before"].flatMap { Key<UrgingLetterItem>($0) }
            let letters = try await desk.ask(UrgingLetters(before: before, limit: 50), as: context.actor)
            return UrgingLettersScreen(letters: letters, reader: context.actor, limit: 50).page
        }
        routes.officer.post("/urging/letters", use: draft)
        routes.officer.get("/urging/letters/:id") { _, context in
            LetterScreen(answer: try await desk.ask(LetterPaper(try context.key()), as: context.actor)).page
        }
        routes.officer.get("/urging/letters/:id/paper.docx") { _, context in
            let answer = try await desk.ask(LetterPaper(try context.key()), as: context.actor)
            return try DocxDownload(name: "cong-van-don-doc-\(answer.item.id).docx", paper: answer.paper).response
        }
        for act in UrgingLetterAct.allCases {
            routes.officer.post(RouterPath("/urging/letters/:id\(act.path.string)")) { request, context in
                try await perform(act, request, context)
            }
        }
        addAPI(to: routes)
    }

    private func draft(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let form = FormReader(try await request.form())
        do {
            let ids = try await desk.perform(
                DraftLetter(form.keys("obligation", of: Obligation.self)), as: context.actor)
            let target: Href = ids.count == 1 ? "/urging/letters/\(ids[0])" : "/urging/letters"
            return Redirect(to: target, saying: "Đã dự thảo \(ids.count) công văn.")
                .response(from: request, context: context)
        } catch let error as OfficeError where error.code == .invalid {
            return Redirect(to: "/urging", saying: error.message).response(from: request, context: context)
        }
    }

    private func perform(
        _ act: UrgingLetterAct, _ request: Request, _ context: OfficerContext
    ) async throws -> Response {
        let id: Key<UrgingLetterItem> = try context.key()
        var form = FormReader(try await request.form())
        do {
            if try await perform(act, id, &form, context) {
                return Redirect(to: "/urging/letters/\(id)", saying: act.doneWords)
                    .response(from: request, context: context)
            }
        } catch let error as OfficeError where error.code == .conflict || error.code == .stale {
            return Redirect(to: "/urging/letters/\(id)", saying: error.message).response(
                from: request, context: context)
        } catch { try form.note(error, at: "version") }
        let answer = try await desk.ask(LetterPaper(id), as: context.actor)
        return LetterScreen(answer: answer, refused: (act, FormView(form))).page.response(
            from: request, context: context)
    }

    /// False when the form was refused before anything was tried.
    func perform(
        _ act: UrgingLetterAct, _ id: Key<UrgingLetterItem>, _ form: inout FormReader, _ context: OfficerContext
    ) async throws -> Bool {
        let version = form.version()
        switch act {
        case .edit, .submit:
            let finish = form.day("finishBy", "Yêu cầu hoàn thành trước ngày")
            let report = form.day("reportBy", "Yêu cầu báo cáo trước ngày")
            if finish == nil { form.refuse("finishBy", "Nhập ngày yêu cầu hoàn thành.") }
            if report == nil { form.refuse("reportBy", "Nhập ngày yêu cầu báo cáo.") }
            let signer = form.key("signer", "Trình ai ký", of: Person.self)
            guard form.isValid, let finish, let report else { return false }
            try await desk.perform(
                EditLetter(
                    id, version: version, finishBy: finish, reportBy: report,
                    kept: Set(form.keys("task", of: Obligation.self)),
                    signer: signer, isSubmitted: act == .submit),
                as: context.actor)
        case .approve: try await desk.perform(DecideLetter(id, version: version), as: context.actor)
        case .sendBack:
            try await desk.perform(
                DecideLetter(id, version: version, returnedFor: form.fields["reason"] ?? ""), as: context.actor)
        case .drop: try await desk.perform(DropLetter(id, version: version), as: context.actor)
        case .issue:
            let register = form.key("register", "Lấy số ở sổ", of: Register.self)
            let number = form.text("number", "Số", upTo: 20)
            let today = try await desk.today()
            let day = form.day("issuedOn", "Ngày ban hành")
            guard form.isValid else { return false }
            try await desk.perform(
                IssueLetter(id, version: version, number: number, in: register, issuedOn: day ?? today),
                as: context.actor)
        }
        return true
    }
}

extension UrgingLetterAct {
    fileprivate var doneWords: String {
        switch self {
        case .edit: "Đã lưu dự thảo."
        case .submit: "Đã trình lại công văn."
        case .approve: "Đã duyệt công văn; văn thư ghi số và phát hành."
        case .sendBack: "Đã trả lại công văn."
        case .drop: "Đã bỏ dự thảo."
        case .issue: "Đã phát hành công văn; các nhiệm vụ trong công văn đã được ghi nhận đôn đốc."
        }
    }
}
