import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What can be done to an obligation. Each act has a page with its form, which works without a script; a form that is
/// refused comes back with everything that was typed and the files that arrived.
///
/// | method | path under /obligations/:id | who | does |
/// |---|---|---|---|
/// | GET, POST | /parts/:part/acceptance | who answers for the part | takes it |
/// | GET, POST | /parts/:part/officer | the head of the unit | passes it to an officer |
/// | GET, POST | /parts/:part/report | who answers for the part | reports progress or the result |
/// | POST | /parts/:part/completion | assigner, director, planner | accepts the result |
/// | GET, POST | /parts/:part/return | the same | returns it with a reason |
/// | GET, POST | /parts/:part/due | assigner; planner with a paper | gives it a due day of its own |
/// | GET, POST | /deadline, /cancellation | assigner; planner with a paper | adjusts the deadline, cancels |
/// | GET, POST | /basis | assigner, planner, clerk | puts the paper to it |
/// | GET, POST | /parts/:part/refusal | who answers for the part | refuses it, or asks for another doer |
/// | GET, POST | /parts/:part/hand-over | the same | asks that it be handed over |
/// | GET, POST | /parts/:part/another-date | who reports the part | asks for another date |
/// | GET, POST | /parts/:part/doer | assigner; planner with a paper | lays it on somebody else |
/// | GET, POST | /parts/:part/waiver | assigner, planner, lead | lets a coordinating part fall away |
/// | GET, POST | /requests/:request/decision | assigner; planner with a paper | grants or refuses what was asked |
/// | GET, POST | /suspension, /resumption | assigner, director; planner with a paper | stops the clock, lets it run on |
/// | GET, POST | /breakdown | who acts for the lead | breaks a part off |
/// | GET, POST | /rhythm | assigner, planner | sets how often it is reported |
/// | POST | /reminding | assigner, director, planner | reminds whoever has to act |
public struct ActRoutes: RouteProvider {
    let services: LedgerServices

    public init(_ services: LedgerServices) {
        self.services = services
    }

    public func add(to routes: WebRoutes) {
        for (path, act) in Self.paths {
            let path = RouterPath("/obligations/:id/\(path)")
            routes.officer.get(path) { request, context in try await form(of: act, request, context) }
            routes.officer.post(path) { request, context in try await submit(act, request, context) }
        }
        addAPI(to: routes)
    }

    static let paths: [(String, ObligationAct)] = [
        ("parts/:part/acceptance", .accept), ("parts/:part/officer", .pass), ("parts/:part/report", .report),
        ("parts/:part/completion", .acceptResult), ("parts/:part/return", .returnResult),
        ("parts/:part/due", .adjustPart), ("deadline", .adjust),
        ("cancellation", .cancel), ("basis", .attachBasis), ("parts/:part/refusal", .decline),
        ("parts/:part/hand-over", .handOver), ("parts/:part/another-date", .askDate), ("parts/:part/doer", .reassign),
        ("parts/:part/waiver", .waive), ("requests/:request/decision", .decide), ("suspension", .suspend),
        ("resumption", .resume), ("breakdown", .breakDown), ("rhythm", .setRhythm), ("reminding", .remind),
    ]

    // MARK: - The form

    private func form(of act: ObligationAct, _ request: Request, _ context: OfficerContext) async throws -> Page {
        let place = try await place(of: act, request, context)
        if let refusal = place.refusal(for: context.actor) { return refusal }
        return try await screen(place, context).page
    }

    private func screen(_ place: ActPlace, _ context: OfficerContext) async throws -> ActScreen {
        var screen = ActScreen(
            content: place.content, act: place.act, participant: place.item?.participant, actor: context.actor,
            today: services.today, list: place.list)
        screen.request = place.request
        screen.isDirector = place.content.obligation.capacities(of: context.actor).contains(.director)
        if place.act == .pass, case .unit(let unit)? = place.item?.participant.nature {
            screen.officers = try await services.desk.ask(UnitColleagues(unit), as: context.actor)
            screen.absences = try await services.desk.ask(
                AbsencesOf(screen.officers.map(\.person.key), isOfPeople: true), as: context.actor)
        }
        return screen
    }

