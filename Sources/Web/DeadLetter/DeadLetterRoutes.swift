public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What the outbox gave up, for administrators; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/letters?after= | administrators | the messages, oldest first |
/// | POST | /administration/letters/:id/revival | administrators | it is tried again |
/// | GET | /administration/letters/:id/dropping | administrators | asks for the reason |
/// | POST | /administration/letters/:id/dropping | administrators | it is thrown away |
public struct DeadLetterRoutes: RouteProvider {
    let desk: Desk

    public init(desk: Desk) {
        self.desk = desk
    }

    public func add(to routes: WebRoutes) {
        addAPI(to: routes)
        routes.officer.get("/administration/letters") { request, context in
            let after = try request.query()["after"].flatMap { Key<DeadLetter>($0) }
            return DeadLetterScreen(list: try await desk.ask(DeadLetterList(after: after), as: context.actor)).page
        }
        routes.officer.post("/administration/letters/:id/revival") { _, context in
            try await desk.perform(ReviveDeadLetter(try context.key()), as: context.actor)
            return Redirect(to: AdministrationTabs.letters.href, saying: "Thư sẽ được gửi lại ngay.")
        }
        routes.officer.get("/administration/letters/:id/dropping") { _, context in
            try context.actor.mustAdminister()
            return DeadLetterDropScreen(letter: try context.key()).page
        }
        routes.officer.post("/administration/letters/:id/dropping") { request, context in
            let letter: Key<DeadLetter> = try context.key()
            let fields = try await request.form()
            do {
                try await desk.perform(DropDeadLetter(letter, reason: fields["reason"] ?? ""), as: context.actor)
            } catch let error as OfficeError where error.code == .invalid {
                return DeadLetterDropScreen(letter: letter, fields: fields, refusal: error).page
                    .response(from: request, context: context)
            }
            return Redirect(to: AdministrationTabs.letters.href, saying: "Đã bỏ thư.")
                .response(from: request, context: context)
        }
    }
}
