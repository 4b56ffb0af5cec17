public import Office
import Storage

/// Takes a planned file out of the year's list. Its keeper, whoever answers for the unit, the archive's keeper, văn thư.
/// Journal: `case_file.dropped`.
public struct DropPlannedFile: Command {
    public let file: Key<CaseFile>
    public let version: Int64

    public init(_ file: Key<CaseFile>, version: Int64) {
        self.file = file
        self.version = version
    }

    public func run(_ act: Act) throws {
        let found = try act.held(file, version: version)
        if !act.actor.keepsArchive, !act.actor.has(.clerk) { try act.requireKeeping(found) }
        guard found.state == .planned else {
            throw OfficeError(.conflict, "Hồ sơ đã mở, không bỏ khỏi danh mục được.")
        }
        try CaseFileStore.drop(act.tx, file, version: found.version)
        try act.record(
            .caseFileDropped, on: .caseFile, file.value,
            ["year": .init(found.year), "code": .text(found.code), "title": .digest(of: found.title)])
    }
}
