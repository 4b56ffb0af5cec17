public import Office
import Storage

/// Makes a number void: it is never used again, and the reason stays in the book. Clerks; journal:
/// `register.number_voided`. A paper that stood there may be entered anew.
public struct VoidNumber: Command {
    public let entry: Key<RegisterEntry>
    public let reason: String
    public let version: Int64

    public init(_ entry: Key<RegisterEntry>, reason: String, version: Int64) {
        self.entry = entry
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustKeepRegisters()
        let standing = try RegisterEntryStore.standing(act.tx, entry)
        try act.requireNotHeld(entry)
        if let document = standing.document, try !DocumentStore.sees(act.tx, document, act.actor) {
            throw OfficeError(.notFound, "Không có dòng này trong sổ đăng ký.")
        }
        let reason = try EnteredText.required(reason, "Lý do", field: "reason", upTo: 500)
        switch standing.state {
        case .void: throw OfficeError(.conflict, "Số này đã hủy.")
        case .used: try RegisterSeriesStore.count(act.tx, series: standing.series, used: -1, void: 1)
        case .reserved: try RegisterSeriesStore.count(act.tx, series: standing.series, reserved: -1, void: 1)
        }
        try RegisterEntryStore.void(act.tx, entry, reason: reason, version: version)
        try act.record(
            .numberVoided, on: .register, standing.register.value,
            ["entry": .init(entry), "document": .init(standing.document), "reason": .digest(of: reason)])
    }
}
