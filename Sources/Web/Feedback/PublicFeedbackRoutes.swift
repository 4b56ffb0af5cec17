import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Feedback on regulations for everybody: sending it, and reading what was answered.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /phan-anh?text= | everybody | what was answered and published, found with or without marks |
/// | GET | /phan-anh/:id | everybody | one of them |
/// | GET, POST | /phan-anh/gui | everybody | the form; kept, with its number |
/// | GET, POST | /api/public/feedback… | everybody | the same for programs |
struct PublicFeedbackRoutes: RouteProvider {
    let services: PublicServices

    private var desk: Desk { services.desk }

    func add(to routes: WebRoutes) {
        routes.open.get("/phan-anh") { request, context in
            try services.admit(context, services.rules.opensFeedback)
            let address = PublishedFeedbackAddress(try request.query())
            return PublishedFeedbackScreen(
                answer: try await desk.ask(address.question, as: .citizen), address: address, rules: services.rules
            ).page
        }
        routes.open.get("/phan-anh/gui") { request, context in
            try services.admit(context, services.rules.opensFeedback)
            return LookUpRoutes.quiet(
                FeedbackFormScreen(rules: services.rules, form: FormToken.given(FormView(["senderKind": "citizen"])))
                    .page.response(from: request, context: context))
        }
        routes.open.post("/phan-anh/gui") { request, context in
            try services.admit(context, services.rules.opensFeedback)
            return LookUpRoutes.quiet(try await send(request, context))
        }
        routes.open.get("/phan-anh/:id") { _, context in
            try services.admit(context, services.rules.opensFeedback)
            return PublishedFeedbackPageScreen(line: try await line(context), rules: services.rules).page
        }
        addAPI(to: routes)
    }

    private func line(_ context: WebContext) async throws -> PublicFeedback {
        guard let key = context.parameters.get("id").flatMap({ Key<RegulationFeedback>($0) }) else {
            throw HTTPError(.notFound)
        }
        return try await desk.ask(PublishedFeedbackQuestion(key), as: .citizen)
    }

    private func send(_ request: Request, _ context: WebContext) async throws -> Response {
        var form = FormReader(try await request.publicForm())
        do {
            let kind = form.choice("senderKind", "Người gửi là", of: RegulationFeedback.Sender.Kind.self)
            if form.isValid {
                let fields = form.fields
                let made = try await keep(
                    FeedbackDraft(
                        channel: .web, senderKind: kind ?? .citizen, name: fields["senderName"],
                        address: fields["senderAddress"], phone: fields["senderPhone"], mail: fields["senderMail"],
                        agrees: form.flag("agreed"), subject: fields["subject"], content: fields["content"],
                        regulation: fields["regulation"]), mark: FormToken.mark(fields), context)
                return FeedbackSentScreen(code: made.code, rules: services.rules).page
                    .response(from: request, context: context)
            }
        } catch let refusal as OfficeError where [.invalid, .conflict, .tooManyRequests].contains(refusal.code) {
            form.refuse(refusal.field ?? "content", refusal.message)
            if refusal.code == .tooManyRequests {
                var page = FeedbackFormScreen(rules: services.rules, form: FormToken.given(FormView(form))).page
                page.status = .tooManyRequests
                return page.response(from: request, context: context)
            }
        }
        return FeedbackFormScreen(rules: services.rules, form: FormToken.given(FormView(form))).page
            .response(from: request, context: context)
    }

    /// Counted before the database is asked, so that a flood costs it nothing; what is refused counts not against the address: people
    /// mend what they typed.
    private func keep(
        _ draft: FeedbackDraft, mark: String?, _ context: WebContext
    ) async throws -> ReceiveFeedback.Received {
        let command = ReceiveFeedback(draft, mark: mark)
        try services.gate.send(context.visit.remoteAddress)
        do {
            return try await desk.perform(command, as: .citizen)
        } catch let error as OfficeError where error.code == .invalid {
            services.gate.takeBack(context.visit.remoteAddress)
            throw error
        }
    }

    // MARK: - For programs

