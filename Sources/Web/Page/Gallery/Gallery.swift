import Office

/// Sample pages made of every component, with invented content.
public enum Gallery {
    /// Each page with the name it is asked for by.
    public static var pages: [(name: String, page: Page)] {
        [
            ("list", GalleryList.page), ("object", GalleryObject.page), ("form", GalleryForm.page),
            ("paper", GalleryPaper.page), ("empty", GalleryEmpty.page), ("single", GallerySingle.page),
        ]
    }

    /// The whole document; the single page is shown as a stranger sees it.
    public static func html(_ page: Page, site: Site) -> HTML {
        let isStranger = page.layout == .single
        return Frame(site: site, visitor: isStranger ? nil : visitor, message: nil).html(page)
    }

    static let visitor = Visitor(
        actor: Actor(
            person: Key(7), name: "Trần Thị Lan", roles: [.clerk, .officer],
            standings: [.init(unit: Key(3), rank: .officer, title: "Văn thư")]),
        unitName: "Phòng Hành chính - Tổ chức",
        places: [.work, .incoming, .outgoing, .plans, .cases, .petitions, .reports, .administration],
        counts: [.work: 12, .incoming: 128, .petitions: 4], notices: 3,
        creations: [MenuItem("Tiếp nhận văn bản", "/incoming/new"), MenuItem("Giao nhiệm vụ", "/obligations/new")])
}
