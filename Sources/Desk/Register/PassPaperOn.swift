public import Office
import Storage

/// Notes in the book whom a paper was given to today. Clerks; journal: `register.paper_passed_on`. Legal basis: Nghị định
/// 30/2020/NĐ-CP, Điều 23.
public struct PassPaperOn: Command {
    public let entry: Key<RegisterEntry>
    public let receiver: Key<Party>
    public let version: Int64

    public init(_ entry: Key<RegisterEntry>, to receiver: Key<Party>, version: Int64) {
        self.entry = entry
        self.receiver = receiver
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepRegisters()
        let standing = try RegisterEntryStore.standing(act.tx, entry)
        guard standing.state == .used, let document = standing.document else {
            throw OfficeError(.conflict, "Số này chưa có văn bản để chuyển.")
        }
        guard try DocumentStore.sees(act.tx, document, act.actor) else {
            throw OfficeError(.notFound, "Không có dòng này trong sổ đăng ký.")
        }
        try act.requireParty(receiver, field: "receiver")
        try RegisterSeriesStore.count(act.tx, series: standing.series)
        try RegisterEntryStore.passOn(act.tx, entry, to: receiver, on: act.today, version: version)
        try act.record(
            .paperPassedOn, on: .document, document.value, ["entry": .init(entry), "receiver": .init(receiver)])
    }
}
