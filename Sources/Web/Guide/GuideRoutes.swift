import Hummingbird
import Office

/// The guide, readable also before anybody signs in.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /guide | everybody | the table of contents, the reader's own chapter first |
/// | GET | /guide/:chapter | everybody | one chapter |
public struct GuideRoutes: RouteProvider {
    public init() {}

    public func add(to routes: WebRoutes) {
        routes.open.get("/guide") { _, context in
            let actor = context.visit.visitor?.actor
            let chapter = GuideBook.ownChapter(
                isLeader: actor?.isLeader ?? false,
                isHead: actor?.standings.contains { $0.rank.answersForUnit } ?? false,
                isClerk: actor?.has(.clerk) ?? false, isAdministrator: actor?.has(.administrator) ?? false)
            return GuideIndexPage(own: chapter).page
        }
        routes.open.get("/guide/:chapter") { _, context in
            guard let chapter = context.parameters.get("chapter").flatMap(GuideBook.chapter) else {
                throw OfficeError(
                    .notFound, "Không có phần hướng dẫn này. Hãy mở Hướng dẫn sử dụng để chọn phần cần đọc.")
            }
            return GuidePage(chapter: chapter).page
        }
    }
}
