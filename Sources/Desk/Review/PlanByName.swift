public import Office
import Storage

/// The paper that somebody names by its number and symbol, or by its key: the newest confirmed one that bears it. For the
/// command line. `.notFound` when there is none.
public struct PlanByName: Question {
    public let name: String

    public init(_ name: String) { self.name = name }

    public func answer(_ look: View) throws -> Key<Document> {
        guard let key = try Key<Document>(name) ?? PlanStore.find(look.tx, number: name) else {
            throw OfficeError(.notFound, "Không tìm thấy kế hoạch «\(name)».")
        }
        return key
    }
}
