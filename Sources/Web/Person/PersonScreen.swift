import Desk
import Office
import WorkTime

/// A person: the posts held today, and the work in hand.
struct PersonScreen: Sendable {
    let work: PersonWorkPage
    let posts: [PostItem]
    let address: PartyWorkAddress
    let today: CalendarDay
    /// Who is away today, and who acts meanwhile.
    var absence: Absence?
    /// Whether the visitor may give this person's work to somebody else.
    var mayHandOver = false

    var page: Page {
        let list = PartyWorkList(
            address: address, counts: work.counts, items: work.items, next: work.next, today: today)
        let posts = posts.map { post -> HTML in
            "<li>\(post.title), <a href=\"/units/\(post.unit)\">\(post.unitName)</a></li>"
        }
        return Page(
            title: work.person.name,
            actions: (mayHandOver ? Button.link("Bàn giao việc", "/people/\(work.person.key)/hand-over") : .empty)
                + GuideTopic.unit.link,
            main: """
                <ul class="posts muted">\(posts)</ul>
                \(absence.map { NoticeBox.html("<p>\($0.warning)</p>", .soon) })\(list.html)
                """)
    }
}
