public import Office
import Process
import Storage

/// The files of a dossier, and what was said to using earlier ones again: five statements. `.notFound` for who does not see the
/// dossier.
public struct DossierFiles: Question {
    public struct Answer: Sendable {
        public let item: LedgerCase
        /// What the procedure asks for: a file is the copy of one of them, or the result.
        public let parts: [DossierPart]
        public let files: [DossierFile]
        /// In their order; the last one holds.
        public let consents: [ReuseConsent]
        public let isCounter: Bool
        public let mayAdd: Bool
    }

    public let id: Key<LedgerCase>

    public init(_ id: Key<LedgerCase>) { self.id = id }

    public func answer(_ look: View) throws -> Answer {
        let item = try CasePageStore.find(look.tx, id, for: look.actor).case
        guard item.desk == .dossiers else { throw CaseStore.notFound }
        let process = try look.rules.processVersion(item.process, item.processVersion)
        let part = CasePart(look.actor, in: item, process, held: try CasePartyStore.holders(look.tx, in: id))
        return Answer(
            item: item, parts: try DossierStore.parts(look.tx, of: id),
            files: try DossierFileStore.files(look.tx, of: id),
            consents: try DossierFileStore.consents(look.tx, of: id), isCounter: part.isCounter,
            mayAdd: part.addsFiles)
    }
}

/// Hands out a file of a dossier to whoever sees the dossier. Journal: `case.file_opened`.
public struct OpenDossierFile: Command {
    public static var isLook: Bool { true }

    public let id: Key<LedgerCase>
    public let file: Key<DossierFile>

    public init(_ id: Key<LedgerCase>, _ file: Key<DossierFile>) {
        self.id = id
        self.file = file
    }

    /// Throws `.notFound` also for a file whose use again is not consented to any more.
    public func run(_ act: Act) throws -> AttachedFile {
        _ = try CasePageStore.find(act.tx, id, for: act.actor)
        guard let found = try DossierFileStore.file(act.tx, file, of: id), !found.isWithdrawn else {
            throw OfficeError(.notFound, "Không tìm thấy tệp này, hoặc người nộp đã rút đồng ý sử dụng lại.")
        }
        try act.record(.dossierFileOpened, on: .processCase, id.value, ["file": .text(found.file.hash)])
        return found.file
    }
}
