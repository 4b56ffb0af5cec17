public import Office
import Storage

/// Notes in the book whom a paper was given to today; an incoming one its receiver may see, and is told of. Clerks; journal: `register.paper_passed_on`. Legal basis: Nghị định
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
        if try RegisterStore.find(act.tx, standing.register).direction == .incoming {
            try act.tell(receiver, of: document, under: entry)
        }
    }
}

extension Act {
    /// Whoever the book says has an incoming paper may see it, and is told.
    func tell(_ receiver: Key<Party>, of document: Key<Document>, under entry: Key<RegisterEntry>) throws {
        try admit([receiver], to: document, because: entry.value)
        try inform([
            NewNotice(.instruction, to: [receiver], about: .document(document), words: "Văn bản đến chuyển để xử lý")
        ])
    }
}
