import Office

extension NamedParty {
    var href: Href {
        switch kind {
        case .unit: "/units/\(key.value)"
        case .person: "/people/\(key.value)"
        }
    }

    var link: HTML { "<a class=\"party\" href=\"\(href)\">\(name)</a>" }
}
