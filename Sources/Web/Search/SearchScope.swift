import Office

/// What is looked for.
enum SearchScope: String, Sendable, CaseIterable {
    case all, obligations, documents

    var kinds: Set<SubjectKind> {
        switch self {
        case .all: [.obligation, .document]
        case .obligations: [.obligation]
        case .documents: [.document]
        }
    }

    /// The title within a sentence.
    var noun: String { title.lowercased() }

    /// Of each kind on one page; both together only begin each.
    var limit: Int { self == .all ? 10 : 30 }

    var title: String {
        switch self {
        case .all: "Tất cả"
        case .obligations: "Nhiệm vụ"
        case .documents: "Văn bản"
        }
    }
}
