import Office

/// By what the results can be narrowed: a menu a fact, each line with how many there are; and what is chosen, as chips.
struct SearchFacetBar: Sendable {
    let address: SearchAddress
    let facets: [SearchFacet]

    var html: HTML {
        let menus = facets.compactMap(menu)
        guard !menus.isEmpty else { return .empty }
        return "<div class=\"facets\" role=\"group\" aria-label=\"Thu hẹp kết quả\">\(menus)</div>\n"
    }

    /// A fact that all results share narrows nothing.
    private func menu(_ facet: SearchFacet) -> HTML? {
        guard facet.values.count > 1, !isChosen(facet.fact) else { return nil }
        let lines = facet.values.map { value -> HTML in
            """
            <a href="\(href(facet.fact, value.value))">\(Self.word(facet.fact, value.value)) \
            <span class="tab-count">\(value.count)</span></a>
            """
        }
        return """
            <details class="menu"><summary class="button quiet">\(Self.title(facet.fact))</summary>\
            <div class="menu-list">\(lines)</div></details>
            """
    }

    var chips: [FilterBar.Chip] {
        let filter = address.filter
        var chips: [FilterBar.Chip] = []
        func add(_ label: String, _ value: String?, _ drop: (inout SearchAddress) -> Void) {
            if let value { chips.append(.init(label, value, without: address.with(drop))) }
        }
        add("Loại văn bản", filter.kind) { $0.filter.kind = nil }
        add("Cơ quan ban hành", filter.issuer) { $0.filter.issuer = nil }
        add("Người ký", filter.signer) { $0.filter.signer = nil }
        add("Đến, đi", filter.direction.map { DocumentWords.title(of: $0) }) { $0.filter.direction = nil }
        add("Trạng thái", filter.paperState.map { Self.word(.paperState, $0.rawValue) }) { $0.filter.paperState = nil }
        add("Trạng thái", filter.taskState?.word) { $0.filter.taskState = nil }
        if let year = address.year {
            add("Năm", "\(year)") { $0.set(year: nil) }
        } else {
            add("Từ ngày", filter.from.map(WrittenDay.text)) { $0.filter.from = nil }
            add("Đến ngày", filter.to.map(WrittenDay.text)) { $0.filter.to = nil }
        }
        return chips
    }

    private func isChosen(_ fact: SearchFacet.Fact) -> Bool {
        switch fact {
        case .kind: address.filter.kind != nil
        case .issuer: address.filter.issuer != nil
        case .year: address.year != nil
        case .direction: address.filter.direction != nil
        case .paperState: address.filter.paperState != nil
        case .taskState: address.filter.taskState != nil
        }
    }

    private func href(_ fact: SearchFacet.Fact, _ value: String) -> Href {
        address.with { address in
            switch fact {
            case .kind: address.filter.kind = value
            case .issuer: address.filter.issuer = value
            case .year: address.set(year: Int(value))
            case .direction: address.filter.direction = Document.Direction(rawValue: value)
            case .paperState: address.filter.paperState = Document.State(rawValue: value)
            case .taskState: address.filter.taskState = ObligationState(rawValue: value)
            }
        }
    }

    private static func title(_ fact: SearchFacet.Fact) -> String {
        switch fact {
        case .kind: "Loại văn bản"
        case .issuer: "Cơ quan ban hành"
        case .year: "Năm"
        case .direction: "Đến, đi"
        case .paperState: "Trạng thái văn bản"
        case .taskState: "Trạng thái nhiệm vụ"
        }
    }

    private static func word(_ fact: SearchFacet.Fact, _ value: String) -> String {
        switch fact {
        case .kind, .issuer, .year: value
        case .direction: Document.Direction(rawValue: value).map { DocumentWords.title(of: $0) } ?? value
        case .paperState: value == Document.State.reading.rawValue ? "Chờ xác nhận" : "Đã xác nhận"
        case .taskState: ObligationState(rawValue: value)?.word ?? value
        }
    }
}
