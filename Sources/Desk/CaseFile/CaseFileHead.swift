public import Office
import Storage

/// A case file without what is in it; one statement. `.notFound` when there is none that the actor sees.
public struct CaseFileHead: Question {
    public let file: Key<CaseFile>

    public init(_ file: Key<CaseFile>) { self.file = file }

    public func answer(_ view: View) throws -> CaseFile {
        try CaseFilePageStore.find(view.tx, file, for: view.actor)
    }
}
