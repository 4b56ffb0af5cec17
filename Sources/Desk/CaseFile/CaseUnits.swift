public import Office
import Storage

/// The units whose case files the actor looks over: all of the office for whoever oversees the filing, else those that he
/// or she works in. One statement.
public struct CaseUnits: Question {
    public init() {}

    public func answer(_ view: View) throws -> [NamedParty] {
        let own = Set(view.actor.standings.map { Key<Party>($0.unit) })
        return try CaseFilePageStore.units(view.tx).filter { view.actor.overseesFiling || own.contains($0.key) }
    }
}
