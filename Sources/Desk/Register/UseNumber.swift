public import Office
import Storage

/// Gives a number that was kept to a paper. Clerks; journal: `register.paper_entered`.
public struct UseNumber: Command {
    public let entry: Key<RegisterEntry>
    public let document: Key<Document>
    public let version: Int64

    public init(_ entry: Key<RegisterEntry>, for document: Key<Document>, version: Int64) {
        self.entry = entry
        self.document = document
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepRegisters()
        let standing = try RegisterEntryStore.standing(act.tx, entry)
        try act.requireNotHeld(entry)
        guard standing.state == .reserved else {
            throw OfficeError(.conflict, "Số này không còn được giữ. Hãy tải lại trang.")
        }
        guard try DocumentStore.sees(act.tx, document, act.actor) else {
            throw OfficeError(.invalid, "Không tìm thấy văn bản được chọn.", field: "document")
        }
        let paper = try DocumentItemStore.lockedDetails(act.tx, document, for: act.actor)
        let book = try RegisterStore.find(act.tx, standing.register)
        try act.checkBook(book, takes: paper)
        let line = try RegisterPageStore.find(act.tx, entry, for: act.actor)
        guard try act.series(of: book, kind: paper.item.label.kind) == line.kind else {
            throw OfficeError(.invalid, "Số này giữ cho loại văn bản khác.", field: "document")
        }
        try RegisterSeriesStore.count(act.tx, series: standing.series, used: 1, reserved: -1)
        try RegisterEntryStore.use(act.tx, entry, for: document, version: version)
        try act.record(
            .paperEntered, on: .document, document.value,
            [
                "register": .init(standing.register), "year": .init(line.year),
                "number": .text(line.number.description),
            ])
    }
}
