public import Office

extension ScopeStore {
    /// The scope that stands for a visibility. One that only participants see holds its creator besides them.
    public static func of(_ tx: any Transaction, _ visibility: Visibility, creator: Key<Person>) throws -> Key<Scope> {
        switch visibility {
        case .office: return try office(tx)
        case .unit(let key): return try unit(tx, key)
        case .participants:
            let scope = try record(tx)
            try admit(tx, Scope.Membership(person: creator, scope: scope, reason: .granted, reasonID: creator.value))
            return scope
        }
    }

    /// The same as a value of a statement that runs next: the whole office's is there since the office is, so that nothing need be
    /// asked before.
    static func value(
        of visibility: Visibility, creator: Key<Person>, in tx: any Transaction
    ) throws -> SQL {
        guard visibility != .office else { return "(SELECT whole.id FROM scope whole WHERE whole.kind = 'office')" }
        let scope = try of(tx, visibility, creator: creator)
        return "\(scope)"
    }
}
