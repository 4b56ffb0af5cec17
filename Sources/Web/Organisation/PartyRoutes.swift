public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Who is meant by a name.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/parties?q=&kind= | signed in | units and people that may be meant by what is being typed, at most 20 |
/// | POST | /api/names | signed in | what names printed in a paper may mean |
public struct PartyRoutes: RouteProvider {
    private let desk: Desk
    private let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.api.get(
            "/api/parties", "Đơn vị và người khớp với nội dung đang gõ, khớp nhất trước, tối đa 20",
            query: [
                .init(
                    "q", .text, "Nội dung đang gõ: tên, tên tắt, chữ cái đầu; có dấu hay không đều được",
                    isRequired: false),
                .init("kind", .choice(["unit", "person"]), "Chỉ đơn vị hoặc chỉ người", isRequired: false),
            ]
        ) { request, context in
            let query = try request.query()
            let question = FindParties(
                String((query["q"] ?? "").prefix(200)), kind: query["kind"].flatMap(NameCandidate.Kind.init),
                books: books)
            return try await desk.ask(question, as: context.actor).map(PickerChoice.init)
        }
        routes.api.post("/api/names", "Tên in trong văn bản có thể là đơn vị hay người nào") {
            (body: PrintedNames, _, context) in
            guard body.names.count <= 500, body.names.allSatisfy({ $0.count <= 500 }) else {
                throw OfficeError(.tooLarge, "Mỗi lần hỏi tối đa 500 tên.", field: "names")
            }
            let found = try await desk.ask(ResolveNames(body.names, books: books), as: context.actor)
            return body.names.map { name in NameMeaning(name: name, candidates: found[name] ?? []) }
        }
    }
}

extension PickerChoice: APIDescribed {
    public static let schema = APISchema.object(
        "PickerChoice",
        [
            .init("key", .text, "Mã gửi lên khi chọn"), .init("title", .text, "Tên hiện nay"),
            .init("note", .text, "Đơn vị cấp trên, hoặc chức danh và đơn vị của người", isRequired: false),
            .init("alias", .text, "Tên gọi khác", isRequired: false),
        ])

    /// A candidate as a picker offers it.
    init(_ candidate: NameCandidate) {
        self.init(
            key: candidate.parties.map(\.description).joined(separator: ","), title: candidate.name,
            note: candidate.note)
    }
}
