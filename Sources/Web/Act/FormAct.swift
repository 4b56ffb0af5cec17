import Desk
import Hummingbird
import HummingbirdCore
import Office

/// An act of one form, served three ways: its page, what the page posts, and the same for programs under `/api`.
///
/// What is refused comes back on the page with everything that was typed; a form that is sent twice makes nothing twice.
struct FormAct: Sendable {
    /// What the page shows around the fields.
    struct View: Sendable {
        var title: String
        var place: Place? = .dossiers
        var breadcrumbs: [MenuItem] = []
        /// What the fields begin with.
        var values = FormFields()
        /// What `key` and `ticks` choose from, by the field's name.
        var offers: [String: [(value: String, title: String)]] = [:]
        /// Those who stand in fields of several people.
        var chosen: [PickerChoice] = []
        /// What there is to know before filling it in.
        var note = HTML.empty
        /// The fields that are left out this time.
        var without: Set<String> = []
        var topic: GuideTopic
    }

    /// Where the browser goes after it was done.
    struct Done: Sendable {
        let href: Href
        let words: String
        var id: Int64?
    }

    let path: String
    /// Where the form is, when not at `path` itself: «/inspections/new».
    var formPath: String?
    let summary: String
    let button: String
    let name: String
    let fields: [ActField]
    let view: @Sendable (OfficerContext) async throws -> View
    let run: @Sendable (inout FormReader, OfficerContext) async throws -> Done?

    static let shape = JSONShape<Done>(
        "ControlDone",
        [
            .init("done", "Đã thực hiện") { _ in true },
            .init("id", "Mã của bản ghi được lập, khi có", \.id),
        ])

    func add(to routes: WebRoutes) {
        routes.officer.get(RouterPath(formPath ?? path)) { _, context in
            let view = try await view(context)
            return page(view, FormToken.given(FormView(view.values)))
        }
        routes.officer.post(RouterPath(path)) { request, context -> Response in
            var form = FormReader(try await request.form())
            do {
                if let done = try await run(&form, context) {
                    return Redirect(to: done.href, saying: done.words).response(from: request, context: context)
                }
            } catch { try form.note(error, at: fields.first?.name ?? "token") }
            return page(try await view(context), FormToken.given(FormView(form)))
                .response(from: request, context: context)
        }
        routes.api.post(
            "/api\(path)", summary, takes: APIForm(name, fields.map(\.schema) + [Self.version]), gives: Self.shape
        ) { sent, _, context in
            var form = FormReader(sent)
            guard let done = try await run(&form, context) else { throw form.firstFault }
            return done
        }
    }

    private static let version = APISchema.Field(
        "version", .integer, "Phiên bản đã xem, khi sửa bản ghi có sẵn", isRequired: false)

    private func page(_ view: View, _ form: FormView) -> Page {
        var body: HTML = "\(form.summary)\(FormToken.html(form))"
        if let version = form.fields["version"] { body += form.hidden("version", version) }
        for field in fields where !view.without.contains(field.name) {
            body += field.html(form, offers: view.offers[field.name] ?? [], chosen: view.chosen)
        }
        // The page is at its own address, and the browser posts to it where no other is named.
        let html: HTML = """
            \(view.note)<form class="form" method="post"\(attribute: "action", action) novalidate data-once>
            \(body)
            <div class="form-buttons">\(Button.submit(button))</div></form>
            """
        var page = Page(
            title: view.title, place: view.place, breadcrumbs: view.breadcrumbs, actions: view.topic.link, main: html,
            layout: .reading, status: form.status)
        page.assets = ["cases.css"]
        return page
    }

    /// Of a form that stands elsewhere than where it is sent; such paths name no record.
    private var action: String? { formPath == nil ? nil : path }
}
