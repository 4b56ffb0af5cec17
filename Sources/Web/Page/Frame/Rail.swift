/// The places that this visitor may enter, with how much waits in each. At the foot of the page on a telephone.
struct Rail {
    let visitor: Visitor
    let current: Place?

    var html: HTML {
        "<nav class=\"rail\" aria-label=\"Các mục chính\"><ul>\(visitor.places.map(line))</ul></nav>"
    }

    private func line(_ place: Place) -> HTML {
        """
        <li><a href="\(place.href)" data-go="\(place.key)"\(attribute: "aria-current", place == current ? "page" : nil)>\
        \(Icon.of(place))<span>\(place.title)</span>\
        \(CountBadge.html(visitor.counts[place] ?? 0, label: place.waiting))</a></li>
        """
    }
}

extension Place {
    /// What its number counts, for those who listen.
    fileprivate var waiting: String {
        switch self {
        case .incoming: "văn bản chờ xác nhận kết quả đọc hoặc chờ ý kiến"
        case .outgoing: "văn bản đi chờ xử lý"
        default: "việc đang chờ"
        }
    }
}
