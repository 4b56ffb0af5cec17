public import Office
import Storage

/// Takes a paper out of a case file that is open, with a reason. The same people as put it in. Journal:
/// `case_file.paper_unfiled`. A paper that is in no other file is to be filed again.
public struct UnfilePaper: Command {
    public let paper: Key<Document>
    public let file: Key<CaseFile>
    public let reason: String

    public init(_ paper: Key<Document>, from file: Key<CaseFile>, reason: String) {
        self.paper = paper
        self.file = file
        self.reason = reason
    }

    public func run(_ act: Act) throws {
        let reason = try Words.reason(reason)
        let found = try act.held(file)
        try act.requireFilling(found)
        guard try CasePaperStore.take(act.tx, paper, outOf: file) else {
            throw OfficeError(.conflict, "Văn bản này không còn trong hồ sơ.")
        }
        try CaseFileStore.count(act.tx, file, papers: -1)
        if try !CasePaperStore.isFiled(act.tx, paper) { try UnfiledPaperStore.restore(act.tx, paper) }
        try act.record(
            .paperUnfiled, on: .caseFile, file.value, ["document": .init(paper), "reason": .digest(of: reason)])
    }
}
