import Office
import Storage

extension Act {
    /// Does `make` once for each form: sent again by the same person with the same content, it answers what it made then.
    ///
    /// `mark` is a hash over the form's token and its content; nil does it each time. What is refused
    /// leaves no mark.
    func once<Noun>(_ mark: String?, make: () throws -> Key<Noun>) throws -> Key<Noun> {
        guard let mark else { return try make() }
        guard try SentFormStore.claim(tx, mark: mark, of: actor.person) else {
            guard let made = try SentFormStore.made(tx, mark: mark, of: actor.person) else { throw OfficeError.stale }
            return Key(made)
        }
        let made = try make()
        try SentFormStore.set(tx, mark: mark, of: actor.person, made: made.value)
        return made
    }
}
