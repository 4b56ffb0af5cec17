public import Office

/// Accepts a paper that came by the interchange: reads its file in a limited child process, as one that a clerk drops, and
/// enters it.
public struct InterchangeIntake: Sendable {
    private let desk: Desk
    private let files: FileStore
    private let papers: PaperIntake

    public init(desk: Desk, files: FileStore, papers: PaperIntake) {
        self.desk = desk
        self.files = files
        self.papers = papers
    }

    /// Throws what `AcceptMessage` throws; `.invalid` for a paper with a stamp of secrecy, of which then nothing is kept and
    /// whose sender is told.
    public func accept(
        _ message: Key<InterchangeItem>, in register: Key<Register>, receiver: Key<Party>? = nil,
        twin: AcceptMessage.TwinChoice? = nil, as actor: Actor
    ) async throws -> AcceptMessage.Outcome {
        let page = try await desk.ask(InterchangeQuestion(message), as: actor)
        guard page.mayAccept else {
            throw OfficeError(.conflict, "Thông điệp này không còn chờ tiếp nhận. Hãy tải lại trang.")
        }
        let paper = try await paper(of: page, as: actor)
        return try await desk.perform(
            AcceptMessage(message, as: paper, in: register, receiver: receiver, twin: twin), as: actor)
    }

    /// The paper that the first readable file is; nil where there is none.
    private func paper(of page: InterchangePage, as actor: Actor) async throws -> Key<Document>? {
        for file in page.files {
            if let here = try await desk.ask(FileOwnerQuestion(file.hash), as: actor) { return here }
            let incoming = try files.begin()
            try await incoming.write([UInt8](try files.bytes(of: file.hash))[...])
            do {
                return try await papers.receive(incoming, name: file.name, mediaType: file.mediaType, as: actor)
            } catch let error as OfficeError where error.field == "secrecy" {
                try await desk.perform(
                    RefuseMessage(
                        page.item.id, reason: "Văn bản có dấu chỉ độ mật, không được gửi qua trục liên thông.",
                        isSecret: true), as: actor)
                throw error
            } catch let error as OfficeError where error.code == .invalid {
                // An annex of numbers, an archive: the next may be the paper.
                continue
            }
        }
        return nil
    }
}
