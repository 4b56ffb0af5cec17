import Office
import Storage
import WorkTime

extension Act {
    /// Recalls a paper that another agency has (type 1), or says what changed in it (type 2), and puts the message on its
    /// way. The receiver agrees or declines; until then nothing changes.
    ///
    /// - Parameter file: the corrected copy that goes with an update.
    /// - Throws: `.conflict` unless the paper was sent to an agency that is known.
    @discardableResult
    func announce(
        _ business: InterchangeBusiness, of message: Key<InterchangeItem>, reason: String, file: AttachedFile? = nil
    ) throws -> Key<InterchangeItem> {
        let standing = try InterchangeStore.standing(tx, message)
        guard standing.isOutgoing, standing.kind == .document, standing.state == .sent, business != .new,
            business != .replacement, let header = standing.header,
            case .document(var document) = try JSONText.decode(header, as: InterchangeMessage.self)
        else { throw OfficeError(.conflict, "Chỉ thu hồi, cập nhật được văn bản đã gửi.") }
        document.business = .init(kind: business, reason: reason, documentID: standing.key)
        document.business?.changesDocument = file == nil ? nil : true
        document.answers = [
            InterchangeReference(
                organ: rules.interchange?.code, code: document.code, documentID: standing.key, day: document.issuedOn)
        ]
        document.attachments = []
        var new = InterchangeStore.New(
            isOutgoing: true, kind: .document, state: .waiting,
            key: "\(standing.key)#\(business.rawValue)#\(now.milliseconds)")
        new.agency = standing.agency
        new.business = business
        new.code = document.code
        new.subject = document.subject
        new.words = reason
        new.header = try JSONText.encode(InterchangeMessage.document(document))
        new.refersTo = message
        new.document = standing.document
        guard let id = try InterchangeStore.insert(tx, new) else { throw OfficeError.stale }
        if let file { try InterchangeStore.addFile(tx, file, at: 0, of: id) }
        try send(id)
        try record(
            .interchangeQueued, on: .interchange, id.value,
            ["business": .init(business.rawValue), "message": .init(message), "file": .init(file?.hash)])
        return id
    }

    /// Calls an issued paper back from the agencies that have it by the interchange: each gets a recall; what is still on its
    /// way here goes no further. `except` are those that get another paper in its place.
    func callBack(_ document: Key<Document>, reason: String, except: Set<AgencyCode> = []) throws {
        let reason = String(reason.prefix(1_000))
        for sending in try InterchangeStore.sendings(tx, of: document) where !sending.isUnderWay {
            if sending.state == .waiting {
                try takeBack(sending.id, words: reason)
            } else if let code = sending.agency, !except.contains(code),
                try !InterchangeStore.isRecalled(tx, sending.id)
            {
                try announce(.recall, of: sending.id, reason: reason)
            }
        }
    }

    /// A message that has not left goes no further.
    private func takeBack(_ message: Key<InterchangeItem>, words: String) throws {
        try InterchangeStore.move(tx, message, from: .waiting, to: .dropped, words: words)
        try InterchangeStore.note(
            tx, .dropped, on: message, words: words, by: actor.isTerminal ? nil : actor.person)
        if let letter = try DeadLetterStore.find(tx, kind: .interchangeMessage, payload: message.description) {
            _ = try DeadLetterStore.drop(tx, letter)
        }
    }
}
