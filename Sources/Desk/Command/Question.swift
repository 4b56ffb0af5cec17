/// One question that a page asks: reads one unchanging view, sees what its actor may see, and changes nothing.
public protocol Question: Sendable {
    associatedtype Answer: Sendable

    /// Throws `OfficeError`, `.notFound` also for what the actor may not see.
    func answer(_ view: View) throws -> Answer
}
