public import Desk
import Hummingbird
import HummingbirdCore
import Office
import Process
import WorkTime

/// Processes as they are in force, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/processes | administrators | the list, and a form to try a file |
/// | POST | /administration/processes/trial | administrators | a file checked and drawn, nothing kept |
/// | GET | /administration/processes/:code?version= | administrators | a version: drawing, steps, time limits |
/// | GET, POST | /administration/processes/:code/trial, …/draft/trial | administrators | a case that is tried step by step, nothing kept |
/// | GET, POST | /api/processes… | administrators | the same for programs |
public struct ProcessRoutes: RouteProvider {
    private let desk: Desk

    public init(desk: Desk) { self.desk = desk }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/processes") { _, context in
            ProcessListScreen(answer: try await desk.ask(ProcessList(), as: context.actor)).page
        }
        routes.officer.post("/administration/processes/trial") { request, context in
            let answer = try await desk.ask(ProcessList(), as: context.actor)
            let form = FormReader(try await request.form())
            let trial = try await desk.ask(ProcessTrial(form.fields["text"] ?? ""), as: context.actor)
            return ProcessListScreen(answer: answer, form: FormView(form), trial: trial).page
        }
        routes.officer.get("/administration/processes/:code") { request, context in
            ProcessScreen(answer: try await process(request, context.parameters.get("code"), context)).page
        }
        for (path, isDraft) in [("trial", false), ("draft/trial", true)] {
            routes.officer.get("/administration/processes/:code/\(path)") { request, context in
                let query = try request.query()
                let answer = try await trial(query, context, inDraft: isDraft)
                return CaseTrialScreen(answer: answer, next: query["act"].flatMap { answer.version.act($0) }).page
            }
            routes.officer.post("/administration/processes/:code/\(path)") { request, context in
                try await step(request, context, inDraft: isDraft)
            }
        }
        routes.api.get("/api/processes", "Các quy trình", gives: Self.list) { _, context in
            try await desk.ask(ProcessList(), as: context.actor).processes
        }
        routes.api.get(
            "/api/processes/:code", "Một phiên bản của quy trình: các bước, thời hạn",
            query: [.init("version", .integer, "Phiên bản; không có là phiên bản đang có hiệu lực", isRequired: false)],
            gives: ProcessVersion.shape
        ) { request, context in
            try await process(request, context.parameters.get("code"), context).version
        }
        routes.api.post(
            "/api/processes/trial", "Kiểm tra một tệp quy trình; không có gì được lưu",
            takes: APIForm("ProcessText", [.init("text", .text, "Nội dung tệp (YAML)")]), gives: Self.trial
        ) { fields, _, context in
            try await desk.ask(ProcessTrial(fields["text"] ?? ""), as: context.actor).findings
        }
        routes.api.get(
            "/api/processes/:code/trial", "Thử một hồ sơ qua các bước; không có gì được lưu",
            query: [
                .init("version", .integer, "Phiên bản; không có là phiên bản đang có hiệu lực", isRequired: false),
                .init(
                    "step", .text, "Một bước như receive@2026-03-02T09:00?reason=…; ghi được nhiều lần",
                    isRequired: false),
            ], gives: CaseTrial.Answer.shape
        ) { request, context in
            try await trial(try request.query(), context)
        }
    }

    /// A case that is tried, by the steps in the address.
    private func trial(
        _ fields: FormFields, _ context: OfficerContext, inDraft isDraft: Bool = false
    ) async throws -> CaseTrial.Answer {
        let steps = fields.all("step").map(CaseTrial.Step.init(code:))
        guard steps.allSatisfy({ $0 != nil }) else {
            throw OfficeError(.invalid, "Địa chỉ của bản thử không đúng. Hãy bắt đầu lại từ trang quy trình.")
        }
        return try await desk.ask(
            CaseTrial(
                context.parameters.get("code") ?? "", version: fields["version"].flatMap { Int($0) },
                steps.compactMap { $0 }, movingTo: fields["to"].flatMap { Int($0) }, inDraft: isDraft),
            as: context.actor)
    }

    /// One step more: taken, its address is shown; refused, the form comes back.
    private func step(
        _ request: Request, _ context: OfficerContext, inDraft isDraft: Bool
    ) async throws -> Response {
        var form = FormReader(try await request.form())
        let answer = try await trial(form.fields, context, inDraft: isDraft)
        guard let act = form.fields["act"].flatMap({ answer.version.act($0) }) else {
            throw OfficeError(.invalid, "Chưa chọn bước để thử.")
        }
        let day = form.day("day", "Ngày")
        if day == nil, form.isValid { form.refuse("day", "Chưa nhập «Ngày».") }
        let time = CaseTrial.Step.minute(form.text("time", "Giờ", upTo: 5) ?? "")
        if time == nil { form.refuse("time", "«Giờ» ghi như 09:00.") }
        if let day, let time, form.isValid {
            do {
                let typed = CaseTrialScreen.typed(act, answer.version, form.fields)
                let at = OfficeTime.start(of: day).adding(seconds: Int64(time) * 60)
                let new = CaseTrial.Step(act.code, at: at, fields: typed)
                var query = FormFields()
                query = query.adding("version", "\(answer.version.number)")
                for step in answer.taken.map(\.step) + [new] { query = query.adding("step", step.code) }
                _ = try await trial(query, context, inDraft: isDraft)
                let page = CaseTrialScreen.address(answer.version, inDraft: isDraft)
                return Redirect(to: page.adding(query.removing("version")))
                    .response(from: request, context: context)
            } catch { try form.note(error, at: "day") }
        }
        return CaseTrialScreen(answer: answer, next: act, form: FormView(form)).page
            .response(from: request, context: context)
    }

    private func process(
        _ request: Request, _ code: String?, _ context: OfficerContext
    ) async throws -> ProcessQuestion.Answer {
        let version = try request.query()["version"].flatMap { Int($0) }
        return try await desk.ask(ProcessQuestion(code ?? "", version: version), as: context.actor)
    }

    private static let list = JSONShape<[ProcessDefinition]>(
        "Processes",
        [
            .init(
                list: "processes",
                JSONShape<ProcessDefinition>(
                    "Process",
                    [
                        .init("code", "Mã", \.code), .init("title", "Tên", \.title),
                        .init(choice: "kind", "Loại", \.kind),
                        .init("versions", "Số phiên bản", \.versions.count),
                        .init("warnings", "Số cảnh báo khi kiểm tra", \.warnings.count),
                    ]), "Các quy trình"
            ) { $0 }
        ])

    private static let trial = JSONShape<[RuleFinding]>(
        "ProcessFindings",
        [
            .init(list: "findings", RuleFinding.shape, "Những chỗ chưa đúng") { $0 }
        ])
}

extension ProcessVersion {
    static let shape = JSONShape<ProcessVersion>(
        "ProcessVersion",
        [
            .init("code", "Mã quy trình", \.process), .init("version", "Phiên bản", \.number),
            .init("title", "Tên", \.title), .init("law", "Căn cứ", \.law), .init("since", "Từ ngày", \.since),
            .init("until", "Đến hết ngày", \.until),
            .init(
                list: "steps",
                JSONShape<ProcessStepLine>(
                    "ProcessStep",
                    [
                        .init("number", "Số", \.number), .init("title", "Tên bước", \.title),
                        .init("by", "Ai thực hiện", \.by), .init("way", "Từ trạng thái nào đến trạng thái nào", \.way),
                        .init("notes", "Điều kiện, việc kèm theo", \.notes), .init("article", "Căn cứ", \.article),
                    ]), "Các bước", \.steps),
            .init(
                list: "clocks",
                JSONShape<ProcessClockLine>(
                    "ProcessClock",
                    [
                        .init("title", "Thời hạn", \.title), .init("length", "Bao lâu", \.length),
                        .init("when", "Khi", \.when), .init("article", "Căn cứ", \.article),
                    ]), "Các thời hạn", \.clockLines),
        ])
}
