import Desk
import Office
import TestSupport

/// The versions that forms of some records say, as the pages would show them once all records are placed. The tasks of the
/// relations went the same way, so one of them stands for all.
struct MatrixVersions {
    var obligation: Int64 = 1
    var part: Int64 = 1
    var caseFile: Int64 = 1

    static func gather(_ records: MatrixRecords, in office: TestOffice) async throws -> MatrixVersions {
        var versions = MatrixVersions()
        guard let paper = records.papers[.unit] else { return versions }
        let page = try await office.ask(ObligationQuestion(paper.obligation), as: office.chief)
        versions.obligation = page.obligation.version
        let part = page.participants.first { $0.participant.id == paper.part }?.participant
        versions.part = part?.version ?? 1
        if let file = records.kept[.caseFile]?[.unit]?[""] {
            let answer = try await office.ask(
                CaseFileQuestion(Key<CaseFile>(file.key)), as: office.officerOfInternalAffairs)
            versions.caseFile = answer.file.version
        }
        return versions
    }
}
