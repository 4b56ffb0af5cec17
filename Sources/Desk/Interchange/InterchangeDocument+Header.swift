import Office
import WorkTime

extension InterchangeDocument {
    /// The header of the paper as the message has it.
    var header: DraftHeader {
        DraftHeader(
            direction: .incoming, kind: kind, number: code, issuedOn: issuedOn?.description, issuer: issuer,
            title: subject, signer: signer.name, urgency: urgency,
            recipients: recipients, replyBy: replyBy?.description)
    }

    /// A day before that of the paper itself is a mistake of its sender, which is not taken over.
    private var replyBy: CalendarDay? {
        guard let dueOn, let issuedOn else { return dueOn }
        return dueOn < issuedOn ? nil : dueOn
    }

    /// Nơi nhận that the message names, as many as there is room for.
    private var recipients: String? {
        var line = ""
        for place in places.compactMap(\.tidyOrNil) {
            let longer = line.isEmpty ? place : "\(line); \(place)"
            guard longer.unicodeScalars.count <= CheckedHeader.longestRecipients else { break }
            line = longer
        }
        return line.isEmpty ? nil : line
    }

    /// Of a letter without the address that stands behind its writer's name.
    private var issuer: String? {
        guard from.code == nil, let address = from.email else { return from.name }
        return from.name?.replacing(" (\(address))", with: "")
    }
}

extension DraftHeader {
    /// With what is missing taken from another.
    func filled(from other: DraftHeader) -> DraftHeader {
        DraftHeader(
            direction: direction, kind: kind ?? other.kind, number: number ?? other.number,
            issuedOn: issuedOn ?? other.issuedOn, issuer: issuer ?? other.issuer, title: title ?? other.title,
            signer: signer ?? other.signer, urgency: urgency == .none ? other.urgency : urgency,
            recipients: recipients ?? other.recipients, replyBy: replyBy ?? other.replyBy)
    }
}
