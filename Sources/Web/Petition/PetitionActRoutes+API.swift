import Desk
import Hummingbird
import Office

/// What is done on the page of a petition or visit beside the steps of its process, for programs.
extension PetitionActRoutes {
    func addAPI(to routes: WebRoutes) {
        let base = "/api\(place.href.string)/:id"
        routes.api.post(
            "\(base)/confidants", "Chỉ định người được xem người gửi",
            takes: APIForm(
                "NewConfidant",
                [.init("person", .integer, "Mã người được chỉ định"), .init("reason", .text, "Lý do")]),
            gives: PetitionQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<LedgerCase> = try context.key()
            var form = FormReader(fields)
            guard let person = form.key("person", "Người được xem", of: Person.self) else { throw form.firstFault }
            try await desk.perform(NameConfidant(id, person, reason: fields["reason"] ?? ""), as: context.actor)
            return try await page(id, context)
        }
        routes.api.post(
            "\(base)/confidants/:person/ending", "Thôi cho xem người gửi", takes: APIForm("ConfidantEnd"),
            gives: PetitionQuestion.Answer.shape
        ) { _, _, context in
            let id: Key<LedgerCase> = try context.key()
            try await desk.perform(EndConfidant(id, try context.key("person")), as: context.actor)
            return try await page(id, context)
        }
        routes.api.post(
            "\(base)/links", "Liên kết với đơn, lượt tiếp khác",
            takes: APIForm(
                "NewPetitionLink",
                [
                    .init("other", .text, "Số đơn, số lượt tiếp, như ĐT-2026-0015"),
                    .init("kind", .choice(PetitionLink.Kind.byHand.map(\.rawValue)), "Liên quan thế nào"),
                ]), gives: PetitionQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<LedgerCase> = try context.key()
            var form = FormReader(fields)
            let kind = form.choice("kind", "Liên quan thế nào", of: PetitionLink.Kind.self) ?? .again
            guard form.isValid else { throw form.firstFault }
            try await desk.perform(LinkPetitions(id, to: fields["other"] ?? "", as: kind), as: context.actor)
            return try await page(id, context)
        }
        routes.api.post(
            "\(base)/links/:other/ending", "Bỏ liên kết", takes: APIForm("PetitionLinkEnd"),
            gives: PetitionQuestion.Answer.shape
        ) { _, _, context in
            let id: Key<LedgerCase> = try context.key()
            try await desk.perform(UnlinkPetitions(id, from: try context.key("other")), as: context.actor)
            return try await page(id, context)
        }
        moves.addAPI(to: routes, gives: PetitionQuestion.Answer.shape) { id, context in try await page(id, context) }
        guard place == .petitions else { return }
        routes.api.post(
            "\(base)/check", "Kiểm tra lại điều kiện xử lý, phân loại",
            takes: APIForm(
                "PetitionCheck",
                [
                    .init(
                        "failed", .text, "Mã điều kiện đầu tiên không đáp ứng; bỏ trống là đủ điều kiện",
                        isRequired: false),
                    .init("failure", .text, "Lý do", isRequired: false),
                    .init(
                        "classed", .choice(["yes"]), "Có thì ghi lại cả lĩnh vực, thẩm quyền, số nội dung",
                        isRequired: false),
                    .init("area", .choice(PetitionField.allCases.map(\.rawValue)), "Lĩnh vực", isRequired: false),
                    .init(
                        "authority", .choice(PetitionAuthority.allCases.map(\.rawValue)), "Thẩm quyền giải quyết",
                        isRequired: false),
                    .init("mixed", .choice(["yes"]), "Đơn có nhiều nội dung", isRequired: false),
                ]), gives: PetitionQuestion.Answer.shape
        ) { fields, _, context in
            let id: Key<LedgerCase> = try context.key()
            var form = FormReader(fields)
            let traits = form.flag("classed") ? PetitionReader.traits(&form) : nil
            guard form.isValid else { throw form.firstFault }
            try await desk.perform(
                CheckPetition(id, failedTest: fields["failed"], failure: fields["failure"], traits: traits),
                as: context.actor)
            return try await page(id, context)
        }
    }

    private func page(_ id: Key<LedgerCase>, _ context: OfficerContext) async throws -> PetitionQuestion.Answer {
        try await desk.ask(PetitionQuestion(id), as: context.actor)
    }
}
