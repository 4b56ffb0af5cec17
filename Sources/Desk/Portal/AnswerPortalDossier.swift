public import Office
import Storage

/// Makes a dossier of what came through the portal or on the own form: accepted, asked to be completed once, or refused with the reason. By
/// the counter; between agencies by văn thư.
///
/// Everything that is checked at the counter is checked. The citizen's step stands in the history at the time at which it came; its files
/// go into the dossier; how it went is told to the portal through the outbox. Throws `.conflict` for what was taken before.
/// Legal basis: Nghị định 118/2025/NĐ-CP, Điều 14 và 17. Journal: `case.begun`, `portal.taken`.
public struct AnswerPortalDossier: Command {
    public let id: Key<PortalItem>
    /// The step.
    public let act: String
    /// The places of the papers, in the procedure's list, that are there and right.
    public let received: [Int]
    public let fields: [String: String]
    public let parties: [String: Key<Party>]

    public init(
        _ id: Key<PortalItem>, act: String, received: [Int], fields: [String: String] = [:],
        parties: [String: Key<Party>] = [:]
    ) {
        self.id = id
        self.act = act
        self.received = received
        self.fields = fields
        self.parties = parties
    }

    public func run(_ act: Act) throws -> Key<LedgerCase> {
        try act.actor.mustKeepPortal()
        let (item, body) = try PortalStore.find(act.tx, id)
        try act.actor.mustKeep(item)
        guard item.state == .waiting, item.kind == .dossier, let procedure = item.procedure, let body else {
            throw OfficeError(.conflict, "Hồ sơ trực tuyến này đã được xử lý.", field: "act")
        }
        let message = try JSONText.decode(body, as: PortalMessage.self)
        let files = try PortalStore.files(act.tx, of: id)
        let parts = try ProcedureStore.find(act.tx, procedure).content.parts
        let others = files.filter { file in !parts.contains { $0.title == file.part } }
        let person = message.applicant
        let draft = DossierDraft(
            procedure: procedure, act: self.act, applicantKind: person.kind, name: person.name, number: person.number,
            address: person.address, phone: person.phone, mail: person.mail, channel: .online,
            wish: message.wish ?? (item.source == .form ? .counter : .electronic), received: received, fields: fields,
            parties: parties, wishAddress: message.wish == .post ? message.wishAddress : nil)
        let arrival = PortalArrival(item: id, at: item.arrivedAt, fields: message.keptFields)
        let dossier = try ReceiveDossier(draft, online: arrival).run(act)
        for file in files where parts.contains(where: { $0.title == file.part }) {
            guard let part = parts.firstIndex(where: { $0.title == file.part }) else { continue }
            try act.add(file, as: part, titled: parts[part].title, to: dossier)
        }
        for file in others {
            let title = file.part ?? file.file.name
            try act.add(file, as: try DossierStore.add(act.tx, titled: title, of: dossier), titled: title, to: dossier)
        }
        try act.record(.portalTaken, on: .portal, id.value, ["case": JournalValue(dossier), "act": .text(self.act)])
        return dossier
    }
}