    // MARK: - Doing it

    private func submit(
        _ act: ObligationAct, _ request: Request, _ context: OfficerContext
    ) async throws -> Response {
        let place = try await place(of: act, request, context)
        // Whoever may not act sends no files into the store.
        if let refusal = place.refusal(for: context.actor), refusal.status == .forbidden {
            return refusal.response(from: request, context: context)
        }
        let (fields, kept) = try await services.received(request, from: context.actor.person)
        var submission = ActSubmission(
            fields, services: services, actor: context.actor, content: place.content, act: act,
            participant: place.item?.participant, files: kept.map(\.file))
        submission.request = place.request
        do {
            if let message = try await submission.perform() {
                return Redirect(to: place.back, saying: message).response(from: request, context: context)
            }
        } catch let error as OfficeError where error.code == .stale {
            return try await again(submission, kept, request, context, isStale: true)
        }
        return try await again(submission, kept, request, context, isStale: false)
    }

    /// The form once more, as the obligation stands now.
    private func again(
        _ submission: ActSubmission, _ kept: [KeptFile], _ request: Request, _ context: OfficerContext, isStale: Bool
    ) async throws -> Response {
        let place = try await place(of: submission.act, request, context, isBrief: !isStale)
        // An act of one button has no form to come back to.
        if submission.isOneButton {
            let message =
                place.stateRefusal?.message ?? submission.form.errors.first?.message ?? OfficeError.stale.message
            return Redirect(to: place.back, saying: message).response(from: request, context: context)
        }
        var screen = try await screen(place, context)
        screen.form = FormView(submission.form)
        screen.keptFiles = kept
        screen.absence = submission.absence
        screen.isStale = isStale
        return screen.page.response(from: request, context: context)
    }

    func place(
        of act: ObligationAct, _ request: Request, _ context: OfficerContext, isBrief: Bool = true
    ) async throws -> ActPlace {
        let content = try await services.desk.ask(
            ObligationQuestion(try context.key(), isBrief: isBrief, hasFolder: !isBrief || act != .pass),
            as: context.actor)
        let list = ListReturn(try request.query())
        guard act.concernsPart else {
            return ActPlace(
                content: content, act: act, item: nil, list: list,
                request: act == .decide ? try asked(in: content, context) : nil)
        }
        let key: Key<Participant> = try context.key("part")
        guard let item = content.participants.first(where: { $0.participant.id == key }) else {
            throw OfficeError(.notFound, "Không tìm thấy phần việc này.")
        }
        return ActPlace(content: content, act: act, item: item, list: list)
    }

    private func asked(in content: ObligationPage, _ context: OfficerContext) throws -> RequestItem {
        let key: Key<RequestItem> = try context.key("request")
        guard let item = content.folder.requests.first(where: { $0.id == key }) else {
            throw OfficeError(.notFound, "Không tìm thấy đề nghị này.")
        }
        return item
    }
}

/// What an act is done to, as it stands now.
struct ActPlace {
    let content: ObligationPage
    let act: ObligationAct
    let item: ParticipantItem?
    let list: ListReturn?
    /// What is decided on.
    var request: RequestItem?

    var back: Href { ("/obligations/\(content.obligation.id)" as Href).keeping(list) }

    /// Why the act does not fit the state as it is now: somebody has done it already, perhaps oneself with a second press.
    var stateRefusal: OfficeError? {
        do throws(OfficeError) {
            try content.obligation.checkState(for: act, on: item?.participant)
            return nil
        } catch {
            return error
        }
    }

    /// Why the act is not open to this person now; nil when it is.
    func refusal(for actor: Actor) -> Page? {
        do throws(OfficeError) {
            try content.obligation.check(act, on: item?.participant, by: actor)
            return nil
        } catch {
            let doers = ActDoers(content: content, act: act, participant: item)
            return ActRefusalScreen(refusal: error, doers: doers, back: back).page
        }
    }
}
