import Office
import Storage

extension Act {
    /// A file that came through the portal goes into the dossier.
    func add(
        _ file: PortalFile, as part: Int, titled title: String, to dossier: Key<LedgerCase>
    ) throws {
        try DossierFileStore.insert(
            tx, .init(part: part, title: title, file: file.file, validUntil: nil), of: dossier, by: actor.person)
        try record(
            .dossierFileAdded, on: .processCase, dossier.value,
            ["file": .text(file.file.hash), "part": JournalValue(part)])
    }
}
