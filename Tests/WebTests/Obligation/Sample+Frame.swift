import Office

@testable import Web

extension Sample {
    /// The whole document that this person gets.
    static func document(_ page: Page, for actor: Actor = officer) -> HTML {
        let visitor = Visitor(
            actor: actor, unitName: actor.isLeader ? "Lãnh đạo Văn phòng" : summary.name,
            places: [.work, .incoming, .plans],
            counts: [.work: 12], notices: 1)
        return Frame(site: TestSite.site, visitor: visitor).html(page)
    }
}
