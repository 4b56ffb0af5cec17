public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// People, posts, roles and accounts, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/people?state=&text=&unit=&after= | administrators | the list of people |
/// | GET | /administration/people/new?unit= | administrators | the form for a new person |
/// | POST | /administration/people | administrators | the person and the first post are added |
/// | GET | /administration/people/:id | administrators | one person with the forms |
/// | POST | /administration/people/:id/facts | administrators | name, mail, telephone are changed |
/// | POST | /administration/people/:id/posts | administrators | a post is added |
/// | POST | /administration/people/:id/posts/:post/ending | administrators | the post ends today |
/// | POST | /administration/people/:id/roles | administrators | a role is granted |
/// | POST | /administration/people/:id/roles/:grant/ending | administrators | the role ends at once |
/// | POST | /administration/people/:id/account | administrators | an account is made; its link is shown once |
/// | POST | /administration/people/:id/account/reset | administrators | the password is taken away; a link is shown once |
/// | POST | /administration/people/:id/account/deactivation | administrators | the account ends at once |
/// | POST | /administration/people/:id/account/second-factor/ending | administrators | the second factor is taken away |
/// | POST | /administration/people/:id/departure | administrators | the person leaves |
public struct PersonRoutes: RouteProvider {
    private let desk: Desk
    private let books: NameBooks
    private let tokens: @Sendable () -> SecretToken

    public init(desk: Desk, books: NameBooks, tokens: @escaping @Sendable () -> SecretToken = SecretToken.random) {
        self.desk = desk
        self.books = books
        self.tokens = tokens
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/people", use: list)
        routes.officer.get("/administration/people/new") { request, context in
            let start: FormFields = ["unit": try request.query()["unit"] ?? "", "rank": Rank.officer.rawValue]
            return NewPersonScreen(units: try await units(context), form: FormView(start)).page
        }
        routes.officer.post("/administration/people", use: add)
        routes.officer.get("/administration/people/:id") { _, context in try await screen(context).page }
        addActs(to: routes)
        addAccountActs(to: routes)
    }

    private func addActs(to routes: WebRoutes) {
        routes.officer.post("/administration/people/:id/facts") { request, context in
            try await act(.facts, "fullName", request, context, saying: "Đã lưu thông tin.") { person, form in
                ChangePerson(
                    person: person, fullName: form.requiredText("fullName", "Họ và tên", upTo: 100),
                    email: form.text("email", "Thư điện tử", upTo: 200),
                    phone: form.text("phone", "Điện thoại", upTo: 40),
                    version: form.version())
            }
        }
        routes.officer.post("/administration/people/:id/posts") { request, context in
            let reader = PartyReader(desk: desk, books: books, actor: context.actor)
            return try await act(.posts, "title", request, context, saying: "Đã bổ nhiệm.") { person, form in
                let unit = try await Self.unit(reader, in: &form)
                return AppointPerson(
                    person: person, unit: unit, title: form.requiredText("title", "Chức danh", upTo: 150),
                    rank: form.choice("rank", "Cấp") ?? .officer, from: form.day("from", "Từ ngày"))
            }
        }
        routes.officer.post("/administration/people/:id/posts/:post/ending") { request, context in
            let post: Key<Post> = try context.key("post")
            return try await act(.posts, "title", request, context, saying: "Chức danh kết thúc hôm nay.") { _, _ in
                EndPost(post: post)
            }
        }
        routes.officer.post("/administration/people/:id/roles") { request, context in
            try await act(.roles, "role", request, context, saying: "Đã giao vai trò.") { person, form in
                GrantRole(person: person, role: form.choice("role", "Vai trò") ?? .officer)
            }
        }
        routes.officer.post("/administration/people/:id/roles/:grant/ending") { request, context in
            let grant: Key<RoleGrant> = try context.key("grant")
            return try await act(.roles, "role", request, context, saying: "Vai trò đã kết thúc.") { person, _ in
                EndRole(grant: grant, person: person)
            }
        }
        routes.officer.post("/administration/people/:id/departure") { request, context in
            let reader = PartyReader(desk: desk, books: books, actor: context.actor)
            return try await act(.departure, "on", request, context, saying: "Đã ghi nhận thôi công tác.") {
                person, form in
                EndEmployment(
                    person: person, on: form.day("on", "Ngày cuối cùng"),
                    successor: try await reader.person("successor", "Người nhận bàn giao", in: &form),
                    version: form.version())
            }
        }
    }

