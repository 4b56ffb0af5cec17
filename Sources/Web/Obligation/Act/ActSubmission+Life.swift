import Desk
import Office
import WorkTime

/// What is asked of whoever assigned an obligation, what he decides, and how the work is laid anew.
extension ActSubmission {
    mutating func life() async throws -> String? {
        switch act {
        case .decline: try await decline()
        case .handOver: try await handOver()
        case .askDate: try await askDate()
        case .reassign: try await reassign()
        case .waive:
            try await done(
                WaiveCoordination(part(), reason: form.requiredText("reason", "Lý do miễn phối hợp", upTo: 2_000)),
                saying: "Đã miễn phối hợp.")
        case .decide: try await decide()
        case .suspend: try await suspend()
        case .resume:
            try await done(
                ResumeObligation(
                    obligation: content.obligation.id, version: version, basis: document("basis", isRequired: false)),
                saying: "Nhiệm vụ được tiếp tục.")
        case .breakDown: try await breakDown()
        case .setRhythm: try await setRhythm()
        case .remind: try await done(Remind(content.obligation.id), saying: "Đã nhắc người đang phải làm.")
        default: nil
        }
    }

    private mutating func decline() async throws -> String? {
        let reason = form.requiredText("reason", "Lý do", upTo: 2_000)
        let document = participant?.isOutside ?? false ? try await document("document", isRequired: true) : nil
        guard form.isValid else { return nil }
        let isRefusal = try await services.desk.perform(
            AskAnotherDoer(part(), reason: reason, document: document), as: actor)
        return isRefusal
            ? "Đã từ chối nhận việc. Chờ \(content.assigner.name) quyết định."
            : "Đã gửi đề nghị. Phần việc vẫn thuộc bên đang được giao cho đến khi \(content.assigner.name) quyết định."
    }

    private mutating func handOver() async throws -> String? {
        let to = try await party("to", "Chuyển giao cho", isRequired: true)
        let reason = form.requiredText("reason", "Lý do", upTo: 2_000)
        return try await done(
            AskHandOver(part(), to: to ?? Key(0), reason: reason),
            saying: "Đã gửi đề nghị chuyển giao. Chờ \(content.assigner.name) quyết định.")
    }

    private mutating func askDate() async throws -> String? {
        let milestone = form.key("milestone", "Mốc", of: Milestone.self)
        let due = form.day("due", "Thời hạn đề nghị")
        if due == nil, !form.errors.contains(where: { $0.field == "due" }) {
            form.refuse("due", "Chưa nhập «Thời hạn đề nghị».")
        }
        let reason = form.requiredText("reason", "Lý do", upTo: 2_000)
        let document = try await document("document", isRequired: false)
        return try await done(
            AskAnotherDate(
                part(), milestone: milestone, wished: due ?? .first, reason: reason, files: files, document: document),
            saying:
                "Đã gửi đề nghị điều chỉnh thời hạn. Chờ \(content.assigner.name) quyết định; thời hạn cũ còn hiệu lực."
        )
    }

    private mutating func reassign() async throws -> String? {
        let to = try await chosenDoer("to", "Giao cho")
        let reason = form.requiredText("reason", "Lý do", upTo: 2_000)
        try await warn(of: to, at: "to")
        let basis = try await document("basis", isRequired: !isAssigner)
        return try await done(
            Reassign(part(), to: to ?? Key(0), reason: reason, basis: basis), saying: "Đã giao lại phần việc.")
    }

    private mutating func decide() async throws -> String? {
        guard let request else { return nil }
        let isGranted = form.fields["decision"] == "grant"
        if !isGranted, form.fields["decision"] != "refuse" { form.refuse("decision", "Chọn quyết định.") }
        let reason =
            isGranted
            ? form.text("reason", "Ý kiến", upTo: 2_000) ?? "" : form.requiredText("reason", "Ý kiến", upTo: 2_000)
        var decision = DecideRequest.Decision.refuse
        if isGranted {
            switch request.kind {
            case .anotherDate:
                if let due = form.day("due", "Thời hạn mới") {
                    decision = .date(due)
                } else if form.isValid {
                    form.refuse("due", "Chưa nhập «Thời hạn mới».")
                }
            case .anotherDoer:
                if let to = try await chosenDoer("to", "Giao cho") {
                    decision = .doer(to)
                    try await warn(of: to, at: "to")
                }
            case .handOver:
                decision = .handOver
                try await warn(of: request.to?.key, at: "decision")
            }
        }
        let basis = try await document("basis", isRequired: !isAssigner)
        return try await done(
            DecideRequest(request.id, of: content.obligation.id, decision, reason: reason, basis: basis),
            saying: isGranted ? "Đã đồng ý với đề nghị." : "Đã ghi quyết định, kèm ý kiến cho người đề nghị.")
    }

    private mutating func suspend() async throws -> String? {
        let reason = form.requiredText("reason", "Lý do tạm dừng", upTo: 2_000)
        let basis = try await document("basis", isRequired: false)
        return try await done(
            SuspendObligation(obligation: content.obligation.id, version: version, reason: reason, basis: basis),
            saying: "Đã tạm dừng nhiệm vụ.")
    }

    private mutating func breakDown() async throws -> String? {
        let text = form.requiredText("content", "Nội dung việc nhỏ", upTo: 20_000)
        let product = form.text("product", "Sản phẩm", upTo: 2_000)
        let doer = try await chosenDoer("doer", "Giao cho")
        let due = form.day("due", "Thời hạn")
        let weight = form.integer("weight", "Trọng số", in: 1...100)
        try await warn(of: doer, at: "doer")
        return try await done(
            BreakDown(
                content.obligation.id, version: version, content: text, product: product, doer: doer ?? Key(0),
                deadline: DraftDeadline(kind: due == nil ? .none : .date, due: due?.description), weight: weight ?? 1),
            saying: "Đã tách và giao việc nhỏ.")
    }

    private mutating func setRhythm() async throws -> String? {
        let period: Rhythm.Period? = form.choice("period", "Kỳ báo cáo")
        let day = form.integer("day", "Ngày", in: 1...31)
        if period == nil, form.isValid { form.refuse("period", "Chọn kỳ báo cáo.") }
        guard form.isValid, let period else { return nil }
        guard let rhythm = Rhythm(period, day: day, isBefore: form.flag("before")) else {
            form.refuse("day", "Kỳ báo cáo này không có ngày đó.")
            return nil
        }
        return try await done(
            SetRhythm(obligation: content.obligation.id, version: version, rhythm: rhythm),
            saying: "Đã đặt nhịp báo cáo \(rhythm.written).")
    }

    /// Asks once more before work is laid on somebody who is away.
    private mutating func warn(of party: Key<Party>?, at field: String) async throws {
        guard let party else { return }
        try await requirePresence(of: party, at: field)
    }

    /// Who is to do it: the one chosen, or by the button whoever acts for the one chosen.
    private mutating func chosenDoer(_ name: String, _ label: String) async throws -> Key<Party>? {
        if let substitute = form.fields[Self.substitute].flatMap({ Key<Party>($0) }) { return substitute }
        return try await party(name, label, isRequired: true)
    }

    private mutating func party(_ name: String, _ label: String, isRequired: Bool) async throws -> Key<Party>? {
        let reader = PartyReader(desk: services.desk, books: services.books, actor: actor)
        let found = try await reader.party(name, label, in: &form)
        if found == nil, isRequired, !form.errors.contains(where: { $0.field == name }) {
            form.refuse(name, "Chưa chọn «\(label)».")
        }
        return found
    }
}
