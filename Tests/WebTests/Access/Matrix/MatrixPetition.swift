import Desk
import Office
import TestSupport

/// The petition of a relation: one that a person works on, one that the unit settles, one of another unit, a denunciation.
enum MatrixPetition {
    /// Its key; nil where nobody in the cast receives citizens.
    static func receive(
        _ relation: MatrixRelation, worker: Key<Person>, in office: TestOffice, _ cast: MatrixCast
    ) async throws -> Int64? {
        guard let receiver = cast.members.first(where: { $0.name == Role.reception.rawValue })?.person else {
            return nil
        }
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
                    address: "Tổ 5", unit: unit, fields: fields)), as: receiver)
        guard relation == .own else { return key.value }
        try await step("propose-acceptance", of: key, as: receiver, in: office)
        try await step("accept", of: key, as: office.chief, in: office, ["officer": Key<Party>(worker)])
        return key.value
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
