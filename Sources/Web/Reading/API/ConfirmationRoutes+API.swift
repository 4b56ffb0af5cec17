import Desk
import Hummingbird
import Office

/// Confirming, for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | POST | /api/documents/:id/confirmation | who confirms papers | the obligations made, or every fault at its field |
extension ConfirmationRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.post(
            "/api/documents/:id/confirmation", "Xác nhận bản đọc: nhiệm vụ được giao, trong một lần ghi",
            takes: APIForm("Confirmation", [.init("version", .integer, "Phiên bản đã xem")]), gives: Self.confirmed
        ) { fields, _, context in
            let document: Key<Document> = try context.key()
            let version = fields["version"].flatMap { Int64($0) } ?? 0
            switch try await desk.perform(ConfirmReading(document, version: version), as: context.actor) {
            case .done(let obligations): return obligations
            case .refused(let faults): throw RefusedForm(errors: faults.map(\.error))
            }
        }
    }

    private static let confirmed = JSONShape<[Key<Obligation>]>(
        "Confirmed", [.init("obligations", "Mã các nhiệm vụ mới, theo thứ tự trong văn bản") { $0 }])
}
