/// A case file by its name, as other pages point to it.
public struct CaseLink: Sendable, Equatable {
    public let id: Key<CaseFile>
    /// «01.KT: Rà soát quy hoạch cụm công nghiệp».
    public let name: String

    public init(id: Key<CaseFile>, name: String) {
        self.id = id
        self.name = name
    }
}
