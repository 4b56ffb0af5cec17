public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The journal, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/journal?act=&person=&kind=&subject=&day=&before= | administrators | the entries, newest first |
public struct JournalRoutes: RouteProvider {
    private let desk: Desk
    private let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/journal") { request, context in
            let query = try request.query()
            var address = JournalAddress(query)
            var form = FormReader(query)
            let reader = PartyReader(desk: desk, books: books, actor: context.actor)
            address.filter.actor = try await reader.person("person", "Người thực hiện", in: &form)
            let journal = try await desk.ask(
                ReadJournal(address.filter, before: address.before), as: context.actor)
            return JournalScreen(journal: journal, address: address).page
        }
    }
}
