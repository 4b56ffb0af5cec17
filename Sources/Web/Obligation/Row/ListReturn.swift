/// The list from which an object was opened, so that the way back leads to the same filters and the same row.
struct ListReturn: Sendable, Equatable {
    /// The list's address, as the page that showed the row was asked for.
    let list: Href
    /// It, as every row's address carries it.
    private let field: Href.Field

    init(_ list: Href) {
        self.list = list
        field = Href.Field("from", list.string)
    }

    /// Reads the query of an object's page; nil unless it names one of the lists of this site.
    init?(_ query: FormFields) {
        guard let href = query["from"].flatMap(Href.init(returnPath:)), Self.title(of: href) != nil else { return nil }
        self.init(href)
    }

    /// An address inside the object that remembers the list.
    func kept(in href: Href) -> Href { href.adding(field) }

    /// The line of the breadcrumbs that leads back to the row.
    func breadcrumb(row: String) -> MenuItem {
        MenuItem(Self.title(of: list) ?? "Danh sách", list.at("row-\(row)"))
    }

    private static func title(of list: Href) -> String? {
        let place = list.path.split(separator: "/").first
        return switch place {
        case "work": "Việc của tôi"
        case "plans": "Bảng theo dõi kế hoạch"
        case "units": "Việc của đơn vị"
        case "people": "Việc của cá nhân"
        case "search": "Kết quả tìm kiếm"
        case "reports": "Báo cáo"
        default: nil
        }
    }
}

extension Href {
    /// This address with the way back to a list, where there is one.
    func keeping(_ list: ListReturn?) -> Href { list?.kept(in: self) ?? self }
}
