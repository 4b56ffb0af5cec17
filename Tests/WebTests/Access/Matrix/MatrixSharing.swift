import Desk
import Office
import TestSupport
import WorkTime

/// Petitions that are shared under a regulation, each with an agency that is asked of it: a complaint with the own unit, one with
/// another unit, a denunciation with the own unit, which gets no files of it.
struct MatrixSharing {
    /// By the relation of the agency.
    var petitions: MatrixRecord.Found = [:]
    /// The regulation; the share and the question of another unit; the share of the own unit, of which an opinion is asked.
    var keys: [String: Int64] = [:]

    static func place(
        _ files: [MatrixRelation: AttachedFile], by receiver: Key<Person>, in office: TestOffice
    ) async throws -> MatrixSharing {
        let today = OfficeTime.day(of: office.clock.now)
        let circle = try await office.perform(
            KeepCircle(
                CircleDraft(
                    name: "Quy chế phối hợp", number: "05/QCPH", signedOn: today,
                    members: [office.economy, office.internalAffairs])), as: office.administrator)
        var sharing = MatrixSharing(keys: ["circles": circle.value])
        for relation in [MatrixRelation.other, .unit, .restricted] {
            guard let file = files[relation] else { continue }
            let shared = try await share(relation, file, under: circle, by: receiver, in: office)
            sharing.petitions[relation] = [
                "": MatrixRecord(key: shared.petition.value, parts: ["files/:position": "0"])
            ]
            switch relation {
            case .other:
                sharing.keys["shared"] = shared.petition.value
                sharing.keys["shares"] = shared.share.value
                sharing.keys["asks"] = shared.ask.value
            case .unit: sharing.keys["shares/:id/opinion"] = shared.share.value
            case .own, .restricted, .agency: continue
            }
        }
        return sharing
    }

    private static func share(
        _ relation: MatrixRelation, _ file: AttachedFile, under circle: Key<CoordinationCircle>,
        by receiver: Key<Person>, in office: TestOffice
    ) async throws -> (petition: Key<LedgerCase>, share: Key<PetitionShare>, ask: Key<OpinionAsk>) {
        let (word, today) = (relation.word, OfficeTime.day(of: office.clock.now))
        let isSecret = relation == .restricted
        let agency = relation == .other ? office.economy : office.internalAffairs
        let fields =
            isSecret
            ? ["denounced": "Công chức \(word)", "far": "no", "violation": "Thu tiền \(word)"]
            : ["complained": "UBND phường", "matter": "Bồi thường \(word)", "remote": "no"]
        let petition = try await office.perform(
            ReceivePetition(
                PetitionDraft(
                    kinds: [isSecret ? .denunciation : .complaint], channel: .post, subject: "Đơn chia sẻ về \(word)",
                    name: "Phạm Thị Chín", number: "001085067892", address: "Tổ 6", unit: office.leadership,
                    fields: fields, files: [file])), as: receiver)
        _ = try await office.perform(
            SharePetition(
                petition, under: circle, levels: [agency: isSecret ? .content : .files],
                purpose: "Phối hợp \(word)", until: today.adding(days: 90)), as: receiver)
        guard let share = try await office.ask(PetitionSharing(petition), as: receiver).shares.first else {
            throw OfficeError(.notFound, "not shared")
        }
        let ask = try await office.perform(
            AskOpinion(share.id, question: "Ý kiến về \(word)?", due: today.adding(days: 60)), as: receiver)
        return (petition, share.id, ask)
    }
}
