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
