/// What is looked for.
enum SearchScope: String, Sendable, CaseIterable {
    case all, obligations, documents

    var title: String {
        switch self {
        case .all: "Tất cả"
        case .obligations: "Nhiệm vụ"
        case .documents: "Văn bản"
        }
    }
}
