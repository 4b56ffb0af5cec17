public import Office

/// Accepts a paper that came by the interchange: reads all its files in limited child processes, as those that a clerk drops,
/// and enters it.
public struct InterchangeIntake: Sendable {
    /// What became of it.
    public struct Acceptance: Sendable, Equatable {
        public let outcome: AcceptMessage.Outcome
        /// The files that stay with the message and did not become annexes, each with the reason.
        public let left: [String]
    }

    private let desk: Desk
    private let files: FileStore
    private let papers: PaperIntake

    public init(desk: Desk, files: FileStore, papers: PaperIntake) {
        self.desk = desk
        self.files = files
        self.papers = papers
    }

    /// Throws what `AcceptMessage` throws; `.invalid` where the paper or any file with it bears a stamp of secrecy: then nothing
    /// of them is kept, and the sender is told.
    public func accept(
        _ message: Key<InterchangeItem>, in register: Key<Register>, receiver: Key<Party>? = nil,
        twin: AcceptMessage.TwinChoice? = nil, as actor: Actor
    ) async throws -> Acceptance {
        let page = try await desk.ask(InterchangeQuestion(message), as: actor)
        guard page.mayAccept else {
            throw OfficeError(.conflict, "Thông điệp này không còn chờ tiếp nhận. Hãy tải lại trang.")
        }
        let found = try await read(page, as: actor)
        let paper: Key<Document>? =
            switch found.paper {
            case .here(let paper): paper
            case .read(let paper, let file): try await papers.register(paper, of: file, as: actor)
            case nil: nil
            }
        var command = AcceptMessage(message, as: paper, in: register, receiver: receiver, twin: twin)
        command.annexes = found.annexes
        command.left = found.left
        let outcome = try await desk.perform(command, as: actor)
        return Acceptance(outcome: outcome, left: found.left)
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
