public import Office
import Storage
import WorkTime

/// Takes lists of units, people and open tasks in: what is new is added, what differs is changed, what is the same stays,
/// nothing is removed. All rows or none. Administrators only; journal: `organisation.imported` and each row's own act.
///
/// Throws `ImportReport` when a row is faulty, or always in a dry run: then the report says what would have been done,
/// by having done it in the transaction that is given up.
public struct ImportOrganisation: Command {
    public var list: OrganisationList
    public var isDryRun: Bool

    public init(_ list: OrganisationList, isDryRun: Bool) {
        self.list = list
        self.isDryRun = isDryRun
    }

    public func run(_ act: Act) throws -> ImportReport {
        try act.actor.mustAdminister()
        guard let office = try UnitStore.office(act.tx) else {
            throw OfficeError(.conflict, "Chưa lập cơ quan. Hãy chạy «congvu admin init» trước.")
        }
        var work = ImportWork(act: act, office: office)
        work.report.faults = list.faults
        work.report.notes = list.notes
        try work.addUnits(list.units)
        try work.addPeople(list.people)
        try work.setFollowers(list.units)
        try work.addTasks(list.tasks)
        work.report.faults.sort { ($0.place.sheet, $0.place.row) < ($1.place.sheet, $1.place.row) }
        guard work.report.faults.isEmpty, !isDryRun else {
            try act.tx.settle()
            throw work.report
        }
        if work.report.added + work.report.changed > 0 {
            try act.record(
                .organisationImported, on: .office, office.value,
                ["added": .init(work.report.added), "changed": .init(work.report.changed)])
        }
        return work.report
    }
}

extension Desk {
    /// What the import would do; nothing is kept.
    public func previewImport(_ list: OrganisationList, as actor: Actor) async throws -> ImportReport {
        do {
            return try await perform(ImportOrganisation(list, isDryRun: true), as: actor)
        } catch let report as ImportReport {
            return report
        }
    }
}
