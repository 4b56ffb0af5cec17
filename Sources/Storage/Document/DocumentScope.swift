import Office

/// The scope that stands for a visibility.
enum DocumentScope {
    static func key(_ tx: any Transaction, _ visibility: Visibility, creator: Key<Person>) throws -> Key<Scope> {
        switch visibility {
        case .office: return try ScopeStore.office(tx)
        case .unit(let unit): return try ScopeStore.unit(tx, unit)
        case .participants:
            let scope = try ScopeStore.record(tx)
            try ScopeStore.admit(
                tx, Scope.Membership(person: creator, scope: scope, reason: .granted, reasonID: creator.value))
            return scope
        }
    }
}
