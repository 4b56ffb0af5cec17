import Desk
import Hummingbird
import HummingbirdCore
import Office

/// The slip that goes with a result: how to rate the service.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /dossiers/:id/rating-slip | the counter, of a dossier that has ended | the slip with the link, to print |
struct DossierSlipRoutes: RouteProvider {
    let desk: Desk
    let tokens: @Sendable () -> SecretToken

    func add(to routes: WebRoutes) {
        routes.officer.get("/dossiers/:id/rating-slip") { request, context in
            let key = try await RatingKey.load(desk, random: tokens)
            let slip = try await desk.ask(RatingSlip(try context.key(), key: key), as: context.actor)
            let link = "\(request.origin(of: context.visit.site))\(("/danh-gia/\(slip.token)" as Href).string)"
            return DossierSlipScreen(slip: slip, link: link).page
        }
    }
}
