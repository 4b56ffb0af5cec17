/// The filters of «Việc của tôi» that a person keeps under a name, for his or her own use.
public struct SavedView: Sendable, Equatable {
    public let id: Key<SavedView>
    public let name: String
    /// The part of the list's address behind the question mark.
    public let query: String

    /// How many a person may keep: as many as still can be told apart as tabs.
    public static let most = 20

    public init(id: Key<SavedView>, name: String, query: String) {
        self.id = id
        self.name = name
        self.query = query
    }
}
