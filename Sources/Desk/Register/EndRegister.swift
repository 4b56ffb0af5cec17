public import Office
import Storage

/// Ends a book: nothing is entered in it after today. Clerks and administrators; journal: `register.ended`.
public struct EndRegister: Command {
    public let register: Key<Register>
    public let version: Int64

    public init(_ register: Key<Register>, version: Int64) {
        self.register = register
        self.version = version
    }

    public func run(_ act: Act) throws {
        if !act.actor.keepsRegisters { try act.actor.mustAdminister() }
        let book = try RegisterStore.find(act.tx, register)
        guard book.validTo == nil else { throw OfficeError(.conflict, "Sổ này đã ngừng dùng.") }
        let series = try RegisterSeriesStore.all(act.tx, of: register)
        guard series.allSatisfy({ $0.reserved == 0 }) else {
            throw OfficeError(
                .conflict, "Sổ còn số đang giữ. Hãy ghi văn bản vào các số đó hoặc hủy số, rồi ngừng dùng sổ.")
        }
        try RegisterStore.end(act.tx, register, on: act.today, version: version)
        try act.record(.registerEnded, on: .register, register.value)
    }
}