    private func addAccountActs(to routes: WebRoutes) {
        routes.officer.post("/administration/people/:id/account") { request, context in
            let token = tokens()
            return try await act(.account, "login", request, context, link: token) { person, form in
                InviteAccount(
                    person: person, login: form.requiredText("login", "Tên đăng nhập", upTo: 60), token: token)
            }
        }
        routes.officer.post("/administration/people/:id/account/reset") { request, context in
            let token = tokens()
            return try await act(.account, "login", request, context, link: token) { person, _ in
                ResetAccount(person: person, token: token)
            }
        }
        routes.officer.post("/administration/people/:id/account/second-factor/ending") { request, context in
            try await act(
                .account, "login", request, context, saying: "Đã gỡ xác thực hai lớp; các phiên đăng nhập đã kết thúc."
            ) { person, _ in ResetSecondFactor(person) }
        }
        routes.officer.post("/administration/people/:id/account/deactivation") { request, context in
            try await act(.account, "login", request, context, saying: "Tài khoản đã ngừng hoạt động.") { person, _ in
                DeactivateAccount(person: person)
            }
        }
    }

    @Sendable private func list(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let address = PeopleAddress(try request.query())
        let list = try await desk.ask(PeopleList(address.filter, after: address.after), as: context.actor)
        return PeopleScreen(list: list, address: address, units: try await units(context)).page
    }

    @Sendable private func add(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        let command = EmployPerson(
            AddPerson(
                fullName: form.requiredText("fullName", "Họ và tên", upTo: 100),
                email: form.text("email", "Thư điện tử", upTo: 200), phone: form.text("phone", "Điện thoại", upTo: 40),
                from: form.day("from", "Từ ngày")),
            unit: try await Self.unit(reader, in: &form), title: form.requiredText("title", "Chức danh", upTo: 150),
            rank: form.choice("rank", "Cấp") ?? .officer)
        if form.isValid {
            do {
                let person = try await desk.perform(command, as: context.actor)
                return Redirect(
                    to: "/administration/people/\(person)", saying: "Đã thêm người. Có thể cấp tài khoản ở đây."
                ).response(from: request, context: context)
            } catch { try form.note(error, at: "fullName") }
        }
        return NewPersonScreen(units: try await units(context), form: FormView(form)).page
            .response(from: request, context: context)
    }

    /// Reads one of the page's forms into a command and runs it. A refused form comes back as it was sent; a link that
    /// was made is shown on the answer itself, which no later request repeats.
    private func act(
        _ part: PersonEditScreen.Part, _ field: String, _ request: Request, _ context: OfficerContext,
        saying message: String = "", link: SecretToken? = nil,
        command: (Key<Person>, inout FormReader) async throws -> any Command
    ) async throws -> Response {
        let person: Key<Person> = try context.key()
        var form = FormReader(try await request.form())
        let command = try await command(person, &form)
        if form.isValid {
            do {
                _ = try await desk.perform(command, as: context.actor)
                guard let link else {
                    return Redirect(to: "/administration/people/\(person)", saying: message)
                        .response(from: request, context: context)
                }
                var screen = try await screen(context)
                screen.link = "\(request.origin(of: context.visit.site))\(("/password/\(link.text)" as Href).string)"
                return screen.page.response(from: request, context: context)
            } catch { try form.note(error, at: field) }
        }
        var screen = try await screen(context)
        screen.refused = (part, FormView(form))
        return screen.page.response(from: request, context: context)
    }

    private func screen(_ context: OfficerContext) async throws -> PersonEditScreen {
        let answer = try await desk.ask(PersonAdministration(try context.key()), as: context.actor)
        return PersonEditScreen(person: answer, units: try await units(context))
    }

    private func units(_ context: OfficerContext) async throws -> [PickerChoice] {
        UnitFields.choices(try await desk.ask(UnitsOfToday(), as: context.actor), isOutside: false)
    }

    private static func unit(_ reader: PartyReader, in form: inout FormReader) async throws -> Key<Unit> {
        let faults = form.errors.count
        if let unit = try await reader.unit("unit", "Đơn vị", in: &form) { return unit }
        if form.errors.count == faults { form.refuse("unit", "Hãy chọn «Đơn vị».") }
        return Key(0)
    }
}
