public import Office
import Storage
import WorkTime

/// Programs at the door: they bring a key that a person made for them.
extension FrontDoor {
    /// As whom the program of this key acts, and how far it reaches; nil when the key does not work. Now and then the time
    /// is noted.
    public func program(_ key: String) async throws -> (actor: Actor, unitName: String, reach: APIToken.Reach)? {
        guard key.hasPrefix(APIToken.prefix) else { return nil }
        let hash = SecretToken.hash(of: key)
        let found = try await desk.read { tx -> (APITokenStore.Holder, Actor)? in
            guard let holder = try APITokenStore.holder(tx, tokenHash: hash),
                let actor = try ActorStore.actor(tx, holder.person, on: OfficeTime.day(of: tx.now))
            else { return nil }
            return (holder, actor)
        }
        guard let (holder, actor) = found else { return nil }
        if holder.isWorthNoting { try await desk.write { tx in try APITokenStore.noteUse(tx, holder.token) } }
        return (actor.reaching(holder.reach), "", holder.reach)
    }
}
