import Office
import Storage
import Vietnamese

extension Act {
    /// Sends an issued paper by the national interchange to each electronic recipient that the directory of agencies, or an
    /// earlier exchange of papers, knows there. Nothing where the office takes no part in it, or the paper has no file here.
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
        return try agencies(among: paper.electronic.filter { $0.sentAt == nil }, but: own)
    }

    /// Those among recipients that are reached over the interchange.
    func agencies(
        among recipients: [OutgoingRecipient], but own: AgencyCode
    ) throws -> [SendMessage.Receiver] {
        guard !recipients.isEmpty else { return [] }
        let directory = try AgencyDirectory(tx, own: own)
        return recipients.compactMap { one in
            directory.code(named: one.name).map { SendMessage.Receiver(code: $0, name: one.name) }
        }
    }

    /// Records who among the recipients of a paper was sent it by messages to these receivers.
    func sent(_ document: Key<Document>, to receivers: [SendMessage.Receiver], own: AgencyCode?) throws {
        guard let outgoing = try OutgoingRecipientStore.unsent(tx, of: document) else { return }
        let reached = try reached(outgoing.recipients, by: receivers, own: own)
        try OutgoingRecipientStore.send(tx, by: .interchange, to: reached, of: outgoing.id)
    }

    /// A message with a paper is given up: whoever was to get it by that has been sent nothing.
    func givenUp(_ message: InterchangeStore.Standing) throws {
        guard let (document, receiver) = Self.delivery(message), let id = try OutgoingStore.issued(tx, as: document)
        else { return }
        let lost = try reached(
            OutgoingRecipientStore.all(tx, of: id), by: [receiver], own: rules.interchange?.code)
        try OutgoingRecipientStore.giveUp(tx, lost, of: id)
    }

    /// A message that was given up is tried again: whoever is to get a paper by it counts as sent it once more.
    func triedAgain(_ message: InterchangeStore.Standing) throws {
        guard let (document, receiver) = Self.delivery(message) else { return }
        try sent(document, to: [receiver], own: rules.interchange?.code)
    }

    /// The paper that a message takes to a receiver; nil for any other.
    private static func delivery(
        _ message: InterchangeStore.Standing
    ) -> (document: Key<Document>, receiver: SendMessage.Receiver)? {
        guard message.isOutgoing, message.kind == .document,
            message.business == .new || message.business == .replacement, let code = message.agency.code,
            let document = message.document
        else { return nil }
        return (document, SendMessage.Receiver(code: code, name: message.agency.name))
    }

    private func reached(
        _ recipients: [OutgoingRecipient], by receivers: [SendMessage.Receiver], own: AgencyCode?
    ) throws -> [Key<OutgoingRecipient>] {
        let directory = try AgencyDirectory(tx, own: own)
        let codes = Set(receivers.map(\.code))
        let names = Set(receivers.compactMap { $0.name?.folded })
        return recipients.filter { one in
            if names.contains(one.name.folded) { return true }
            // Whoever is to get a copy on paper is not reached by what another of the same code was sent.
            return one.way != .paper && directory.code(named: one.name).map { codes.contains($0) } ?? false
        }.map(\.id)
    }

    /// Records that a recipient has an issued paper, once its agency tells by the interchange that it has taken it in.
    func acknowledged(_ message: Key<InterchangeItem>, _ status: InterchangeStatus) throws {
        guard let step = status.step, status != .refused,
            step >= InterchangeStatus.accepted.step ?? step
        else { return }
        let standing = try InterchangeStore.standing(tx, message)
        guard standing.isOutgoing, let document = standing.document,
            let paper = try OutgoingRecipientStore.electronic(tx, of: document),
            let recipient = try whoever(answers: standing.agency, among: paper.recipients),
            try OutgoingRecipientStore.acknowledge(
                tx, recipient, of: paper.id, receipt: "Xác nhận qua trục liên thông")
        else { return }
        try record(
            .outgoingReceived, on: .outgoing, paper.id.value,
            ["recipient": .init(recipient), "message": .init(message)])
    }

    /// Who among the recipients an agency is: of its name, else the only one that its name without marks and case, or its code,
    /// stands for.
    private func whoever(
        answers agency: InterchangeAgency, among recipients: [OutgoingRecipient]
    ) throws -> Key<OutgoingRecipient>? {
        let named = recipients.filter { $0.name == agency.name }
        guard named.isEmpty else { return named.first { $0.receivedAt == nil }?.id }
        guard let code = agency.code else { return nil }
        let found = try reached(
            recipients, by: [SendMessage.Receiver(code: code, name: agency.name)], own: rules.interchange?.code)
        return found.count == 1 ? found[0] : nil
    }
}
