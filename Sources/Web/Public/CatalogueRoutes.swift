import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The procedures for citizens and businesses, without signing in. Those between agencies are not there.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /thu-tuc?text= | everybody | the list, found with or without marks |
/// | GET | /thu-tuc/:id | everybody | one procedure: papers, time, fee, result |
/// | GET | /api/public/procedures… | everybody | the same for programs |
struct CatalogueRoutes: RouteProvider {
    let services: PublicServices

    private var desk: Desk { services.desk }

    func add(to routes: WebRoutes) {
        routes.open.get("/thu-tuc") { request, context in
            try services.admit(context, services.rules.opensCatalogue)
            let address = CatalogueAddress(try request.query())
            return CatalogueScreen(
                answer: try await desk.ask(address.question, as: .citizen), address: address, rules: services.rules
            ).page
        }
        routes.open.get("/thu-tuc/:id") { _, context in
            try services.admit(context, services.rules.opensCatalogue)
            return CatalogueProcedureScreen(procedure: try await procedure(context), rules: services.rules).page
        }
        routes.publicAPI.get(
            "/api/public/procedures", "Danh mục thủ tục hành chính công khai, theo tên, mỗi lần 50",
            query: [
                .init("text", .text, "Từ trong mã, tên, lĩnh vực, kết quả; không cần dấu", isRequired: false),
                .init("from", .text, "Giá trị «nextFrom» của trang trước", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: ProcedureList.Answer.shape
        ) { request, context in
            try services.admit(context, services.rules.opensCatalogue)
            return try await desk.ask(CatalogueAddress(try request.query()).question, as: .citizen)
        }
        routes.publicAPI.get("/api/public/procedures/:id", "Một thủ tục công khai", gives: Procedure.shape) {
            _, context in
            try services.admit(context, services.rules.opensCatalogue)
            return try await procedure(context)
        }
    }

    private func procedure(_ context: WebContext) async throws -> Procedure {
        guard let key = context.parameters.get("id").flatMap({ Key<Procedure>($0) }) else {
            throw HTTPError(.notFound)
        }
        return try await desk.ask(PublicProcedure(key), as: .citizen)
    }
}

/// What the address of the public catalogue says: `/thu-tuc?text=…`.
struct CatalogueAddress: Equatable {
    let text: String?
    private(set) var after: ProcedureList.Cursor?

    init(_ query: FormFields) {
        text = query["text"].map { String($0.prefix(200)) }.flatMap { $0.isEmpty ? nil : $0 }
        if let id = query["after"].flatMap({ Key<Procedure>($0) }), let from = query["from"] {
            after = ProcedureList.Cursor(sortKey: String(from.prefix(2_000)), id: id)
        }
    }

    var question: PublicCatalogue { PublicCatalogue(text: text, after: after) }

    func from(_ cursor: ProcedureList.Cursor) -> Href {
        ("/thu-tuc" as Href).adding("text", text).adding("from", cursor.sortKey).adding("after", cursor.id.description)
    }
}
