import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Feedback on administrative regulations, for the office.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /regulation-feedback?view=&text= | signed in | what he or she sees: all for who controls procedures, the own unit's for others |
/// | GET, POST | /regulation-feedback/new, /regulation-feedback | who receives feedback | written down |
/// | GET | /regulation-feedback/:id | who sees it | one of them |
/// | GET, POST | /regulation-feedback/:id/routing, …/closing, …/forwarding, …/return, …/publication, …/withdrawal | who controls procedures | |
/// | POST | /regulation-feedback/:id/approval | the same | the answer is approved |
/// | GET, POST | /regulation-feedback/:id/sending | the same | how and when the answer was sent |
/// | GET | /regulation-feedback/:id/letter, …/letter/docx | who sees it | the approved answer, to be printed and signed |
/// | GET, POST | /regulation-feedback/:id/answer | the unit that answers | |
/// | GET | /regulation-feedback/figures?from=&to= | who controls procedures | statistics of a period |
/// | GET, POST | /api/regulation-feedback… | the same | the same for programs |
struct FeedbackRoutes: RouteProvider {
    let services: LedgerServices

    var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/regulation-feedback") { request, context in
            let question = try question(request)
            return FeedbackListScreen(
                answer: try await desk.ask(question, as: context.actor), reader: context.actor, tab: question.tab,
                text: question.text
            ).page
        }
        routes.officer.get("/regulation-feedback/figures") { request, context in
            let span = PetitionSpan(try request.query(), today: services.today)
            return FeedbackFiguresScreen(
                answer: try await desk.ask(
                    FeedbackFiguresQuestion(from: span.from, to: span.to), as: context.actor), span: span
            ).page
        }
        routes.officer.get("/regulation-feedback/:id") { _, context in
            FeedbackScreen(answer: try await asked(context)).page
        }
        routes.officer.post("/regulation-feedback/:id/approval") { request, context in
            let id: Key<RegulationFeedback> = try context.key()
            let form = FormReader(try await request.form())
            try await desk.perform(
                DecideFeedbackAnswer(id, isApproved: true, version: form.version()), as: context.actor)
            return Redirect(to: "/regulation-feedback/\(id)", saying: "Đã duyệt trả lời.")
        }
        routes.officer.get("/regulation-feedback/:id/letter") { _, context in
            FeedbackLetterScreen(answer: try await desk.ask(FeedbackLetter(try context.key()), as: context.actor)).page
        }
        routes.officer.get("/regulation-feedback/:id/letter/docx") { _, context in
            let answer = try await desk.ask(FeedbackLetter(try context.key()), as: context.actor)
            return try DocxDownload(name: "tra-loi-\(answer.feedback.code).docx", form: answer.form).response
        }
        for act in [receive, route, close, forward, draft, sendBack, recordSent, publish, withdraw] {
            act.add(to: routes)
        }
        addAPI(to: routes)
    }

    func question(_ request: Request) throws -> FeedbackList {
        let query = try request.query()
        return FeedbackList(
            query["view"].flatMap(FeedbackList.Tab.init) ?? .open,
            text: query["text"].map { String($0.prefix(200)) }?.tidyOrNil,
            before: query["before"].flatMap { Key<RegulationFeedback>($0) })
    }

    func asked(_ context: OfficerContext) async throws -> FeedbackQuestion.Answer {
        try await desk.ask(FeedbackQuestion(try context.key()), as: context.actor)
    }

    /// Throws `.forbidden` for who does not control procedures, before a form is filled in.
    private func controlled(_ context: OfficerContext) async throws -> FeedbackQuestion.Answer {
        let answer = try await asked(context)
        guard answer.mayControl else {
            throw OfficeError(
                .forbidden, "Việc này do lãnh đạo hoặc người được giao vai trò «Kiểm soát thủ tục hành chính» làm.")
        }
        return answer
    }

    private func crumbs(_ item: RegulationFeedback? = nil) -> [MenuItem] {
        ControlTabs.breadcrumbs + [.init("Phản ánh, kiến nghị", "/regulation-feedback")]
            + (item.map { [.init($0.code, "/regulation-feedback/\($0.id)")] } ?? [])
    }

    private func view(
        _ title: String, _ answer: FeedbackQuestion.Answer, _ values: FormFields = .init(),
        offers: [String: [(value: String, title: String)]] = [:]
    ) -> FormAct.View {
        .init(
            title: title, breadcrumbs: crumbs(answer.feedback),
            values: values.setting("version", to: "\(answer.feedback.version)"), offers: offers,
            note: "<p class=\"written muted\">\(answer.feedback.content)</p>", topic: .feedback)
    }

    // MARK: - Acts

    private var receive: FormAct {
        FormAct(
            path: "/regulation-feedback", formPath: "/regulation-feedback/new",
            summary: "Ghi phản ánh, kiến nghị nhận qua bưu chính, điện thoại, trực tiếp, Cổng chuyển",
            button: "Ghi phản ánh, kiến nghị", name: "NewFeedback",
            fields: [
                .init(
                    "feedbackChannel", "Nguồn",
                    .choice(RegulationFeedback.Channel.allCases.map { ($0.rawValue, $0.word) })),
                .init("received", "Ngày nhận", .day), .init("portalCode", "Mã trên Cổng", isOptional: true),
                .init(
                    "senderKind", "Người gửi là",
                    .choice(RegulationFeedback.Sender.Kind.allCases.map { ($0.rawValue, $0.word) })),
                .init("senderName", "Họ tên hoặc tên tổ chức"),
                .init("senderAddress", "Địa chỉ", isOptional: true),
                .init("senderPhone", "Số điện thoại", isOptional: true),
                .init("senderMail", "Thư điện tử", isOptional: true),
                .init("agreed", "Người gửi đồng ý công khai tên", .checkbox, isOptional: true),
                .init("subject", "Tiêu đề"), .init("content", "Nội dung", .area(rows: 8)),
                .init("regulation", "Quy định, thủ tục được nói tới", isOptional: true),
            ],
            view: { context in
                guard context.actor.receivesFeedback else {
                    throw OfficeError(
                        .forbidden,
                        "Phản ánh, kiến nghị do văn thư, một cửa, tiếp công dân, đơn vị kiểm soát thủ tục tiếp nhận.")
                }
                return .init(
                    title: "Ghi phản ánh, kiến nghị", breadcrumbs: crumbs(),
                    values: [
                        "feedbackChannel": "post", "received": services.today.description, "senderKind": "citizen",
                    ], topic: .feedback)
            },
            run: { form, context in
                let draft = FeedbackDraft(
                    channel: form.choice("feedbackChannel", "Nguồn") ?? .hand,
                    receivedOn: form.day("received", "Ngày nhận"), portalCode: form.fields["portalCode"],
                    senderKind: form.choice("senderKind", "Người gửi là") ?? .citizen,
                    name: form.fields["senderName"], address: form.fields["senderAddress"],
                    phone: form.fields["senderPhone"], mail: form.fields["senderMail"], agrees: form.flag("agreed"),
                    subject: form.fields["subject"], content: form.fields["content"],
                    regulation: form.fields["regulation"])
                guard form.isValid else { return nil }
                let made = try await desk.perform(
                    ReceiveFeedback(draft, mark: FormToken.mark(form.fields)), as: context.actor)
                return .init(
                    href: "/regulation-feedback/\(made.id)", words: "Đã ghi, mã \(made.code).", id: made.id.value)
            })
    }

    private var route: FormAct {
        FormAct(
            path: "/regulation-feedback/:id/routing", summary: "Phân loại, chuyển đơn vị trả lời",
            button: "Chuyển đơn vị trả lời", name: "FeedbackRouting",
            fields: [
                .init(
                    "feedbackKind", "Loại", .choice(RegulationFeedback.Kind.allCases.map { ($0.rawValue, $0.word) })),
                .init("feedbackUnit", "Đơn vị trả lời", .key),
            ],
            view: { context in
                let answer = try await controlled(context)
                var values = FormFields()
                if let kind = answer.feedback.kind { values = values.setting("feedbackKind", to: kind.rawValue) }
                return view(
                    "Chuyển đơn vị trả lời", answer, values,
                    offers: ["feedbackUnit": answer.units.map { ($0.key.description, $0.name) }])
            },
            run: { form, context in
                let id: Key<RegulationFeedback> = try context.key()
                let kind = form.choice("feedbackKind", "Loại", of: RegulationFeedback.Kind.self)
                let unit = form.key("feedbackUnit", "Đơn vị trả lời", of: Office.Unit.self)
                guard form.isValid else { return nil }
                try await desk.perform(
                    RouteFeedback(id, kind: kind, unit: unit, version: form.version()), as: context.actor)
                return .init(href: "/regulation-feedback/\(id)", words: "Đã chuyển đơn vị trả lời.")
            })
    }

    private func ending(
        _ path: String, _ title: String, isForwarded: Bool, _ fields: [ActField]
    ) -> FormAct {
        FormAct(
            path: "/regulation-feedback/:id/\(path)", summary: title, button: title,
            name: isForwarded ? "FeedbackForwarding" : "FeedbackClosing", fields: fields,
            view: { context in view(title, try await controlled(context)) },
            run: { form, context in
                let id: Key<RegulationFeedback> = try context.key()
                try await desk.perform(
                    CloseFeedback(
                        id, isForwarded: isForwarded, forwardedTo: form.fields["forwardedTo"],
                        reason: form.fields["reason"] ?? "", version: form.version()), as: context.actor)
                return .init(href: "/regulation-feedback/\(id)", words: "Đã ghi.")
            })
    }

    private var close: FormAct {
        ending(
            "closing", "Không xử lý", isForwarded: false,
            [.init("reason", "Lý do", .area(rows: 3), help: "Thiếu điều kiện nào, hoặc đã trả lời ở đâu.")])
    }

    private var forward: FormAct {
        ending(
            "forwarding", "Chuyển cơ quan khác", isForwarded: true,
            [.init("forwardedTo", "Cơ quan nhận chuyển"), .init("reason", "Lý do", .area(rows: 3))])
    }

    private var draft: FormAct {
        FormAct(
            path: "/regulation-feedback/:id/answer", summary: "Trình trả lời phản ánh, kiến nghị",
            button: "Trình trả lời",
            name: "FeedbackAnswer", fields: [.init("answer", "Nội dung trả lời", .area(rows: 10))],
            view: { context in
                let answer = try await asked(context)
                guard answer.mayAnswer else {
                    throw OfficeError(.forbidden, "Trả lời do đơn vị được chuyển phản ánh, kiến nghị soạn.")
                }
                return view("Trả lời phản ánh, kiến nghị", answer, ["answer": answer.feedback.answer ?? ""])
            },
            run: { form, context in
                let id: Key<RegulationFeedback> = try context.key()
                try await desk.perform(
                    DraftFeedbackAnswer(id, answer: form.fields["answer"] ?? "", version: form.version()),
                    as: context.actor)
                return .init(href: "/regulation-feedback/\(id)", words: "Đã trình trả lời.")
            })
    }

    private var sendBack: FormAct {
        FormAct(
            path: "/regulation-feedback/:id/return", summary: "Trả lại đơn vị để sửa trả lời", button: "Trả lại",
            name: "FeedbackReturn", fields: [.init("reason", "Lý do", .area(rows: 3))],
            view: { context in view("Trả lại đơn vị", try await controlled(context)) },
            run: { form, context in
                let id: Key<RegulationFeedback> = try context.key()
                try await desk.perform(
                    DecideFeedbackAnswer(
                        id, isApproved: false, reason: form.fields["reason"], version: form.version()),
                    as: context.actor)
                return .init(href: "/regulation-feedback/\(id)", words: "Đã trả lại đơn vị.")
            })
    }

    private var recordSent: FormAct {
        FormAct(
            path: "/regulation-feedback/:id/sending", summary: "Ghi đã gửi trả lời", button: "Ghi đã gửi",
            name: "FeedbackSending",
            fields: [
                .init(
                    "sentWay", "Cách gửi",
                    .choice(RegulationFeedback.Sending.Way.allCases.map { ($0.rawValue, $0.word) })),
                .init("sentOn", "Ngày gửi", .day),
                .init(
                    "sentNote", "Ghi chú", help: "Số bưu gửi, gọi số nào gặp ai, ai nhận tại cơ quan.", isOptional: true
                ),
            ],
            view: { context in
                view(
                    "Ghi đã gửi trả lời", try await controlled(context), ["sentOn": services.today.description])
            },
            run: { form, context in
                let id: Key<RegulationFeedback> = try context.key()
                let way = form.choice("sentWay", "Cách gửi", of: RegulationFeedback.Sending.Way.self)
                let day = form.day("sentOn", "Ngày gửi")
                guard form.isValid else { return nil }
                try await desk.perform(
                    RecordFeedbackSent(
                        id, by: way, on: day, note: form.fields["sentNote"], version: form.version()),
                    as: context.actor)
                return .init(href: "/regulation-feedback/\(id)", words: "Đã ghi, chờ công khai.")
            })
    }

    private var publish: FormAct {
        FormAct(
            path: "/regulation-feedback/:id/publication", summary: "Công khai kết quả xử lý", button: "Công khai",
            name: "FeedbackPublication",
            fields: [
                .init("publicSubject", "Tiêu đề"), .init("publicContent", "Nội dung", .area(rows: 6)),
                .init("publicAnswer", "Trả lời", .area(rows: 8)),
            ],
            view: { context in
                let answer = try await controlled(context)
                let item = answer.feedback
                var view = view(
                    "Công khai kết quả", answer,
                    [
                        "publicSubject": item.publication?.subject ?? item.subject,
                        "publicContent": item.publication?.content ?? item.content,
                        "publicAnswer": item.publication?.answer ?? item.answer ?? "",
                    ])
                view.note = NoticeBox.html(
                    """
                    <p>Bỏ họ tên\(item.sender.agrees ? " (người gửi đồng ý công khai tên)" : ""), địa chỉ, điện thoại, thư điện tử và những gì \
                    cho biết người gửi là ai.</p>
                    """, .soon)
                return view
            },
            run: { form, context in
                let id: Key<RegulationFeedback> = try context.key()
                try await desk.perform(
                    PublishFeedback(
                        id, subject: form.fields["publicSubject"] ?? "",
                        content: form.fields["publicContent"] ?? "", answer: form.fields["publicAnswer"] ?? "",
                        version: form.version()), as: context.actor)
                return .init(href: "/regulation-feedback/\(id)", words: "Đã công khai.")
            })
    }

    private var withdraw: FormAct {
        FormAct(
            path: "/regulation-feedback/:id/withdrawal", summary: "Thôi công khai", button: "Thôi công khai",
            name: "FeedbackWithdrawal", fields: [.init("reason", "Lý do", .area(rows: 3))],
            view: { context in view("Thôi công khai", try await controlled(context)) },
            run: { form, context in
                let id: Key<RegulationFeedback> = try context.key()
                try await desk.perform(
                    WithdrawFeedback(id, reason: form.fields["reason"] ?? "", version: form.version()),
                    as: context.actor)
                return .init(href: "/regulation-feedback/\(id)", words: "Đã thôi công khai.")
            })
    }
}
