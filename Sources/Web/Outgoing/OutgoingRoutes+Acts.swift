import Desk
import Hummingbird
import HummingbirdCore
import Office
import Paper
import Signature
import WorkTime

/// What is done to an outgoing paper on its way: each act a form on its page, which comes back as it was when it is refused.
extension OutgoingRoutes {
    /// Those done by a form that names the paper; changing and replacing have pages of their own.
    static let posted: [OutgoingAct] = OutgoingAct.allCases.filter { ![.edit, .replace, .receive].contains($0) }

    func addActs(to routes: WebRoutes) {
        for act in Self.posted {
            routes.officer.post(RouterPath("/outgoing/:id\(act.path.string)")) { request, context in
                try await submit(act, request, context)
            }
        }
        routes.officer.post("/outgoing/:id/versions") { request, context in
            try await submit(.edit, request, context)
        }
        routes.officer.post("/outgoing/:id/recipients/:recipient/receipt") { request, context in
            var form = FormReader(try await request.form())
            let id = try await receive(&form, context)
            return Redirect(to: Href("/outgoing/\(id)").at("recipients"), saying: OutgoingAct.receive.doneWords)
        }
    }

    /// Records that the recipient of the address has the paper of the address.
    func receive(_ form: inout FormReader, _ context: OfficerContext) async throws -> Key<Outgoing> {
        let id: Key<Outgoing> = try context.key()
        let receipt = form.text("receipt", "Người nhận, số đến", upTo: 300)
        guard form.isValid else { throw form.firstFault }
        try await desk.perform(
            ReceiveOutgoing(id, by: try context.key("recipient"), receipt: receipt), as: context.actor)
        return id
    }

    private func submit(
        _ act: OutgoingAct, _ request: Request, _ context: OfficerContext
    ) async throws -> Response {
        let id: Key<Outgoing> = try context.key()
        // Whoever may not act sends no files into the store.
        let before = try await desk.ask(OutgoingQuestion(id), as: context.actor)
        guard before.acts.contains(act) else {
            do throws(OfficeError) { try before.item.paper.check(act, by: context.actor) } catch { throw error }
            throw OfficeError.stale
        }
        var received = OutgoingUpload.Receiver(into: files, takesAnnexes: act == .issue)
        let isMultipart = request.headers[.contentType]?.hasPrefix("multipart/") ?? false
        let fields =
            isMultipart
            ? try await request.multipart { try await received.take($0) } : try await request.form()
        var form = FormReader(fields)
        do {
            if try await perform(act, before, &form, received.uploads, context) {
                return Redirect(to: "/outgoing/\(id)", saying: act.doneWords)
                    .response(from: request, context: context)
            }
        } catch { try form.note(error, at: "version") }
        await received.uploads.abandon()
        let answer = try await desk.ask(OutgoingQuestion(id), as: context.actor)
        return try await screen(answer, refused: (act, FormView(form)), context).page.response(
            from: request, context: context)
    }

