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
}
