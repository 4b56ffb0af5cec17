public import Office

/// Accepts a paper that came by the interchange: reads all its files in limited child processes, as those that a clerk drops,
/// and enters it.
public struct InterchangeIntake: Sendable {
    private let desk: Desk
    private let files: FileStore
    private let papers: PaperIntake

    public init(desk: Desk, files: FileStore, papers: PaperIntake) {
        self.desk = desk
        self.files = files
        self.papers = papers
    }

    /// Throws what `AcceptMessage` throws; `.invalid` where the paper bears a stamp of secrecy: then nothing of the
    /// message is kept, and its sender is told.
    public func accept(
        _ message: Key<InterchangeItem>, in register: Key<Register>, receiver: Key<Party>? = nil,
        saying choice: AcceptMessage.Choice = .init(), as actor: Actor
    ) async throws -> AcceptMessage.Acceptance {
        let page = try await desk.ask(InterchangeQuestion(message), as: actor)
        guard page.mayAccept else {
            throw OfficeError(.conflict, "Thông điệp này không còn chờ tiếp nhận. Hãy tải lại trang.")
        }
        let found = try await read(page, as: actor)
        var command = AcceptMessage(message, as: nil, in: register, receiver: receiver, saying: choice)
        command.annexes = found.annexes
        command.left = found.left
        command.agreed = Set(page.leftFiles.keys)
        let leaving = found.unreadable.filter { choice.leavesOut($0.key) }
        if !leaving.isEmpty { try await desk.perform(LeaveFiles(leaving, of: message), as: actor) }
        // Before anything is written of it.
        if let question = command.question(found.left) {
            return AcceptMessage.Acceptance(outcome: question, left: found.left)
        }
        switch found.paper {
        case .here(let paper): command.paper = paper
        case .read(let paper, let file): command.paper = try await papers.register(paper, of: file, as: actor)
        case nil: break
        }
        return try await desk.perform(command, as: actor)
    }

    /// Reads a file that was left out when the message was accepted, as it would have been read then, and makes it an annex of
    /// the paper. `title` is what the clerk calls it; nil leaves it with what its sender does.
    ///
    /// Throws what `AddArrivedAnnex` throws; `.invalid` at field `file`, with the reason, where it cannot become an annex.
    public func addAnnex(
        _ position: Int, of message: Key<InterchangeItem>, titled title: String? = nil, isPublic: Bool = false,
        as actor: Actor
    ) async throws -> AddArrivedAnnex.Outcome {
        let page = try await desk.ask(InterchangeQuestion(message), as: actor)
        guard page.spare.contains(position) else {
            throw OfficeError(.invalid, "Hãy chọn tệp trong danh sách.", field: "file")
        }
        let annex = try await ArrivedAnnex.reading(
            page.files[position], titled: title ?? page.title(ofFile: position), in: files, by: papers)
        return try await desk.perform(AddArrivedAnnex(annex, of: message, isPublic: isPublic), as: actor)
    }

    private func read(_ page: InterchangePage, as actor: Actor) async throws -> ArrivedFiles {
        do {
            return try await ArrivedFiles(of: page, desk: desk, files: files, papers: papers, as: actor)
        } catch let error as OfficeError where error.field == OfficeError.secrecyField {
            try await desk.perform(
                RefuseMessage(
                    page.item.id, reason: "Văn bản có dấu chỉ độ mật, không được gửi qua trục liên thông.",
                    isSecret: true), as: actor)
            throw error
        }
    }
}
