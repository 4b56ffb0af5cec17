public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Units and agencies, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration?on= | administrators | the tree of units, as it is or as it was on a day |
/// | GET | /administration/units/new?kind= | administrators | the form for a new unit or agency |
/// | POST | /administration/units | administrators | the unit is added |
/// | GET | /administration/units/:id | administrators | one unit with its forms |
/// | POST | /administration/units/:id/name | administrators | the unit is renamed from a day on |
/// | POST | /administration/units/:id/place | administrators | kind, superior and follower are changed |
/// | POST | /administration/units/:id/aliases | administrators | the aliases are replaced |
/// | POST | /administration/units/:id/closing | administrators | the unit ends |
public struct UnitRoutes: RouteProvider {
    private let desk: Desk
    private let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration") { request, context in
            var form = FormReader(try request.query())
            let day = form.day("on", "Tổ chức tại ngày")
            return UnitTreeScreen(tree: try await desk.ask(OrganisationTree(on: day), as: context.actor)).page
        }
        routes.officer.get("/administration/units/new") { request, context in
            let isAgency = try request.query()["kind"] == Unit.Kind.agency.rawValue
            return try await newUnit(isAgency: isAgency, nil, context).page
        }
        routes.officer.post("/administration/units", use: add)
        routes.officer.get("/administration/units/:id") { _, context in
            try await edit(try context.key(), context).page
        }
        routes.officer.post("/administration/units/:id/name") { request, context in
            try await change(.name, request, context, saying: "Đã đổi tên đơn vị.") { unit, version, form in
                RenameUnit(
                    unit: unit, name: form.requiredText("name", "Tên đơn vị", upTo: 300),
                    shortName: form.text("shortName", "Tên viết tắt", upTo: 60),
                    from: form.day("from", "Có hiệu lực từ ngày"), version: version)
            }
        }
        routes.officer.post("/administration/units/:id/place") { request, context in
            let old = try await desk.ask(UnitAdministration(try context.key()), as: context.actor).item.unit
            let reader = PartyReader(desk: desk, books: books, actor: context.actor)
            return try await change(.place, request, context, saying: "Đã lưu vị trí của đơn vị.") {
                unit, version, form in
                ChangeUnit(
                    unit: unit, kind: form.choice("kind", "Loại") ?? old.kind,
                    parent: try await reader.unit("parent", "Đơn vị cấp trên", in: &form),
                    follower: try await reader.person("follower", "Người theo dõi", in: &form), version: version)
            }
        }
        routes.officer.post("/administration/units/:id/aliases") { request, context in
            try await change(.aliases, request, context, saying: "Đã lưu tên gọi khác.") { unit, version, form in
                SetUnitAliases(unit: unit, aliases: UnitFields.readAliases(&form), version: version)
            }
        }
        routes.officer.post("/administration/units/:id/closing") { request, context in
            try await change(.closing, request, context, saying: "Đơn vị đã kết thúc hoạt động.") {
                unit, version, form in
                CloseUnit(unit: unit, on: form.day("on", "Ngày cuối cùng"), version: version)
            }
        }
    }

    @Sendable private func add(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        let command = AddUnit(
            name: form.requiredText("name", "Tên đơn vị", upTo: 300),
            shortName: form.text("shortName", "Tên viết tắt", upTo: 60), kind: form.choice("kind", "Loại") ?? .division,
            parent: try await reader.unit("parent", "Đơn vị cấp trên", in: &form),
            follower: try await reader.person("follower", "Người theo dõi", in: &form),
            aliases: UnitFields.readAliases(&form), from: form.day("from", "Có hiệu lực từ ngày"))
        if form.isValid {
            do {
                let unit = try await desk.perform(command, as: context.actor)
                return Redirect(to: "/administration/units/\(unit)", saying: "Đã thêm đơn vị.")
                    .response(from: request, context: context)
            } catch { try form.note(error, at: "name") }
        }
        return try await newUnit(isAgency: command.kind == .agency, form, context).page
            .response(from: request, context: context)
    }

    /// Reads one of the unit page's forms into a command and runs it; a refused form comes back as it was sent.
    private func change(
        _ part: UnitEditScreen.Part, _ request: Request, _ context: OfficerContext, saying message: String,
        command: (Key<Unit>, Int64, inout FormReader) async throws -> any Command
    ) async throws -> Response {
        let unit: Key<Unit> = try context.key()
        var form = FormReader(try await request.form())
        let command = try await command(unit, form.version(), &form)
        if form.isValid {
            do {
                _ = try await desk.perform(command, as: context.actor)
                return Redirect(to: "/administration/units/\(unit)", saying: message)
                    .response(from: request, context: context)
            } catch { try form.note(error, at: part == .closing ? "on" : part == .place ? "parent" : part.rawValue) }
        }
        return try await edit(unit, context, refused: (part, FormView(form))).page
            .response(from: request, context: context)
    }

    private func newUnit(isAgency: Bool, _ form: FormReader?, _ context: OfficerContext) async throws -> NewUnitScreen {
        let units = try await desk.ask(UnitsOfToday(), as: context.actor)
        var start = FormFields()
        if !isAgency, let office = units.first { start = ["parent": office.unit.id.description] }
        return NewUnitScreen(
            isAgency: isAgency, parents: UnitFields.choices(units, isOutside: isAgency),
            form: form.map { FormView($0) } ?? FormView(start))
    }

    private func edit(
        _ unit: Key<Unit>, _ context: OfficerContext, refused: (UnitEditScreen.Part, FormView)? = nil
    ) async throws -> UnitEditScreen {
        let answer = try await desk.ask(UnitAdministration(unit), as: context.actor)
        return UnitEditScreen(
            unit: answer,
            parents: UnitFields.choices(answer.units, isOutside: answer.item.unit.isOutside, but: unit),
            refused: refused)
    }
}

extension FormReader {
    /// The version that the page showed; 0 when it is missing, which no record has.
    func version() -> Int64 { fields["version"].flatMap { Int64($0) } ?? 0 }
}
