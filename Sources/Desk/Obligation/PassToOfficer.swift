public import Office
import Storage

/// Passes a unit's part to an officer of the unit or of one below it, or takes it back. By whoever answers for the unit.
///
/// Refuses with `.invalid` an officer who works elsewhere. Writes `obligation.passed`.
public struct PassToOfficer: Command {
    public let part: PartVersion
    /// Nil takes it back to the unit.
    public let officer: Key<Person>?

    public init(_ part: PartVersion, to officer: Key<Person>?) {
        self.part = part
        self.officer = officer
    }

    public func run(_ act: Act) throws {
        var change = try act.begin(.pass, on: part)
        if let officer, case .unit(let unit) = try change.part().nature {
            guard try OfficerStore.works(act.tx, officer, in: unit, on: act.today) else {
                throw OfficeError(.invalid, "Chọn một công chức đang công tác tại đơn vị.", field: "officer")
            }
        }
        change.new.pass(part.participant, to: officer)
        try act.finish(change, as: .obligationPassed, ["officer": JournalValue(officer)])
        try act.informOfPassing(change)
    }
}
