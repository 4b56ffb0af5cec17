import Office

/// Where each list of saved views stands in the site.
extension SavedView.List {
    /// Where they are renamed and deleted.
    var path: String { self == .work ? "/work/views" : "/search/saved" }
    var href: Href { self == .work ? "/work/views" : "/search/saved" }

    /// The list itself.
    var home: MenuItem { self == .work ? MenuItem("Việc của tôi", "/work") : MenuItem("Tìm kiếm", "/search") }

    /// What of an address is kept, as the list writes it; empty where there is nothing to keep.
    func kept(_ fields: FormFields) -> String {
        switch self {
        case .work:
            let address = WorklistAddress(fields)
            return address.isFiltered ? address.query : ""
        case .search:
            let address = SearchAddress(fields)
            return address.isEmpty ? "" : address.kept
        }
    }

    /// The list that was kept, as far as it can still be understood.
    func href(of query: String) -> Href {
        let fields = (try? FormFields(query: query)) ?? FormFields()
        return switch self {
        case .work: WorklistAddress(fields).with { _ in }
        case .search: SearchAddress(fields).with { _ in }
        }
    }
}
