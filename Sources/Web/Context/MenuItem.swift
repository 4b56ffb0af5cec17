/// One line of a menu: a link, with the words that name the act or the place.
public struct MenuItem: Sendable, Equatable {
    public let title: String
    public let href: Href

    public init(_ title: String, _ href: Href) {
        self.title = title
        self.href = href
    }
}
