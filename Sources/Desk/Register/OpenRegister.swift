public import Office
import Storage

/// Opens a book. Clerks and administrators; journal: `register.opened`. Throws `.conflict` when one of that name is open.
public struct OpenRegister: Command {
    public let direction: Document.Direction
    /// Whose papers stand in it; of incoming and internal ones it says nothing.
    public let issuer: Register.Issuer
    public let name: String
    public let numbering: Register.Numbering
    public let isSecret: Bool

    public init(
        direction: Document.Direction, issuer: Register.Issuer = .office, name: String,
        numbering: Register.Numbering = .joint, isSecret: Bool = false
    ) {
        self.direction = direction
        self.issuer = issuer
        self.name = name
        self.numbering = numbering
        self.isSecret = isSecret
    }

    public func run(_ act: Act) throws -> Key<Register> {
        if !act.actor.keepsRegisters { try act.actor.mustAdminister() }
        let name = try EnteredText.required(name, "Tên sổ", field: "name", upTo: 200)
        guard try RegisterStore.find(act.tx, named: name) == nil else {
            throw OfficeError(.conflict, "Đang có sổ mang tên này.", field: "name")
        }
        let new = Register(
            id: Key(0), direction: direction, issuer: direction == .outgoing ? issuer : nil, name: name,
            numbering: numbering, isSecret: isSecret, validFrom: act.today, validTo: nil, version: 1)
        let id = try RegisterStore.insert(act.tx, new)
        try act.record(
            .registerOpened, on: .register, id.value,
            [
                "direction": .text(direction.rawValue), "issuer": new.issuer.map { .text($0.rawValue) } ?? .null,
                "numbering": .text(numbering.rawValue), "secret": .bool(isSecret),
            ])
        return id
    }
}
