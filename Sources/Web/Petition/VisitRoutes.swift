import Desk
import Hummingbird
import HummingbirdCore
import Office
import WorkTime

/// Visits of citizens: the reception book, and the days on which leaders receive.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /visits?view=&state=&text= | signed in | the visits that he or she may see |
/// | GET, POST | /visits/new?day=, /visits | who receives citizens | a visit is written into the book, or somebody put down for a day |
/// | GET | /visits/:id, …/steps/:act, …/papers/… | who sees it | as of petitions |
/// | GET | /visits/book?from=&to=, …/docx, …/pdf | who receives citizens, leaders | the book of a period, to print |
/// | GET, POST | /visits/days?month= | signed in; who receives citizens | the leaders' reception days |
/// | GET | /visits/days/:id | signed in | who is put down for a day and was received on it, as far as he or she sees them |
/// | POST | /visits/days/:id/ending | who receives citizens | |
struct VisitRoutes: RouteProvider {
    let services: LedgerServices

    var desk: Desk { services.desk }
    var steps: CaseSteps {
        CaseSteps(desk: services.desk, books: services.books, printer: services.printer, place: .visits)
    }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/visits") { request, context in
            let address = LedgerCaseAddress(
                try request.query(), of: .visits, isAtDesk: context.actor.receivesCitizens)
            return PetitionListScreen(
                answer: try await desk.ask(address.question, as: context.actor), reader: context.actor,
                address: address, mayReceive: context.actor.receivesCitizens
            ).page
        }
        routes.officer.get("/visits/new") { request, context in
            let intake = try await desk.ask(VisitIntake(), as: context.actor)
            var fields: FormFields = [
                "form": ReceptionVisit.Form.ordinary.rawValue, "held": intake.today.description, "matter": "new",
                "way": "now",
            ]
            if let id = try request.query()["day"].flatMap({ Key<ReceptionDay>($0) }) {
                let day = try await desk.ask(ReceptionDayQuestion(id), as: context.actor).day
                fields = fields.setting("way", to: "ahead").setting("held", to: day.day.description)
                    .setting("form", to: ReceptionVisit.Form.leader.rawValue)
                    .setting("host", to: day.leader.key.description).setting("host-text", to: day.leader.name)
            }
            if let unit = intake.units.first { fields = fields.setting("unit", to: unit.key.description) }
            return VisitFormScreen(intake: intake, form: FormToken.given(FormView(fields))).page
        }
        routes.officer.post("/visits", use: receive)
        routes.officer.get("/visits/book") { request, context in
            ReceptionBookScreen(
                answer: try await book(request, context), offersPdf: services.printer.isReady
            ).page
        }
        routes.officer.get("/visits/book/docx") { request, context in
            try DocxDownload(name: "so-tiep-cong-dan.docx", form: try await book(request, context).form).response
        }
        routes.officer.get("/visits/book/pdf") { request, context in
            try await services.printer.download(
                try await book(request, context).form, name: "so-tiep-cong-dan.pdf")
        }
        addDays(to: routes)
        PetitionActRoutes(services: services, place: .visits).add(to: routes)
        steps.add(to: routes)
        addAPI(to: routes)
    }

    // MARK: - The book

    @Sendable private func receive(_ request: Request, _ context: OfficerContext) async throws -> Response {
        var form = FormReader(try await request.form())
        do {
            let draft = try await draft(&form, as: context.actor)
            if form.isValid {
                let id = try await desk.perform(
                    ReceiveVisit(draft, mark: FormToken.mark(form.fields)), as: context.actor)
                return Redirect(
                    to: "/visits/\(id)",
                    saying: draft.isAhead ? "Đã đăng ký tiếp công dân." : "Đã ghi vào sổ tiếp công dân."
                ).response(from: request, context: context)
            }
        } catch { try form.note(error, at: "subject") }
        let intake = try await desk.ask(VisitIntake(), as: context.actor)
        return VisitFormScreen(intake: intake, form: FormView(form)).page.response(from: request, context: context)
    }

    func draft(_ form: inout FormReader, as actor: Actor) async throws -> VisitDraft {
        let fields = form.fields
        let host = try await steps.reader(actor).person("host", "Người tiếp", in: &form)
        return VisitDraft(
            form: form.choice("form", "Hình thức", of: ReceptionVisit.Form.self) ?? .ordinary,
            isAhead: fields["way"] == "ahead", heldOn: form.day("held", "Ngày tiếp"), host: host,
            kind: form.choice("kind", "Loại", of: PetitionKind.self), isNew: fields["matter"] != "old",
            subject: fields["subject"], name: fields["name"], number: fields["number"], address: fields["address"],
            phone: fields["phone"], others: fields["others"],
            people: form.integer("people", "Số người", in: 1...100_000),
            unit: form.key("unit", "Đơn vị", of: Office.Unit.self))
    }

    /// Of the month so far where no period is given.
    private func book(_ request: Request, _ context: OfficerContext) async throws -> ReceptionBook.Answer {
        let span = PetitionSpan(try request.query(), today: services.today)
        return try await desk.ask(ReceptionBook(from: span.from, to: span.to), as: context.actor)
    }

    // MARK: - Days

    private func addDays(to routes: WebRoutes) {
        routes.officer.get("/visits/days") { request, context in
            let month = try request.query()["month"].flatMap { CalendarDay("\($0)-01") }
            let answer = try await desk.ask(ReceptionDaysQuestion(month), as: context.actor)
            return ReceptionDaysScreen(answer: answer, reader: context.actor).page
        }
        routes.officer.post("/visits/days") { request, context -> Response in
            var form = FormReader(try await request.form())
            let leader = try await steps.reader(context.actor).person("leader", "Lãnh đạo", in: &form)
            let day = form.day("day", "Ngày tiếp")
            if leader == nil, form.isValid { form.refuse("leader", "Chưa chọn «Lãnh đạo».") }
            if day == nil, form.isValid { form.refuse("day", "Chưa nhập «Ngày tiếp».") }
            do {
                if form.isValid, let leader, let day {
                    _ = try await desk.perform(
                        SetReceptionDay(day, leader: leader, place: form.fields["place"] ?? ""), as: context.actor)
                    return Redirect(to: ReceptionDaysScreen.href(day), saying: "Đã ấn định ngày tiếp công dân.")
                        .response(from: request, context: context)
                }
            } catch { try form.note(error, at: "day") }
            let answer = try await desk.ask(ReceptionDaysQuestion(day), as: context.actor)
            return ReceptionDaysScreen(answer: answer, reader: context.actor, form: FormView(form)).page
                .response(from: request, context: context)
        }
        routes.officer.get("/visits/days/:id") { _, context in
            ReceptionDayScreen(
                answer: try await desk.ask(ReceptionDayQuestion(try context.key()), as: context.actor)
            ).page
        }
        routes.officer.post("/visits/days/:id/ending") { request, context in
            try await desk.perform(DropReceptionDay(try context.key()), as: context.actor)
            return Redirect(to: "/visits/days", saying: "Đã bỏ ngày tiếp công dân.")
                .response(from: request, context: context)
        }
    }
}

/// A period as the address of a page says it: of the month so far where it says none.
struct PetitionSpan {
    let from: CalendarDay
    let to: CalendarDay

    init(_ query: FormFields, today: CalendarDay) {
        to = query["to"].flatMap { CalendarDay(typed: $0) } ?? today
        from =
            query["from"].flatMap { CalendarDay(typed: $0) }
            ?? CalendarDay(year: to.year, month: to.month, day: 1) ?? to
    }

    func adding(to href: Href) -> Href { href.adding("from", from.description).adding("to", to.description) }

    /// The form that chooses another one.
    func form(action: Href) -> HTML {
        let view = FormView(["from": from.description, "to": to.description])
        return """
            <form class="filters no-print" action="\(action)">\(view.day("from", "Từ ngày"))\(view.day("to", "Đến hết ngày"))\
            <button class="button">Xem</button></form>

            """
    }
}
