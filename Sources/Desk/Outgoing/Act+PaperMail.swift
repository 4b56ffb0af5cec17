import Office
import Storage

extension Act {
    /// Puts an issued paper on its way by e-mail to those that the directory of agencies reaches by it: with its digitally
    /// signed file, so not a secret one, nor one without such a file. Answers to how many.
    ///
    /// Nobody counts as sent by that: the mail server has to take the letter first.
    func mail(_ recipients: [OutgoingRecipient]) throws -> Int {
        guard !recipients.isEmpty else { return 0 }
        let directory = try AgencyDirectory(tx, own: nil)
        var count = 0
        for one in recipients {
            guard let agency = directory.agency(named: one.name), agency.way == .mail,
                try PaperMailingStore.find(tx, one.id) != nil
            else { continue }
            let payload = one.id.description
            if let given = try DeadLetterStore.find(tx, kind: .paperMail, payload: payload) {
                if try DeadLetterStore.revive(tx, given) { count += 1 }
            } else if try !OutboxStore.isLive(tx, kind: .paperMail, payload: payload) {
                try OutboxStore.post(tx, kind: .paperMail, payload: payload)
                count += 1
            }
        }
        return count
    }
}

/// Records that the mail server took an issued paper for a recipient. By the program alone; journal: `outgoing.sent`.
struct RecordMailed: Command {
    let recipient: Key<OutgoingRecipient>
    let address: String

    func run(_ act: Act) throws {
        guard act.actor.isTerminal, let mailing = try PaperMailingStore.find(act.tx, recipient) else {
            throw OfficeError(.conflict, "Văn bản này đã được gửi cách khác, hoặc đã thu hồi.")
        }
        try OutgoingRecipientStore.send(
            act.tx, by: .mail, to: [recipient], of: mailing.outgoing, note: "đến \(address)")
        try act.record(
            .outgoingSent, on: .outgoing, mailing.outgoing.value,
            ["means": .text(Outgoing.Means.mail.rawValue), "recipient": .init(recipient)])
    }
}
