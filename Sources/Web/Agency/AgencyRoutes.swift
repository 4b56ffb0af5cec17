public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The directory of agencies, for administrators; everybody else gets «not found».
///
/// | method | path | who | does |
/// |---|---|---|---|
/// | GET, POST | /administration/agencies | administrators | the directory; one is added |
/// | GET, POST | /administration/agencies/:id | administrators | one with its form; it is changed |
/// | POST | /administration/agencies/:id/removal | administrators | it leaves the directory |
/// | | /api/agencies… | administrators | the same for programs |
public struct AgencyRoutes: RouteProvider {
    private let desk: Desk

    public init(desk: Desk) { self.desk = desk }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/agencies") { _, context in
            AgencyScreen(answer: try await desk.ask(AgencyList(), as: context.actor)).page
        }
        routes.officer.post("/administration/agencies", use: enter)
        routes.officer.get("/administration/agencies/:id") { _, context in
            AgencyEditScreen(agency: try await desk.ask(AgencyQuestion(try context.key()), as: context.actor)).page
        }
        routes.officer.post("/administration/agencies/:id", use: change)
        routes.officer.post("/administration/agencies/:id/removal") { request, context in
            let form = FormReader(try await request.form())
            try await desk.perform(RemoveAgency(try context.key(), version: form.version()), as: context.actor)
            return Redirect(to: AdministrationTabs.agencies.href, saying: "Đã bỏ cơ quan khỏi danh bạ.")
        }
        addAPI(to: routes)
    }

    @Sendable private func enter(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        do {
            let input = Self.input(&form)
            if form.isValid {
                _ = try await desk.perform(EnterAgency(input), as: context.actor)
                return Redirect(to: AdministrationTabs.agencies.href, saying: "Đã thêm cơ quan vào danh bạ.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "name") }
        return AgencyScreen(
            answer: try await desk.ask(AgencyList(), as: context.actor), form: FormView(form)
        ).page.response(from: request, context: context)
    }

    @Sendable private func change(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let id: Key<Agency> = try context.key()
        let agency = try await desk.ask(AgencyQuestion(id), as: context.actor)
        var form = FormReader(try await request.form())
        do {
            let input = Self.input(&form)
            if form.isValid {
                try await desk.perform(ChangeAgency(id, version: form.version(), input), as: context.actor)
                return Redirect(to: AdministrationTabs.agencies.href, saying: "Đã lưu cách gửi đến cơ quan.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "name") }
        return AgencyEditScreen(agency: agency, refused: FormView(form)).page
            .response(from: request, context: context)
    }

    private static func input(_ form: inout FormReader) -> AgencyInput {
        AgencyInput(
            name: form.requiredText("name", "Tên cơ quan", upTo: 300),
            code: form.text("code", "Mã định danh", upTo: 100), email: form.text("email", "Thư điện tử", upTo: 200),
            way: form.choice("way", "Gửi bằng"))
    }

    private func addAPI(to routes: WebRoutes) {
        let fields: [APISchema.Field] = [
            .init("name", .text, "Tên cơ quan"), .init("code", .text, "Mã định danh", isRequired: false),
            .init("email", .text, "Thư điện tử", isRequired: false),
            .init(
                "way", .choice(Agency.Way.allCases.map(\.rawValue)),
                "Gửi bằng; không có thì theo mã định danh, thư điện tử", isRequired: false),
        ]
        let version = APISchema.Field("version", .integer, "Phiên bản đã xem")
        routes.api.get("/api/agencies", "Danh bạ cơ quan", gives: AgencyList.Answer.shape) { _, context in
            try await desk.ask(AgencyList(), as: context.actor)
        }
        routes.api.post(
            "/api/agencies", "Thêm cơ quan vào danh bạ", takes: APIForm("NewAgency", fields),
            gives: AgencyList.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let input = Self.input(&form)
            guard form.isValid else { throw form.firstFault }
            _ = try await desk.perform(EnterAgency(input), as: context.actor)
            return try await desk.ask(AgencyList(), as: context.actor)
        }
        routes.api.post(
            "/api/agencies/:id", "Sửa một cơ quan của danh bạ", takes: APIForm("AgencyChange", fields + [version]),
            gives: AgencyList.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let input = Self.input(&form)
            guard form.isValid else { throw form.firstFault }
            try await desk.perform(
                ChangeAgency(try context.key(), version: form.version(), input), as: context.actor)
            return try await desk.ask(AgencyList(), as: context.actor)
        }
        routes.api.post(
            "/api/agencies/:id/removal", "Bỏ một cơ quan khỏi danh bạ", takes: APIForm("AgencyRemoval", [version]),
            gives: AgencyList.Answer.shape
        ) { fields, _, context in
            try await desk.perform(
                RemoveAgency(try context.key(), version: FormReader(fields).version()), as: context.actor)
            return try await desk.ask(AgencyList(), as: context.actor)
        }
    }
}

extension AgencyList.Answer {
    static let shape = JSONShape<AgencyList.Answer>(
        "AgencyList", [.init(list: "agencies", Agency.shape, "Các cơ quan, theo tên", \.agencies)])
}

extension Agency {
    static let shape = JSONShape<Agency>(
        "Agency",
        [
            .init("id", "Mã", \.id), .init("version", "Gửi lại khi sửa, bỏ", \.version), .init("name", "Tên", \.name),
            .init("code", "Mã định danh", \.code?.text), .init("email", "Thư điện tử", \.email),
            .init(choice: "way", "Gửi bằng", \.way),
        ])
}