    /// False when the form was refused before anything was tried.
    func perform(
        _ act: OutgoingAct, _ before: OutgoingQuestion.Answer, _ form: inout FormReader,
        _ uploads: OutgoingUploads, _ context: OfficerContext
    ) async throws -> Bool {
        let upload = uploads.own
        let (id, version, actor) = (before.item.paper.id, form.version(), context.actor)
        switch act {
        case .edit:
            guard let upload else {
                form.refuse("file", "Chưa chọn tệp nào.")
                return false
            }
            let note = form.text("note", "Lần này sửa gì", upTo: 300)
            guard form.isValid else { return false }
            let text = try await intake.text(of: upload.url, name: upload.name)
            let command = UploadOutgoing(id, version: version, file: await upload.file, text: text, note: note)
            try await perform(command, keeping: upload, as: actor)
        case .ask:
            var units = form.keys("unit", of: Party.self)
            if let typed = try await PartyReader(desk: desk, books: books, actor: actor).party(
                "unit", "Đơn vị", in: &form), form.fields["unit-text"]?.isEmpty == false
            {
                units.append(typed)
            }
            let question = form.requiredText("question", "Nội dung xin ý kiến", upTo: 1_000)
            let day = form.day("closesOn", "Trả lời trước khi hết ngày")
            guard form.isValid else { return false }
            try await desk.perform(
                AskOpinions(id, version: version, units: units, question: question, closesOn: day), as: actor)
        case .opine:
            let stance: Outgoing.Stance? = form.choice("stance", "Ý kiến")
            if stance == nil, form.isValid { form.refuse("stance", "Chưa chọn «Ý kiến».") }
            let text = form.text("text", "Nội dung", upTo: 10_000)
            let party = form.key("party", "Thay mặt", of: Party.self)
            guard form.isValid, let stance else { return false }
            let command = GiveOpinion(id, party: party, stance, text: text, file: await upload?.file)
            try await perform(command, keeping: upload, as: actor)
        case .closeRound: try await desk.perform(CloseOpinions(id, version: version), as: actor)
        case .submit: try await desk.perform(SubmitOutgoing(id, version: version), as: actor)
        case .takeBack: try await desk.perform(TakeBackOutgoing(id, version: version), as: actor)
        case .initial: try await desk.perform(InitialOutgoing(id, version: version), as: actor)
        case .review: try await desk.perform(ReviewOutgoing(id, version: version), as: actor)
        case .sign: try await sign(before, &form, actor)
        case .sendBack:
            let reason = form.requiredText("reason", "Lý do trả lại", upTo: 2_000)
            guard form.isValid else { return false }
            try await desk.perform(ReturnOutgoing(id, version: version, reason: reason), as: actor)
        case .number:
            let entry = form.key("entry", "Dùng số đã giữ, đã chèn", of: RegisterEntry.self)
            let register = form.key("register", "Lấy số ở sổ", of: Register.self)
            let day = form.day("day", "Ngày ban hành")
            guard
                let source = entry.map({ NumberOutgoing.Source.kept($0) })
                    ?? register.map({ NumberOutgoing.Source.next($0) })
            else {
                form.refuse("register", "Chưa chọn «Lấy số ở sổ».")
                return false
            }
            guard form.isValid else { return false }
            _ = try await desk.perform(NumberOutgoing(id, version: version, from: source, day: day), as: actor)
        case .issue: return try await issue(before, &form, uploads, actor)
        case .update:
            let reason = form.requiredText("reason", "Nội dung cập nhật", upTo: 1_000)
            guard form.isValid else { return false }
            let command = UpdateOutgoing(id, version: version, reason: reason, file: await upload?.file)
            try await perform(command, keeping: upload, as: actor)
        case .withdraw:
            let reason = form.requiredText("reason", "Lý do thu hồi", upTo: 2_000)
            guard form.isValid else { return false }
            try await desk.perform(WithdrawOutgoing(id, version: version, reason: reason), as: actor)
        case .drop: try await desk.perform(DropOutgoing(id, version: version), as: actor)
        case .receive, .replace: return false
        }
        return true
    }

    /// Leaves nothing of what was made for an act that is refused.
    func perform<C: Command>(
        _ command: C, making file: OutgoingUpload?, as actor: Actor
    ) async throws {
        do { try await perform(command, keeping: file, as: actor) } catch {
            await file?.abandon()
            throw error
        }
    }

    /// Tries the act before the bytes are kept, so that what is refused leaves no file in the store.
    func perform<C: Command>(
        _ command: C, keeping upload: OutgoingUpload?, as actor: Actor
    ) async throws {
        try await perform(command, keeping: upload.map { [$0] } ?? [], as: actor)
    }

    func perform<C: Command>(
        _ command: C, keeping uploads: [OutgoingUpload], as actor: Actor
    ) async throws {
        if !uploads.isEmpty { try await desk.rehearse(command, as: actor) }
        for upload in uploads { try await upload.keep() }
        _ = try await desk.perform(command, as: actor)
    }
}
