public import Office
import Storage

/// Says to which case file an obligation belongs, or that it belongs to none. Whoever sees it and fills the file. Journal:
/// `case_file.obligation_filed`. Papers of the obligation are then offered that file.
public struct FileObligation: Command {
    public let obligation: Key<Obligation>
    /// Nil takes it out of its file.
    public let file: Key<CaseFile>?

    public init(_ obligation: Key<Obligation>, in file: Key<CaseFile>?) {
        self.obligation = obligation
        self.file = file
    }

    public func run(_ act: Act) throws {
        try ObligationStore.lock(act.tx, obligation, for: act.actor)
        let old = try CasePaperStore.file(act.tx, of: obligation)
        guard old != file else { return }
        for key in [old, file].compactMap(\.self) {
            let found = try act.held(key)
            try act.requireFilling(found)
        }
        if let file { try CaseFileStore.open(act.tx, file, on: act.today) }
        try CasePaperStore.set(act.tx, obligation, file: file, by: act.actor.person)
        guard let subject = file ?? old else { return }
        try act.record(
            .obligationFiled, on: .caseFile, subject.value,
            ["obligation": .init(obligation), "in": .bool(file != nil)])
    }
}
