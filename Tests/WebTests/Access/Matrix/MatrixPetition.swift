import Desk
import Office
import TestSupport

/// The petition of a relation: one that a person works on, one that the unit settles, one of another unit, a denunciation.
/// Each came with a file, and its slip for the leader is made.
enum MatrixPetition {
    static func receive(
        _ relation: MatrixRelation, _ file: AttachedFile, worker: Key<Person>, by receiver: Key<Person>,
        in office: TestOffice
    ) async throws -> MatrixRecord {
        let isSecret = relation == .restricted
        let unit: Key<Unit> =
            switch relation {
            case .own, .agency: office.leadership
            case .unit: office.internalAffairs
            case .other, .restricted: office.economy
            }
        let fields =
            isSecret
            ? ["denounced": "Công chức \(relation.word)", "far": "no", "violation": "Thu tiền \(relation.word)"]
            : ["complained": "UBND phường", "matter": "Thu hồi đất \(relation.word)", "remote": "no"]
        let key = try await office.perform(
            ReceivePetition(
                PetitionDraft(
                    kinds: [isSecret ? .denunciation : .complaint], channel: .post,
                    subject: "Đơn về \(relation.word)", name: "Phạm Thị Bảy", number: "001085067891",
                    address: "Tổ 5", unit: unit, fields: fields, files: [file])), as: receiver)
        try await step("propose-acceptance", of: key, as: receiver, in: office)
        if relation == .own {
            try await step("accept", of: key, as: office.chief, in: office, ["officer": Key<Party>(worker)])
        }
        return MatrixRecord(
            key: key.value,
            parts: ["files/:position": "0", "papers/:position": "2", ":position/:form": "proposal"])
    }

    private static func step(
        _ act: String, of key: Key<LedgerCase>, as person: Key<Person>, in office: TestOffice,
        _ parties: [String: Key<Party>] = [:]
    ) async throws {
        let version = try await office.ask(PetitionQuestion(key), as: person).page.item.version
        try await office.perform(
            TakeCaseStep(key, act: act, fields: [:], parties: parties, papers: [], version: version), as: person)
    }
}
