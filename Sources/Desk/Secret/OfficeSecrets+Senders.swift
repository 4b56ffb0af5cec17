import Foundation
import Office
import Storage

/// Secret senders of petitions: the database has nothing of them that can be read, and finds them again by digests of what
/// their names sound like, of numbers and telephones.
extension OfficeSecrets {
    func sealed(_ senders: [Applicant], of id: Key<LedgerCase>) throws -> [PetitionSenderStore.Sealed] {
        try senders.enumerated().map { position, sender in
            let text = String(decoding: try JSONEncoder().encode(sender), as: UTF8.self)
            return PetitionSenderStore.Sealed(
                text: try seal(text, for: .sender(petition: id.value, position: position)),
                key: try digest(SenderName.key(sender.name), of: .key),
                sound: try digest(SenderName.sound(sender.name), of: .sound),
                number: try sender.number.map { try digest($0, of: .number) },
                phone: try sender.phone.map { try digest($0, of: .phone) })
        }
    }

    /// In their order, the representative first. Whoever asks has looked whether they may be shown.
    func senders(of id: Key<LedgerCase>, _ tx: any Transaction) throws -> [Applicant] {
        try PetitionSenderStore.senders(tx, of: id).map { try sender($0, of: id) }
    }

    func sender(_ kept: PetitionSenderStore.Kept, of id: Key<LedgerCase>) throws -> Applicant {
        guard let text = kept.sealed else { return kept.sender }
        let opened = try open(text, for: .sender(petition: id.value, position: kept.position))
        return try JSONDecoder().decode(Applicant.self, from: Data(opened.utf8))
    }
}
