public import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Books and their numbers, for clerks; the planner, leaders and administrators look. Everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /registers | who sees books | all books |
/// | POST | /registers | clerks, administrators | a book is opened |
/// | GET | /registers/:id?year=&kind=&after= | who sees books | a year's lines, the newest first |
/// | GET | /registers/:id/print?year=&kind=&after= | the same | the lines as the statutory form |
/// | GET | /registers/:id/handling?year=&kind=&after= | the same | how far incoming papers are dealt with, as its statutory form |
/// | GET | /registers/:id/book.xlsx, book.csv?year=&kind= | the same | the whole year in its columns, as a table |
/// | POST | /registers/:id/reservations | clerks | a number is kept, or put in between |
/// | POST | /registers/:id/closing | clerks | a year is closed |
/// | POST | /registers/:id/closing/signature | clerks | the closed year is signed with the agency's key, and kept |
/// | POST | /registers/:id/closing/scan | clerks | the scan of what was signed by hand is kept |
/// | GET | /registers/:id/closing/book.docx?year=&kind= | clerks | the closed year, to be signed by hand |
/// | GET | /registers/:id/closing/file?year=&kind= | who sees books | what was kept |
/// | POST | /registers/:id/closing/replacement | clerks | another scan is put in its place, with a reason |
/// | GET | /registers/:id/closing/replaced/:file | who sees books | what was kept before |
/// | POST | /registers/:id/issuer | administrators | it numbers the other agency's outgoing papers |
/// | POST | /registers/:id/keeper | administrators, leaders | that clerk keeps the book of secret papers, prints it whole |
/// | POST | /registers/:id/ending | clerks, administrators | nothing is entered after today |
/// | GET | /registers/entries/:id | clerks | one number with what is done with it |
/// | POST | /registers/entries/:id/paper | clerks | a kept number is given to a paper |
/// | POST | /registers/entries/:id/receiver | clerks | the paper was passed on |
/// | POST | /registers/entries/:id/void | clerks | the number is void |
/// | GET | /documents/:id/entry | clerks | the form by which a paper is entered |
/// | POST | /documents/:id/entry | clerks | it is entered, with the next number |
public struct RegisterRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks
    let files: FileStore
    /// Signs closed books with the agency's key; nil where the server has none.
    let signer: DigitalSigner?

    public init(desk: Desk, books: NameBooks, files: FileStore, signer: DigitalSigner? = nil) {
        self.desk = desk
        self.books = books
        self.files = files
        self.signer = signer
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/registers") { _, context in
            let start: FormFields = ["direction": "incoming", "issuer": "office", "numbering": "joint"]
            return RegisterListScreen(
                answer: try await desk.ask(RegisterList(), as: context.actor), form: FormView(start)
            ).page
        }
        routes.officer.post("/registers", use: open)
        routes.officer.get("/registers/:id", use: book)
        routes.officer.get("/registers/:id/print", use: sheet)
        routes.officer.get("/registers/:id/handling", use: handling)
        for format in TableFile.allCases {
            routes.officer.get("/registers/:id/book.\(format.rawValue)") { request, context in
                try await file(format, request, context)
            }
        }
        addActs(to: routes)
        addClosing(to: routes)
        addReplacement(to: routes)
        addEntries(to: routes)
        addAPI(to: routes)
    }

    private func file(
        _ format: TableFile, _ request: Request, _ context: OfficerContext
    ) async throws -> Response {
        let address = RegisterAddress(try context.key(), try request.query())
        var table: ReportTable?
        var cursor: RegisterNumber?
        repeat {
            let question = RegisterBookQuestion(
                address.register, year: address.year, kind: address.kind, cursor: cursor, isAscending: true,
                limit: 1_000)
            let answer = try await printed(question, as: format.rawValue, context)
            let columns = BookColumns(direction: answer.register.direction)
            let title = "\(answer.register.name) \(RegisterWords.title(year: answer.year, kind: answer.kind))"
            let rows = (table?.rows ?? []) + answer.lines.map(columns.cells)
            table = ReportTable(title: title, columns: columns.all, rows: rows)
            cursor = answer.next
        } while cursor != nil
        return try format.response([table].compactMap(\.self), named: "so-dang-ky-\(address.register)")
    }

    @Sendable func open(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        do {
            if let register = try await open(&form, as: context.actor) {
                return Redirect(to: "/registers/\(register)", saying: "Đã mở sổ.")
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "name") }
        return RegisterListScreen(answer: try await desk.ask(RegisterList(), as: context.actor), form: FormView(form))
            .page.response(from: request, context: context)
    }

    /// Nil when the form has faults, which are then in it.
    func open(_ form: inout FormReader, as actor: Actor) async throws -> Key<Register>? {
        let command = OpenRegister(
            direction: form.choice("direction", "Dùng cho") ?? .incoming,
            issuer: form.choice("issuer", "Văn bản đi của") ?? .office,
            name: form.requiredText("name", "Tên sổ", upTo: 200),
            numbering: form.choice("numbering", "Đánh số") ?? .joint, isSecret: form.flag("isSecret"))
        guard form.isValid else { return nil }
        return try await desk.perform(command, as: actor)
    }

    @Sendable func book(_ request: Request, _ context: OfficerContext) async throws -> Page {
        try await bookScreen(RegisterAddress(try context.key(), try request.query()), FormView(), context).page
    }

    func bookScreen(
        _ address: RegisterAddress, _ form: FormView, _ context: OfficerContext
    ) async throws -> BookScreen {
        let question = RegisterBookQuestion(
            address.register, year: address.year, kind: address.kind, cursor: address.cursor)
        var screen = BookScreen(
            answer: try await desk.ask(question, as: context.actor), address: address, form: FormToken.given(form))
        screen.keys = OutgoingKeys(hasSeal: signer?.hasSeal ?? false, asksForSeal: signer?.asksForSeal ?? false)
        return screen
    }

    @Sendable func sheet(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let address = RegisterAddress(try context.key(), try request.query())
        let question = RegisterBookQuestion(
            address.register, year: address.year, kind: address.kind, cursor: address.cursor, isAscending: true,
            limit: 1_000)
        return BookPrintScreen(
            answer: try await printed(question, as: "print", context), address: address,
            officeName: context.visit.site.officeName
        ).page
    }

    @Sendable func handling(_ request: Request, _ context: OfficerContext) async throws -> Page {
        let address = RegisterAddress(try context.key(), try request.query())
        let question = RegisterBookQuestion(
            address.register, year: address.year, kind: address.kind, cursor: address.cursor, isAscending: true,
            limit: 1_000)
        return HandlingBookScreen(
            answer: try await desk.ask(HandlingBookQuestion(question), as: context.actor), address: address,
            officeName: context.visit.site.officeName
        ).page
    }

    /// As it leaves the office: a book of secret papers whole for whoever keeps it, and noted each time.
    private func printed(
        _ question: RegisterBookQuestion, as form: String, _ context: OfficerContext
    ) async throws -> RegisterBookQuestion.Answer {
        let answer = try await desk.ask(question, as: context.actor)
        guard answer.isKeeper else { return answer }
        return try await desk.perform(PrintSecretBook(question, as: form), as: context.actor)
    }
}
