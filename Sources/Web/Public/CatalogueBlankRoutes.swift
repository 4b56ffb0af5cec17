import Desk
import Hummingbird
import Office

/// Blank forms of the procedures for citizens, without signing in.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /thu-tuc/:id/mau/:position | everybody | a blank form to take away |
struct CatalogueBlankRoutes: RouteProvider {
    let services: PublicServices
    let files: FileStore

    func add(to routes: WebRoutes) {
        routes.open.get("/thu-tuc/:id/mau/:position") { _, context in
            try services.admit(context, services.rules.opensCatalogue)
            guard let key = context.parameters.get("id").flatMap({ Key<Procedure>($0) }) else {
                throw HTTPError(.notFound)
            }
            let file = try await services.desk.ask(
                ProcedureBlankFile(key, ProcedureBlankRoutes.position(context.parameters), isPublic: true), as: .citizen
            )
            return try await FileDownload(name: file.name, hash: file.hash).response(from: files, context)
        }
    }
}
