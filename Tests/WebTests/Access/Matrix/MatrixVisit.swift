import Desk
import Office
import TestSupport

/// The visit of a relation: one whose matter a unit answers, and one of somebody who came to denounce.
enum MatrixVisit {
    static let relations: [MatrixRelation] = [.unit, .other, .restricted]

    /// `isTaken`: whether what was brought was taken, and the receipt made.
    static func receive(
        _ relation: MatrixRelation, isTaken: Bool, by receiver: Key<Person>, in office: TestOffice
    ) async throws -> MatrixRecord {
        let kind: PetitionKind = relation == .restricted ? .denunciation : .proposal
        let key = try await office.perform(
            ReceiveVisit(
                VisitDraft(
                    kind: kind, subject: "Gặp về \(relation.word)", name: "Phạm Thị Mười", number: "001085067893",
                    address: "Tổ 7", unit: relation == .unit ? office.internalAffairs : office.economy)),
            as: receiver)
        guard isTaken else { return MatrixRecord(key: key.value, parts: ["steps/:act": "take"]) }
        let version = try await office.ask(PetitionQuestion(key), as: receiver).page.item.version
        try await office.perform(
            TakeCaseStep(key, act: "take", fields: ["kind": kind.rawValue], parties: [:], papers: [], version: version),
            as: receiver)
        return MatrixRecord(
            key: key.value, parts: ["papers/:position": "2", ":position/:form": "papers-receipt"])
    }
}