    private func addAPI(to routes: WebRoutes) {
        routes.publicAPI.get(
            "/api/public/feedback", "Kết quả xử lý phản ánh, kiến nghị đã công khai, mới nhất trước, mỗi lần 30",
            query: [
                .init("text", .text, "Từ cần tìm, không cần dấu", isRequired: false),
                .init("day", .day, "Giá trị «nextDay» của trang trước", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: PublishedFeedback.Answer.shape
        ) { request, context in
            try services.admit(context, services.rules.opensFeedback)
            return try await desk.ask(PublishedFeedbackAddress(try request.query()).question, as: .citizen)
        }
        routes.publicAPI.get(
            "/api/public/feedback/:id", "Một kết quả đã công khai", gives: PublicFeedback.shape
        ) { _, context in
            try services.admit(context, services.rules.opensFeedback)
            return try await line(context)
        }
        routes.publicAPI.post(
            "/api/public/feedback", "Gửi phản ánh, kiến nghị về quy định hành chính", takes: NewPublicFeedback.self,
            gives: ReceiveFeedback.Received.shape
        ) { body, _, context in
            try services.admit(context, services.rules.opensFeedback)
            return try await keep(body.draft, mark: nil, context)
        }
    }
}

/// What `POST /api/public/feedback` takes.
struct NewPublicFeedback: Decodable, APIDescribed {
    let name: String
    let phone: String?
    let address: String?
    let mail: String?
    let agrees: Bool?
    let subject: String
    let content: String
    let regulation: String?

    static let schema = APISchema.object(
        "NewPublicFeedback",
        [
            .init("name", .text, "Họ tên hoặc tên tổ chức"),
            .init("phone", .text, "Số điện thoại; cần ít nhất một cách liên hệ", isRequired: false),
            .init("address", .text, "Địa chỉ", isRequired: false),
            .init("mail", .text, "Thư điện tử", isRequired: false),
            .init("agrees", .flag, "Đồng ý công khai tên", isRequired: false), .init("subject", .text, "Tiêu đề"),
            .init("content", .text, "Nội dung"), .init("regulation", .text, "Quy định, thủ tục", isRequired: false),
        ])

    var draft: FeedbackDraft {
        FeedbackDraft(
            channel: .web, name: name, address: address, phone: phone, mail: mail, agrees: agrees ?? false,
            subject: subject, content: content, regulation: regulation)
    }
}

/// What the address of the published list says: `/phan-anh?text=…`.
struct PublishedFeedbackAddress {
    let text: String?
    let question: PublishedFeedback

    init(_ query: FormFields) {
        text = query["text"].map { String($0.prefix(200)) }?.tidyOrNil
        var after: PublicFeedback.Cursor?
        if let day = query["day"].flatMap({ CalendarDay($0) }),
            let id = query["after"].flatMap({ Key<RegulationFeedback>($0) })
        {
            after = .init(day: day, id: id)
        }
        question = PublishedFeedback(text: text, after: after)
    }

    func from(_ cursor: PublicFeedback.Cursor) -> Href {
        ("/phan-anh" as Href).adding("text", text).adding("day", cursor.day.description)
            .adding("after", cursor.id.description)
    }
}

extension ReceiveFeedback.Received {
    static let shape = JSONShape<ReceiveFeedback.Received>(
        "FeedbackReceived", [.init("code", "Mã phản ánh, kiến nghị", \.code)])
}

extension PublicFeedback {
    static let shape = JSONShape<PublicFeedback>(
        "PublicFeedback",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("subject", "Tiêu đề", \.publication.subject),
            .init("content", "Nội dung", \.publication.content), .init("answer", "Trả lời", \.publication.answer),
            .init(choice: "kind", "Loại", \.kind), .init("unit", "Đơn vị trả lời", \.unit),
            .init("receivedOn", "Ngày nhận", \.receivedOn), .init("answeredOn", "Ngày trả lời", \.answeredOn),
            .init("publishedOn", "Ngày công khai", \.publication.day),
            .init("sender", "Người gửi, khi đồng ý công khai", \.sender),
        ])
}

extension PublishedFeedback.Answer {
    static let shape = JSONShape<PublishedFeedback.Answer>(
        "PublishedFeedback",
        [
            .init(list: "lines", PublicFeedback.shape, "Các kết quả", \.lines),
            .init("nextDay", "Gửi làm «day» để xem tiếp") { $0.next?.day },
            .init("next", "Gửi làm «after» cùng «day»") { $0.next?.id },
        ])
}
