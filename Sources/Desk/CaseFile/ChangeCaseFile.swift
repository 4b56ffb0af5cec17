public import Office
import Storage
import WorkTime

/// Says otherwise what a file that is not closed is called, how long and by whom it is kept. Its keeper and whoever answers
/// for the unit; a planned one also the archive's keeper and văn thư. Journal: `case_file.changed`.
public struct ChangeCaseFile: Command {
    public let file: Key<CaseFile>
    /// Its year, unit and sight stay.
    public let draft: CaseFileDraft
    public let version: Int64

    public init(_ file: Key<CaseFile>, _ draft: CaseFileDraft, version: Int64) {
        self.file = file
        self.draft = draft
        self.version = version
    }

    public func run(_ act: Act) throws {
        let found = try act.held(file, version: version)
        let mayPlan = found.state == .planned && (act.actor.keepsArchive || act.actor.has(.clerk))
        if !mayPlan { try act.requireKeeping(found) }
        guard found.takesPapers else {
            throw OfficeError(.conflict, "Hồ sơ đã kết thúc, không sửa được. Hãy mở lại hồ sơ trước, có lý do.")
        }
        let unit: Key<Unit> = Key(found.unit.key.value)
        guard let item = try UnitStore.find(act.tx, unit) else { throw CaseFileStore.notFound }
        let checked = try act.checked(draft, unit: unit)
        let code =
            draft.code.isEmpty
            ? CaseCode(found.code) : try act.code(draft.code, unit: item, year: found.year, of: file)
        guard let code else { throw CaseFileStore.notFound }
        try CaseFileStore.change(
            act.tx, file, code: code, title: checked.title, retention: checked.retention, kind: draft.kind,
            keeper: checked.keeper, startedOn: draft.startedOn, note: checked.note, version: found.version)
        try act.record(
            .caseFileChanged, on: .caseFile, file.value,
            [
                "code": .text(code.text), "title": .digest(of: checked.title),
                "retention": .text(checked.retention.code), "keeper": .init(checked.keeper),
                "before": .init(found.keeper.key),
            ])
    }
}
