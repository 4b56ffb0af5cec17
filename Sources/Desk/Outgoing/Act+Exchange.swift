import Office
import Storage
import Vietnamese

extension Act {
    /// Sends an issued paper by the national interchange to each electronic recipient whose name is that of an agency with
    /// which papers were exchanged before. Nothing where the office takes no part in it, or the paper has no file here.
    ///
    /// One that takes the place of another is sent as its replacement (type 3) to whoever has that; whoever has it and gets
    /// nothing in its place is asked to give it back (type 1).
    func exchange(_ paper: IssuedPaper) throws {
        guard let own = rules.interchange?.code, actor.keepsInterchange else { return }
        let receivers = try receivers(of: paper, but: own)
        let reason = "Thay thế bằng văn bản số \(paper.number) ngày \(paper.issuedOn.written)."
        var earlier: [AgencyCode: Key<InterchangeItem>] = [:]
        if let replaced = paper.replaces {
            for sending in try InterchangeStore.sendings(tx, of: replaced)
            where sending.isUnderWay || sending.state == .sent {
                if let code = sending.agency { earlier[code] = sending.id }
            }
            try callBack(replaced, reason: reason, except: Set(receivers.map(\.code)))
        }
        guard !receivers.isEmpty else { return }
        let sendings = receivers.map { SendMessage.Receiver(code: $0.code, name: $0.name, replaces: earlier[$0.code]) }
        _ = try perform(SendMessage(paper.document, to: sendings, reason: reason), inNameOf: actor)
    }

    private func receivers(of paper: IssuedPaper, but own: AgencyCode) throws -> [SendMessage.Receiver] {
        guard paper.secrecy == .none, paper.file != nil, !paper.electronic.isEmpty,
            try DocumentStore.sees(tx, paper.document, actor)
        else { return [] }
        return try agencies(among: paper.electronic, but: own)
    }

    /// Those among recipients whose name is that of an agency with which papers were exchanged before.
    func agencies(
        among recipients: [OutgoingRecipient], but own: AgencyCode
    ) throws -> [SendMessage.Receiver] {
        var codes: [String: AgencyCode] = [:]
        for agency in try InterchangePageStore.agencies(tx) {
            if let code = agency.code, code != own, let name = agency.name { codes[name.folded] = code }
        }
        return recipients.compactMap { one in
            codes[one.name.folded].map { SendMessage.Receiver(code: $0, name: one.name) }
        }
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
