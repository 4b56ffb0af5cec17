import Desk
import Foundation
import Office
import Storage

/// What has happened in the demonstration office: its plan was received, read, confirmed, and work is under way.
struct DemoStory {
    let storage: any Storage
    let files: FileStore
    let source: URL

    private static let plan = "ke-hoach-18-KH-VP.docx"

    func tell() async throws {
        let desk = Desk(storage: storage, rules: try RulesFolder.all())
        let actors = DemoActors(storage: storage)
        let clerk = try await actors.actor(login: "lan.nt")
        let books = NameBooks()
        let reading = PaperReadingProcess(files)
        let intake = PaperIntake(
            desk: desk, names: { try await books.book(in: desk) }, readAnnex: reading.annex, read: reading.read)
        let file = try files.begin()
        guard let data = FileManager.default.contents(atPath: source.appending(path: Self.plan).path) else {
            throw OfficeError(.notFound, "Không có bản kế hoạch mẫu \(Self.plan) trong \(source.path).")
        }
        try await file.write(Array(data)[...])
        let document = try await intake.receive(
            file, name: Self.plan,
            mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", as: clerk)
        let page = try await desk.ask(ReadingQuestion(document), as: clerk)
        let keeper = try await actors.actor(login: "thinh.hd")
        var draft = page.draft
        draft.assigner = keeper.person
        // The office's own plan, for its own units.
        draft.header.direction = .internal
        // «các phòng, ban, đơn vị có liên quan» says nobody in particular: the clerk chooses.
        let related = draft.tasks.first { $0.ref == "II.2.a" }?.lead.first?.parties ?? []
        for task in draft.tasks {
            draft.update(task.id) { task in
                for index in task.coordinate.indices where !task.coordinate[index].isChosen {
                    task.coordinate[index].parties = related
                }
            }
        }
        let version = try await desk.perform(
            SaveDraft(document: document, draft: draft, version: page.version), as: clerk)
        let outcome = try await desk.perform(ConfirmReading(document, version: version), as: clerk)
        guard case .done(let obligations) = outcome else {
            if case .refused(let faults) = outcome { throw OfficeError(.invalid, "Kế hoạch mẫu: \(faults)") }
            return
        }
        try await work(obligations, desk, actors)
        try await objections(to: document, desk, actors)
    }

    /// Two units say why they are late, as far as the day on which the demonstration is made lets them be: one was heard,
    /// the other waits.
    private func objections(to plan: Key<Document>, _ desk: Desk, _ actors: DemoActors) async throws {
        let rules = try RulesFolder.review()
        let said = [
            (
                "vinh.tt", "Hướng dẫn thống kê thủ tục hành chính nội bộ của bộ chủ quản ban hành chậm hơn dự kiến.",
                true
            ),
            ("hoa.nx", "Đơn vị cung cấp phần mềm bàn giao chậm; đã có công văn đề nghị hai lần.", false),
        ]
        for (login, reason, isHeard) in said {
            let head = try await actors.actor(login: login)
            let page = try await desk.ask(PlanReviewQuestion(plan, rules: rules), as: head)
            let parts = page.review.topics.flatMap(\.measures).flatMap(\.parts)
            guard let part = parts.first(where: { page.mayObject.contains($0.participant) }) else { continue }
            let id = try await desk.perform(
                ObjectToReview(to: part.participant, of: part.standing.obligation, reason: reason, rules: rules),
                as: head)
            guard isHeard else { continue }
            try await desk.perform(
                DecideObjection(id, .accepted, reason: "Nguyên nhân khách quan, có văn bản kèm theo."),
                as: try await actors.actor(login: "an.lth"))
        }
    }

    /// Some of the obligations in every state that a newcomer should see.
    private func work(_ obligations: [Key<Obligation>], _ desk: Desk, _ actors: DemoActors) async throws {
        let keeper = try await actors.actor(login: "thinh.hd")
        for id in obligations {
            let page = try await desk.ask(ObligationQuestion(id), as: keeper)
            guard let lead = page.participants.first(where: { $0.participant.role == .lead }) else { continue }
            switch (page.ref, lead.name) {
            case ("II.1.a", _), ("II.2.a", _):
                let head = try await actors.actor(login: "thinh.hd")
                try await desk.perform(AcceptObligation(lead.part(of: id)), as: head)
                let officer = try await actors.actor(login: page.ref == "II.1.a" ? "tu.pa" : "bao.tg")
                try await desk.perform(PassToOfficer(try await part(of: id, desk, head), to: officer.person), as: head)
                try await report(
                    id, 40, "Đã lập danh mục, đang rà soát với các phòng, ban, đơn vị.", false, desk, officer)
            case ("II.1.c", _):
                let head = try await actors.actor(login: "vinh.tt")
                try await desk.perform(AcceptObligation(lead.part(of: id)), as: head)
                try await report(
                    id, 100, "Đã trình ban hành Quyết định công bố danh mục thủ tục hành chính nội bộ.", true, desk,
                    head)
                try await desk.perform(AcceptResult(try await part(of: id, desk, keeper)), as: keeper)
            case ("II.2.c", _):
                let head = try await actors.actor(login: "mai.dt")
                try await desk.perform(AcceptObligation(lead.part(of: id)), as: head)
                try await report(id, 100, "Đã hoàn thiện dự thảo quy chế, gửi lấy ý kiến.", true, desk, head)
                try await desk.perform(
                    ReturnResult(
                        try await part(of: id, desk, keeper),
                        reason: "Dự thảo chưa có quy định về thời hạn trả lời khi được lấy ý kiến; đề nghị bổ sung."),
                    as: keeper)
            case ("II.2.d", _):
                let head = try await actors.actor(login: "cong.vt")
                try await desk.perform(AcceptObligation(lead.part(of: id)), as: head)
                try await report(id, 100, "Đã lập sổ theo dõi, ban hành văn bản đôn đốc.", true, desk, head)
            default: break
            }
        }
    }

    private func report(
        _ id: Key<Obligation>, _ percent: Int, _ text: String, _ isFinal: Bool, _ desk: Desk, _ actor: Actor
    ) async throws {
        _ = try await desk.perform(
            ReportProgress(
                part: try await part(of: id, desk, actor), percent: percent, text: text, isFinal: isFinal, files: [],
                document: nil),
            as: actor)
    }

    private func part(of id: Key<Obligation>, _ desk: Desk, _ actor: Actor) async throws -> PartVersion {
        let page = try await desk.ask(ObligationQuestion(id), as: actor)
        guard let lead = page.participants.first(where: { $0.participant.role == .lead }) else {
            throw OfficeError(.notFound, "Nhiệm vụ không có đơn vị chủ trì.")
        }
        return lead.part(of: id)
    }
}

extension ParticipantItem {
    fileprivate func part(of obligation: Key<Obligation>) -> PartVersion {
        PartVersion(obligation: obligation, participant: participant.id, version: participant.version)
    }
}
