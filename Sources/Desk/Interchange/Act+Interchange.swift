public import Office
import Storage
import WorkTime

extension Act {
    /// Throws `.notFound` for everybody but clerks, who alone work with the interchange.
    func requireInterchange() throws(OfficeError) { try actor.requireInterchange() }

    /// Tells the sender of a paper how far it has come; nothing where that was said before, or may not be said any more.
    @discardableResult
    func tell(_ status: InterchangeStatus, of id: Key<InterchangeItem>, words: String? = nil) throws -> Bool {
        let standing = try InterchangeStore.standing(tx, id)
        guard !standing.isOutgoing, standing.agency.code != nil, status.follows(standing.status),
            let header = standing.header,
            case .document(let document) = try JSONText.decode(header, as: InterchangeMessage.self)
        else { return false }
        let reference = InterchangeReference(
            organ: standing.agency.code, code: document.code, documentID: document.documentID, day: document.issuedOn)
        guard try post(status, reference, to: standing.agency, about: id, words: words) else { return false }
        try InterchangeStore.setStatus(tx, status, words: words, of: id)
        return true
    }

    /// Writes a status message and puts it on its way. False when the same was said before.
    func post(
        _ status: InterchangeStatus, _ reference: InterchangeReference, to agency: InterchangeAgency,
        about id: Key<InterchangeItem>, words: String?
    ) throws -> Bool {
        let report = InterchangeStatusReport(
            from: rules.interchange ?? InterchangeAgency(), reference: reference,
            staff: actor.isTerminal ? .init() : InterchangeStaff(staff: actor.name), status: status, words: words,
            at: now)
        var new = InterchangeStore.New(
            isOutgoing: true, kind: .status, state: .waiting,
            key: "\(reference.documentID ?? "")#\(status.rawValue)#\(id)")
        new.agency = agency
        new.code = reference.code
        new.status = status
        new.words = words
        new.header = try JSONText.encode(InterchangeMessage.status(report))
        new.refersTo = id
        guard let message = try InterchangeStore.insert(tx, new) else { return false }
        try InterchangeStore.note(
            tx, .tells, on: id, status: status, words: words, by: actor.isTerminal ? nil : actor.person)
        try send(message)
        return true
    }

    func send(_ message: Key<InterchangeItem>) throws {
        try InterchangeStore.note(tx, .queued, on: message, by: actor.isTerminal ? nil : actor.person)
        try OutboxStore.post(tx, kind: .interchangeMessage, payload: message.description)
    }
}

extension Actor {
    public var keepsInterchange: Bool { has(.clerk) }

    func requireInterchange() throws(OfficeError) {
        guard keepsInterchange else {
            throw OfficeError(
                .notFound, "Không có nội dung này, hoặc nội dung không thuộc phạm vi được xem của anh/chị.")
        }
    }
}
