import Desk
import Hummingbird
import Office
import WorkTime

/// Leaders' instructions for programs, under the same names as in the pages' forms. Evidence is sent through the page.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/instructions?after= | leaders, clerks | the papers that wait for an instruction |
/// | GET | /api/documents/:id/instructions | who sees the paper | what was said |
/// | POST | /api/documents/:id/instructions | the leader | it is given, or kept as a draft |
/// | POST | /api/documents/:id/instructions/asking | clerks | the paper is submitted to a leader |
/// | POST | /api/instructions/:instruction/withdrawal | clerks | done |
/// | POST | /api/documents/:id/answers | clerks, planner, leaders | what was said |
extension InstructionRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/instructions", "Văn bản chờ ý kiến chỉ đạo, trình trước đứng trước, mỗi lần 50",
            query: [.init("after", .integer, "Giá trị «next» của trang trước", isRequired: false)],
            gives: WaitingInstructions.Answer.shape
        ) { request, context in
            let after = try request.query()["after"].flatMap { Key<Instruction>($0) }
            return try await desk.ask(WaitingInstructions(after: after), as: context.actor)
        }
        routes.api.get(
            "/api/documents/:id/instructions", "Ý kiến chỉ đạo trên một văn bản đến",
            gives: PaperInstructions.Answer.shape
        ) { _, context in try await desk.ask(PaperInstructions(try context.key()), as: context.actor) }
        routes.api.post(
            "/api/documents/:id/instructions", "Cho ý kiến chỉ đạo, hoặc lưu nháp", takes: Self.giving,
            gives: PaperInstructions.Answer.shape
        ) { fields, _, context in
            let document: Key<Document> = try context.key()
            let answer = try await desk.ask(PaperInstructions(document), as: context.actor)
            var form = FormReader(fields)
            guard try await act(&form, on: document, answer, evidence: nil, as: context.actor) != nil else {
                throw form.firstFault
            }
            return try await desk.ask(PaperInstructions(document), as: context.actor)
        }
        routes.api.post(
            "/api/documents/:id/instructions/asking", "Trình văn bản đến xin ý kiến chỉ đạo",
            takes: APIForm("InstructionAsking", [.init("leader", .integer, "Mã lãnh đạo")]),
            gives: PaperInstructions.Answer.shape
        ) { fields, _, context in
            let document: Key<Document> = try context.key()
            var form = FormReader(fields)
            guard let leader = form.key("leader", "Lãnh đạo", of: Person.self) else { throw form.firstFault }
            _ = try await desk.perform(AskInstruction(of: leader, on: document), as: context.actor)
            return try await desk.ask(PaperInstructions(document), as: context.actor)
        }
        routes.api.post(
            "/api/instructions/:instruction/withdrawal", "Rút văn bản đã trình xin ý kiến",
            takes: APIForm("InstructionWithdrawal", [.init("version", .integer, "Phiên bản đã xem")]),
            gives: DoneAnswer.shape
        ) { fields, _, context in
            let command = WithdrawInstruction(
                try context.key("instruction"), version: FormReader(fields).version())
            try await desk.perform(command, as: context.actor)
            return DoneAnswer()
        }
        routes.api.post(
            "/api/documents/:id/answers", "Gắn văn bản trả lời cho một văn bản đến",
            takes: APIForm("PaperAnswer", [.init("answer", .integer, "Mã văn bản trả lời")]),
            gives: PaperInstructions.Answer.shape
        ) { fields, _, context in
            let document: Key<Document> = try context.key()
            var form = FormReader(fields)
            guard let answer = form.key("answer", "Văn bản trả lời", of: Document.self) else { throw form.firstFault }
            try await desk.perform(LinkAnswer(answer, to: document), as: context.actor)
            return try await desk.ask(PaperInstructions(document), as: context.actor)
        }
    }

    private static let giving = APIForm(
        "NewInstruction",
        [
            .init("leader", .integer, "Mã lãnh đạo; không ghi là người gọi", isRequired: false),
            .init("words", .text, "Ý kiến chỉ đạo"),
            .init("lead", .integer, "Mã đơn vị, cá nhân chủ trì", isRequired: false),
            .init("coordinate", .list(.integer), "Mã các nơi phối hợp", isRequired: false),
            .init("inform", .list(.integer), "Mã các nơi để biết", isRequired: false),
            .init("due", .day, "Thời hạn", isRequired: false),
            .init("version", .integer, "Phiên bản của bản nháp đã xem, khi lưu nháp", isRequired: false),
            .init("act", .choice(["give", "save"]), "Chuyển thực hiện, hay lưu nháp", isRequired: false),
        ])
}

extension Instruction {
    static let shape = JSONShape<Instruction>(
        "Instruction",
        [
            .init("id", "Mã ý kiến", \.id), .init("document", DocumentLabel.shape, "Văn bản đến", \.document),
            .init("entry", "Số đến") { $0.entry?.number.description },
            .init("leader", NamedParty.shape, "Lãnh đạo", \.leader), .init(choice: "state", "Tình trạng", \.state),
            .init("words", "Ý kiến chỉ đạo", \.content.words),
            .init("lead", NamedParty.shape, "Chủ trì", \.content.lead),
            .init(list: "coordinate", NamedParty.shape, "Phối hợp", \.content.coordinate),
            .init(list: "inform", NamedParty.shape, "Để biết", \.content.inform),
            .init("due", "Thời hạn", \.content.due), .init("evidence", "Tệp minh chứng") { $0.evidence?.name },
            .init("obligation", "Mã nhiệm vụ đã giao", \.obligation),
            .init("askedBy", NamedParty.shape, "Người trình", \.askedBy), .init("askedAt", "Lúc trình", \.askedAt),
            .init("givenBy", NamedParty.shape, "Người cho hoặc ghi nhận ý kiến", \.givenBy),
            .init("givenAt", "Lúc cho ý kiến", \.givenAt),
            .init("version", "Phiên bản, gửi lại khi rút", \.version),
        ])
}

extension PaperInstructions.Answer {
    static let shape = JSONShape<PaperInstructions.Answer>(
        "PaperInstructions",
        [
            .init(choice: "state", "Chưa có ý kiến, chờ ý kiến, đã chuyển, đã trả lời", \.state),
            .init(list: "instructions", Instruction.shape, "Các ý kiến và lần trình", \.instructions),
            .init(list: "answers", DocumentLabel.shape, "Văn bản trả lời", \.answers),
            .init(list: "leaders", NamedParty.shape, "Người gọi được cho ý kiến của ai", \.leaders),
        ])
}

extension WaitingInstructions.Answer {
    static let shape = JSONShape<WaitingInstructions.Answer>(
        "WaitingInstructions",
        [
            .init(list: "items", Instruction.shape, "Các văn bản chờ ý kiến", \.items),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next),
        ])
}
