public import Office
import Storage
import WorkTime

/// Recalls a paper that was sent, or says what changed in it, to the agency that has it. Clerks; journal:
/// `interchange.queued`. The receiver agrees or declines; until then nothing changes.
public struct RecallMessage: Command {
    public let message: Key<InterchangeItem>
    /// `.recall` or `.update`.
    public let business: InterchangeBusiness
    public let reason: String

    public init(_ message: Key<InterchangeItem>, as business: InterchangeBusiness, reason: String) {
        self.message = message
        self.business = business
        self.reason = reason
    }

    public func run(_ act: Act) throws -> Key<InterchangeItem> {
        try act.requireInterchange()
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 1_000)
        let standing = try InterchangeStore.standing(act.tx, message)
        guard standing.isOutgoing, standing.kind == .document, standing.state == .sent, business != .new,
            business != .replacement, let header = standing.header,
            case .document(var document) = try JSONText.decode(header, as: InterchangeMessage.self)
        else { throw OfficeError(.conflict, "Chỉ thu hồi, cập nhật được văn bản đã gửi.") }
        document.business = .init(kind: business, reason: reason, documentID: standing.key)
        document.answers = [
            InterchangeReference(
                organ: act.rules.interchange?.code, code: document.code, documentID: standing.key,
                day: document.issuedOn)
        ]
        document.attachments = []
        var new = InterchangeStore.New(
            isOutgoing: true, kind: .document, state: .waiting,
            key: "\(standing.key)#\(business.rawValue)#\(act.now.milliseconds)")
        new.agency = standing.agency
        new.business = business
        new.code = document.code
        new.subject = document.subject
        new.words = reason
        new.header = try JSONText.encode(InterchangeMessage.document(document))
        new.refersTo = message
        new.document = standing.document
        guard let id = try InterchangeStore.insert(act.tx, new) else { throw OfficeError.stale }
        try act.send(id)
        try act.record(
            .interchangeQueued, on: .interchange, id.value,
            ["business": .init(business.rawValue), "message": .init(message)])
        return id
    }
}
