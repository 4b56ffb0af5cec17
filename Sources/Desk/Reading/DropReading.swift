public import Office
import Storage

/// Drops a paper that was read but not confirmed: its text, file and annexes go, its line stays. By a clerk or the planner.
/// Writes `document.dropped`.
public struct DropReading: Command {
    public let document: Key<Document>

    public init(_ document: Key<Document>) { self.document = document }

    public func run(_ act: Act) throws {
        try act.requireReading(document)
        try DocumentStore.lock(act.tx, document, for: act.actor)
        guard try !RegisterEntryStore.isEntered(act.tx, document) else {
            throw OfficeError(.conflict, "Văn bản này đã vào sổ. Hủy số trong sổ trước, rồi mới bỏ văn bản.")
        }
        try DocumentStore.drop(act.tx, document)
        try SearchIndex.remove(.document, document.value, in: act.tx)
        try act.record(.documentDropped, on: .document, document.value)
    }
}
