import Desk
import Office
import Storage

/// What of a draft is downloaded: an uploaded version, an annex, an opinion with a file, a signed copy; written down as the acts
/// would have done one after the other. What is drawn of it is written here again, as the last version.
enum MatrixDraft {
    static func fill(
        _ id: Key<Outgoing>, _ file: AttachedFile, text: String, by drafter: Key<Person>, asked: Key<Person>,
        in storage: any Storage
    ) async throws -> MatrixRecord {
        let party = Key<Party>(asked)
        let (number, place, round) = try await storage.write { tx in
            let number = try OutgoingVersionStore.insert(
                tx, of: id, source: .uploaded, text: text, file: file, note: nil, by: drafter)
            try OutgoingVersionStore.insert(
                tx, of: id, source: .written, text: text, file: nil, note: nil, by: drafter)
            let place = try AnnexStore.add(tx, AnnexStore.New(file: file, title: "Phụ lục", text: nil), to: id)
            let round = try OutgoingOpinionStore.open(
                tx, on: id, [party], question: "Cho ý kiến", closesAt: tx.now, by: drafter)
            try OutgoingOpinionStore.give(tx, on: round, for: party, .agrees, text: nil, file: file, by: asked)
            try OutgoingOpinionStore.close(tx, round)
            try OutgoingCopyStore.put(tx, file, of: id, isSealed: false)
            return (number, place, round)
        }
        return MatrixRecord(
            key: id.value,
            parts: [
                "versions/:number": "\(number)", "annexes/:position": "\(place)", "opinions/:round": "\(round)",
                ":round/:party": "\(party)",
            ])
    }
}
