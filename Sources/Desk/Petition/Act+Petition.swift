public import Office
import Process
import Storage

extension Act {
    /// Writes down who sent a petition or came; where that is secret, whoever writes it down is the first who may see it.
    func keepSenders(_ senders: [Applicant], isSecret: Bool, of id: Key<LedgerCase>) throws {
        if isSecret {
            try PetitionSenderStore.insert(tx, senders, try secrets.sealed(senders, of: id), of: id)
        } else {
            try PetitionSenderStore.insert(tx, senders, of: id)
        }
        if isSecret { try PetitionSenderStore.admit(tx, actor.person, to: id, by: actor.person) }
    }

    /// Throws `.invalid` at the field whose text would tell who sent it. Fields of personal data, such as who is denounced, are
    /// shown to nobody but those who work on it, and may bear the same name.
    func checkSecrecy(
        of senders: [Applicant], subject: String = "", _ fields: [String: String], _ process: ProcessVersion
    ) throws {
        var texts = fields.filter { process.field($0.key)?.isPersonal == false }.map { ("field-\($0.key)", $0.value) }
        texts.append(("subject", subject))
        for (field, text) in texts.sorted(by: { $0.0 < $1.0 }) {
            guard let what = SenderSecrecy.leak(in: text, of: senders) else { continue }
            throw OfficeError(
                .invalid,
                "Nội dung này có \(what), là thông tin phải giữ bí mật (Điều 56 Luật Tố cáo 2018, hoặc người gửi yêu cầu). Hãy viết «người tố cáo», «người gửi đơn».",
                field: field)
        }
    }

    /// Joins two petitions or visits that the actor sees. Throws `.notFound` for another.
    func link(_ id: Key<LedgerCase>, to other: Key<LedgerCase>, as kind: PetitionLink.Kind) throws {
        guard id != other else { throw OfficeError(.invalid, "Không liên kết đơn với chính nó.", field: "other") }
        let found = try CasePageStore.find(tx, other, for: actor).case
        guard found.desk != .dossiers else { throw PetitionStore.notFound }
        if kind == .first, found.process != "complaint-first" {
            throw OfficeError(.invalid, "Đơn \(found.code) không phải đơn khiếu nại lần đầu.", field: "first")
        }
        try PetitionStore.link(tx, id, to: other, as: kind, by: actor.person)
        try record(
            .petitionLinked, on: .processCase, id.value,
            ["other": JournalValue(other), "kind": .text(kind.rawValue)])
    }
}

extension Actor {
    /// Whether citizens are received and petitions taken in by this person.
    public var receivesCitizens: Bool { has(.reception) }

    func mustReceiveCitizens() throws(OfficeError) {
        guard receivesCitizens else {
            throw OfficeError(
                .forbidden,
                "Chỉ người được giao vai trò «Tiếp công dân» mới tiếp công dân, tiếp nhận đơn được.")
        }
    }
}
