import Office
import Storage

extension SendMessage {
    /// The paper's own file, then its annexes with their titles; no two have one name.
    func files(
        of paper: DocumentItemStore.Details, _ annexes: [PaperAnnex], _ act: Act
    ) throws -> [(file: AttachedFile, title: String?)] {
        guard let hash = paper.fileHash, let own = try FileRowStore.visible(act.tx, hash: hash, to: act.actor) else {
            throw DocumentStore.notFound
        }
        let file = AttachedFile(
            hash: hash, size: own.size, name: paper.fileName ?? own.name, mediaType: own.mediaType)
        var all: [(file: AttachedFile, title: String?)] = [(file, nil)]
        for annex in annexes { all.append((annex.file, annex.title)) }
        return zip(all, FileNames.distinct(all.map(\.file.name))).map { one, name in
            (
                file: AttachedFile(
                    hash: one.file.hash, size: one.file.size, name: name, mediaType: one.file.mediaType),
                title: one.title
            )
        }
    }
}
