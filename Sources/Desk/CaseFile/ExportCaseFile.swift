public import Office
public import Paper
import Storage

/// Gives a case file out with everything in it that the actor sees: to be taken into another system, or to the historical
/// archive. `.notFound` for who may not see the file. Journal: `case_file.exported`.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục VI, phần I, mục III.4.g: papers and their data, in the order of time.
public struct ExportCaseFile: Command {
    public static let isLook = true

    public struct Output: Sendable {
        public let file: CaseFile
        /// Under which code the office stands on the interchange; nil where it takes no part in it.
        public let office: AgencyCode?
        /// In the order of time.
        public let records: [CaseRecord]
        /// Its table of contents.
        public let contents: OfficialForm
    }

    public let file: Key<CaseFile>

    public init(_ file: Key<CaseFile>) { self.file = file }

    public func run(_ act: Act) throws -> Output {
        let found = try CaseFilePageStore.find(act.tx, file, for: act.actor)
        let records = try CaseRecordStore.records(
            act.tx, of: file, limit: CaseContentsPaper.longest, for: act.actor)
        try act.record(
            .caseFileExported, on: .caseFile, file.value,
            [
                "documents": .init(records.count { $0.isSeen }), "files": .init(records.count { $0.file != nil }),
            ])
        return Output(
            file: found, office: act.rules.interchange?.code, records: records,
            contents: try CaseContentsPaper(file).answer(View(tx: act.tx, actor: act.actor, rules: act.rules)))
    }
}
