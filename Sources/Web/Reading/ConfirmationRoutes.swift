public import Desk
import Hummingbird
import Office

/// Makes a reading obligations.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /documents/:id/confirmation | who confirms papers | the last look; after confirming, what exists now |
/// | POST | /documents/:id/confirmation | the same | the paper confirmed, or every fault at its field |
public struct ConfirmationRoutes: RouteProvider {
    let desk: Desk

    public init(desk: Desk) {
        self.desk = desk
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/documents/:id/confirmation", use: page)
        routes.officer.post("/documents/:id/confirmation", use: confirm)
        addAPI(to: routes)
    }

    @Sendable func page(_ request: Request, _ context: OfficerContext) async throws -> Page {
        switch try await desk.ask(ConfirmationQuestion(try context.key()), as: context.actor) {
        case .reading(let reading): ConfirmationScreen(reading: reading).page
        case .outcome(let outcome): OutcomeScreen(outcome: outcome).page
        }
    }

    @Sendable func confirm(_ request: Request, _ context: OfficerContext) async throws -> Response {
        let document: Key<Document> = try context.key()
        let fields = try await request.form()
        guard let version = fields["version"].flatMap({ Int64($0) }) else {
            throw OfficeError(.invalid, "Yêu cầu xác nhận không đủ thông tin. Hãy mở lại trang xác nhận.")
        }
        do {
            switch try await desk.perform(ConfirmReading(document, version: version), as: context.actor) {
            case .done:
                return Redirect(to: "/documents/\(document)/confirmation").response(from: request, context: context)
            case .refused(let faults):
                return try await refused(document, "Chưa xác nhận được; chưa có gì thay đổi.", faults, request, context)
            }
        } catch let error as OfficeError where error.code == .stale {
            let words =
                "Bản đọc vừa được sửa ở nơi khác sau khi anh/chị mở trang này. Hãy xem lại nội dung mới bên dưới rồi xác nhận."
            return try await refused(document, words, nil, request, context)
        } catch let error as OfficeError where error.code == .conflict {
            return Redirect(to: "/documents/\(document)/confirmation", saying: error.message)
                .response(from: request, context: context)
        }
    }

    private func refused(
        _ document: Key<Document>, _ words: String, _ faults: [DraftFault]?, _ request: Request,
        _ context: OfficerContext
    ) async throws -> Response {
        let reading = try await desk.ask(ReadingQuestion(document), as: context.actor)
        return ConfirmationScreen(reading: reading, refusal: words, faults: faults).page.response(
            from: request, context: context)
    }
}
