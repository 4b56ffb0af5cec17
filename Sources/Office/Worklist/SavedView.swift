/// The filters of «Việc của tôi», or a search, that a person keeps under a name, for his or her own use.
public struct SavedView: Sendable, Equatable {
    /// What it is a view of.
    public enum List: String, Sendable, CaseIterable {
        case work, search

        /// What people call what is kept.
        public var noun: String { self == .work ? "chế độ xem" : "tìm kiếm" }
    }

    public let id: Key<SavedView>
    public let name: String
    /// The part of the list's address behind the question mark.
    public let query: String

    /// How many a person may keep: of each list, as many as still can be told apart as tabs.
    public static let most = 20

    public init(id: Key<SavedView>, name: String, query: String) {
        self.id = id
        self.name = name
        self.query = query
    }
}
