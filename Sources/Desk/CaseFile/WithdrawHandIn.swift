public import Office
import Storage

/// Takes back what waits for the archive: whoever answers for the unit, or offered it. Journal: `hand_in.withdrawn`.
public struct WithdrawHandIn: Command {
    public let handIn: Key<HandIn>
    public let version: Int64

    public init(_ handIn: Key<HandIn>, version: Int64) {
        self.handIn = handIn
        self.version = version
    }

    public func run(_ act: Act) throws {
        let found = try HandInStore.find(act.tx, handIn, for: act.actor)
        guard act.actor.acts(as: Key(found.offeredBy.key.value)) || act.actor.answers(for: Key(found.unit.key.value))
        else { throw OfficeError(.forbidden, "Chỉ người giao nộp hoặc trưởng đơn vị mới rút lại được.") }
        guard found.state == .offered else { throw OfficeError(.conflict, "Lần giao nộp này đã kết thúc.") }
        try HandInStore.end(act.tx, handIn, as: .withdrawn, by: act.actor.person, version: version)
        let files = try HandInStore.files(act.tx, of: handIn)
        try CaseFileStore.move(act.tx, files, from: .offered, to: .closed)
        if let duty = try CaseDutyStore.receipt(act.tx, of: handIn) {
            try act.callOff(duty, because: "Đơn vị đã rút hồ sơ giao nộp.")
        }
        try act.record(.handInWithdrawn, on: .handIn, handIn.value)
    }
}
