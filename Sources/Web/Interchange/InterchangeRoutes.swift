public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Messages of the national interchange, for clerks; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /interchange?show=&state=&before= | clerks | the messages, newest first |
/// | GET | /interchange/:id | clerks | one, with everything that happened to it |
/// | GET | /interchange/:id/raw, /interchange/:id/files/:position | clerks | its bytes, a file of it |
/// | POST | /interchange/:id/acceptance | clerks | the paper is entered in a book |
/// | POST | /interchange/:id/annexes | clerks | a file of it that was left out becomes an annex |
/// | POST | /interchange/:id/erasure | clerks | a file of it is proposed for removal because it is secret |
/// | POST | /interchange/:id/refusal | clerks | it is refused, with a reason |
/// | POST | /interchange/:id/answer | clerks | what it asks for is agreed to or declined |
/// | POST | /interchange/:id/recall | clerks | a paper that was sent is recalled, updated or replaced |
/// | POST | /interchange/:id/revival, /interchange/:id/dropping | clerks | what could not be sent is tried again, given up |
/// | GET, POST | /documents/:id/sending | clerks | the form; the paper is sent |
public struct InterchangeRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks
    let files: FileStore
    let intake: InterchangeIntake

    public init(desk: Desk, books: NameBooks, files: FileStore, papers: PaperIntake) {
        self.desk = desk
        self.books = books
        self.files = files
        intake = InterchangeIntake(desk: desk, files: files, papers: papers)
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/interchange") { request, context in
            let address = InterchangeAddress(try request.query())
            return InterchangeListScreen(
                answer: try await desk.ask(address.question, as: context.actor), address: address
            ).page
        }
        routes.officer.get("/interchange/:id") { _, context in
            try await screen(try context.key(), FormView(["business": "recall"]), context).page
        }
        routes.officer.get("/interchange/:id/raw", use: raw)
        routes.officer.get("/interchange/:id/files/:position", use: file)
        let acts: [(String, InterchangeAct)] = [
            ("acceptance", accept), ("refusal", refuse), ("answer", answer), ("recall", recall), ("revival", revive),
            ("dropping", drop), ("annexes", annex), ("erasure", erase),
        ]
        for (name, act) in acts {
            routes.officer.post("/interchange/:id/\(name)") { try await perform($0, $1, act) }
        }
        routes.officer.get("/documents/:id/sending") { _, context in
            SendingScreen(
                answer: try await desk.ask(SendingQuestion(try context.key()), as: context.actor), form: FormView()
            ).page
        }
        routes.officer.post("/documents/:id/sending", use: send)
        addAPI(to: routes)
    }

    /// Says what was done, or notes in the form what is wrong.
    typealias InterchangeAct =
        @Sendable (inout FormReader, Key<InterchangeItem>, OfficerContext) async throws -> String?

    private func screen(
        _ id: Key<InterchangeItem>, _ form: FormView, _ context: OfficerContext, asking: AcceptanceQuestion? = nil
    ) async throws -> InterchangeScreen {
        var screen = InterchangeScreen(
            answer: try await desk.ask(InterchangeQuestion(id), as: context.actor), form: form, asking: asking)
        if case .twin(let entry)? = asking {
            screen.twin = try await desk.ask(RegisterEntryQuestion(entry), as: context.actor).line
        }
        return screen
    }

    private func perform(
        _ request: Request, _ context: OfficerContext, _ act: InterchangeAct
    ) async throws -> Response {
        let id: Key<InterchangeItem> = try context.key()
        // Whoever may not see it learns nothing from what the form is missing.
        _ = try await desk.ask(InterchangeQuestion(id), as: context.actor)
        var form = FormReader(try await request.form())
        var asking: AcceptanceQuestion?
        do {
            if let said = try await act(&form, id, context) {
                return Redirect(to: "/interchange/\(id)", saying: said).response(from: request, context: context)
            }
        } catch let question as AcceptanceQuestion {
            asking = question
            // A twin is answered by the buttons under the book.
            for fault in question.faults {
                form.refuse(fault.field == "twin" ? "register" : fault.field, fault.message)
            }
        } catch { try form.note(error, at: "reason") }
        return try await screen(id, FormView(form), context, asking: asking).page
            .response(from: request, context: context)
    }

    @Sendable func accept(
        _ form: inout FormReader, _ id: Key<InterchangeItem>, _ context: OfficerContext
    ) async throws -> String? {
        guard let register = form.key("register", "Sổ", of: Register.self) else {
            if form.isValid { form.refuse("register", "Chưa chọn «Sổ».") }
            return nil
        }
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        let receiver = try await reader.party("receiver", "Chuyển cho", in: &form)
        let choice = AcceptMessage.Choice(
            twin: form.choice("twin", "Bản trùng"), goesWithout: form.flag("goesWithout"),
            isPublic: form.flag("isPublic"), leftOut: Self.listed("leftOut", in: form),
            lookedAt: Self.listed("lookedAt", in: form))
        guard form.isValid else { return nil }
        let accepted = try await intake.accept(id, in: register, receiver: receiver, saying: choice, as: context.actor)
        let left = accepted.left.isEmpty ? "" : " Có tệp không lấy làm phụ lục, lý do ghi ở «Diễn biến»."
        switch accepted.outcome {
        case .entered(let number):
            return "Đã tiếp nhận, số đến \(number). Hãy kiểm tra kết quả đọc rồi xác nhận văn bản.\(left)"
        case .joined(let number): return "Đã ghi là bản trùng\(number.map { " của số đến \($0)" } ?? "").\(left)"
        case .twin(let entry): throw AcceptanceQuestion.twin(entry)
        case .files(let left, let marked):
            throw AcceptanceQuestion.files(left: left, marked: marked)
        }
    }

    /// The files of which the form asked, by their hashes; nil from a program, which lists none.
    static func listed(_ name: String, in form: FormReader) -> Set<String>? {
        let hashes = form.fields.all(name)
        return hashes.isEmpty ? nil : Set(hashes)
    }

    @Sendable func annex(
        _ form: inout FormReader, _ id: Key<InterchangeItem>, _ context: OfficerContext
    ) async throws -> String? {
        let title = form.text("title", "Tên phụ lục", upTo: 300)
        guard let position = form.integer("file", "Tệp", in: 0...99) else {
            if form.isValid { form.refuse("file", "Chưa chọn «Tệp».") }
            return nil
        }
        guard form.isValid else { return nil }
        let outcome = try await intake.addAnnex(
            position, of: id, titled: title, isPublic: Self.isCleared(position, in: form), as: context.actor)
        guard outcome == .added else {
            let page = try await desk.ask(InterchangeQuestion(id), as: context.actor)
            throw AcceptanceQuestion.mark(position, page.files[position].name)
        }
        return "Đã lấy tệp làm phụ lục của văn bản."
    }

    /// Whether the form says that the file at that place was looked at: of another that is chosen after the question it says
    /// nothing. A program says it of the file that it names.
    static func isCleared(_ position: Int, in form: FormReader) -> Bool {
        form.flag("isPublic") && form.fields["lookedAt"].map { $0 == "\(position)" } ?? true
    }

    @Sendable func erase(
        _ form: inout FormReader, _ id: Key<InterchangeItem>, _ context: OfficerContext
    ) async throws -> String? {
        let reason = form.requiredText("erasureReason", "Lý do xoá", upTo: 1_000)
        guard let position = form.integer("secretFile", "Tệp mật", in: 0...99) else {
            if form.isValid { form.refuse("secretFile", "Chưa chọn «Tệp mật».") }
            return nil
        }
        guard form.isValid else { return nil }
        do {
            _ = try await desk.perform(AskErasure(position, of: id, reason: reason), as: context.actor)
        } catch let error as OfficeError where error.field == "file" {
            form.refuse("secretFile", error.message)
            return nil
        }
        return "Đã đề nghị xoá tệp. Quản trị hoặc lãnh đạo Văn phòng xác nhận ở «Xoá tệp mật»."
    }

    @Sendable func refuse(
        _ form: inout FormReader, _ id: Key<InterchangeItem>, _ context: OfficerContext
    ) async throws -> String? {
        let reason = form.requiredText("reason", "Lý do", upTo: 1_000)
        guard form.isValid else { return nil }
        let isSecret = form.flag("isSecret")
        try await desk.perform(RefuseMessage(id, reason: reason, isSecret: isSecret), as: context.actor)
        return isSecret ? "Đã từ chối thông điệp và xoá nội dung." : "Đã từ chối thông điệp."
    }

    @Sendable func answer(
        _ form: inout FormReader, _ id: Key<InterchangeItem>, _ context: OfficerContext
    ) async throws -> String? {
        let agrees = form.fields["agrees"] == "yes"
        let command = AnswerMessage(id, agrees: agrees, reason: form.text("reason", "Lý do", upTo: 1_000))
        guard form.isValid else { return nil }
        try await desk.perform(command, as: context.actor)
        return agrees ? "Đã trả lời đồng ý." : "Đã trả lời không đồng ý."
    }

    @Sendable func recall(
        _ form: inout FormReader, _ id: Key<InterchangeItem>, _ context: OfficerContext
    ) async throws -> String? {
        let reason = form.requiredText("reason", "Lý do", upTo: 1_000)
        let document = form.key("document", "Văn bản thay thế", of: Document.self)
        guard form.isValid else { return nil }
        switch form.fields["business"] {
        case "recall", "update":
            _ = try await desk.perform(
                RecallMessage(id, as: form.fields["business"] == "recall" ? .recall : .update, reason: reason),
                as: context.actor)
        case "replacement":
            guard let document else {
                form.refuse("document", "Chưa chọn «Văn bản thay thế».")
                return nil
            }
            try await desk.perform(ReplaceMessage(id, by: document, reason: reason), as: context.actor)
        default:
            form.refuse("business", "Chưa chọn «Làm gì».")
            return nil
        }
        return "Đã đưa yêu cầu vào hàng gửi."
    }

    @Sendable func revive(
        _ form: inout FormReader, _ id: Key<InterchangeItem>, _ context: OfficerContext
    ) async throws -> String? {
        try await desk.perform(SendAgain(id), as: context.actor)
        return "Thông điệp sẽ được gửi lại ngay."
    }

    @Sendable func drop(
        _ form: inout FormReader, _ id: Key<InterchangeItem>, _ context: OfficerContext
    ) async throws -> String? {
        let reason = form.requiredText("reason", "Lý do", upTo: 1_000)
        guard form.isValid else { return nil }
        try await desk.perform(DropMessage(id, reason: reason), as: context.actor)
        return "Đã bỏ thông điệp."
    }

    @Sendable private func send(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        let answer = try await desk.ask(SendingQuestion(document), as: context.actor)
        var form = FormReader(try await request.form())
        do {
            if let said = try await send(&form, document, as: context.actor) {
                return Redirect(to: "/interchange?show=outgoing", saying: said)
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "receivers") }
        return SendingScreen(answer: answer, form: FormView(form)).page.response(from: request, context: context)
    }

    /// Receivers stand one a line: code, blank, name.
    func send(_ form: inout FormReader, _ document: Key<Document>, as actor: Actor) async throws -> String? {
        let lines = form.requiredText("receivers", "Nơi nhận", upTo: 60_000).split(whereSeparator: \.isNewline)
        var receivers: [SendMessage.Receiver] = []
        for line in lines {
            let parts = line.split(maxSplits: 1) { $0.isWhitespace || $0 == ";" }.map(String.init)
            guard let first = parts.first else { continue }
            guard let code = AgencyCode(first) else {
                form.refuse("receivers", "«\(first.prefix(50))» không phải mã định danh cơ quan, viết như H48.17.")
                continue
            }
            receivers.append(.init(code: code, name: parts.count > 1 ? parts[1].tidyOrNil : nil))
        }
        guard form.isValid else { return nil }
        let count = try await desk.perform(SendMessage(document, to: receivers), as: actor)
        return count == 0 ? "Các nơi này đã được gửi văn bản rồi." : "Đã đưa \(count) thông điệp vào hàng gửi."
    }

    // MARK: - Bytes

    @Sendable private func raw(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let answer = try await desk.ask(InterchangeQuestion(try context.key()), as: context.actor)
        // What came has the file in it.
        guard answer.erased.isEmpty else { throw OfficeError.erasedFile }
        guard let hash = answer.raw else { throw OfficeError(.notFound, "Không tìm thấy tệp này.") }
        return try await FileDownload(name: "thong-diep-\(answer.item.id).edxml", hash: hash)
            .response(from: files, context)
    }

    @Sendable private func file(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let answer = try await desk.ask(InterchangeQuestion(try context.key()), as: context.actor)
        guard let position = context.parameters.get("position").flatMap({ Int($0) }),
            answer.files.indices.contains(position)
        else { throw OfficeError(.notFound, "Không tìm thấy tệp này.") }
        let file = answer.files[position]
        return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
    }
}
