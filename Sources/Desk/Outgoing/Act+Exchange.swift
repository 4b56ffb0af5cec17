import Office
import Storage
import Vietnamese

extension Act {
    /// Sends an issued paper by the national interchange to each electronic recipient whose name is that of an agency with
    /// which papers were exchanged before. Nothing where the office takes no part in it, or the paper has no file here.
    func exchange(_ paper: IssuedPaper) throws {
        guard let own = rules.interchange?.code, actor.keepsInterchange, paper.secrecy == .none, paper.file != nil,
            !paper.electronic.isEmpty, try DocumentStore.sees(tx, paper.document, actor)
        else { return }
        var codes: [String: AgencyCode] = [:]
        for agency in try InterchangePageStore.agencies(tx) {
            if let code = agency.code, code != own, let name = agency.name { codes[name.folded] = code }
        }
        let receivers = paper.electronic.compactMap { one in
            codes[one.name.folded].map { SendMessage.Receiver(code: $0, name: one.name) }
        }
        guard !receivers.isEmpty else { return }
        _ = try perform(SendMessage(paper.document, to: receivers), inNameOf: actor)
    }

    /// Records that a recipient has an issued paper, once its agency tells by the interchange that it has taken it in.
    func acknowledged(_ message: Key<InterchangeItem>, _ status: InterchangeStatus) throws {
        guard let step = status.step, status != .refused,
            step >= InterchangeStatus.accepted.step ?? step
        else { return }
        let standing = try InterchangeStore.standing(tx, message)
        guard standing.isOutgoing, let document = standing.document, let name = standing.agency.name,
            let received = try OutgoingRecipientStore.receive(
                tx, document, by: name, receipt: "Xác nhận qua trục liên thông")
        else { return }
        try record(
            .outgoingReceived, on: .outgoing, received.outgoing.value,
            ["recipient": .init(received.recipient), "message": .init(message)])
    }
}
