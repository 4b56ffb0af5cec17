import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import Office

/// Papers that the office asked for besides, sent without signing in by whoever knows the dossier's number and digits.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | POST | /bo-sung | everybody | with a right number and digits the page for the files, and when they come with it they are sent, once; otherwise the refusal of the look-up |
struct SupplementRoutes: RouteProvider {
    let services: PublicServices
    let files: FileStore
    /// Bytes that are free where the files lie; nil where that cannot be told.
    let free: @Sendable () -> Int?
    private let tokens: KeptFiles

    private var desk: Desk { services.desk }
    private var rules: PublicRules { services.rules }

    init(services: PublicServices, files: FileStore, free: @escaping @Sendable () -> Int? = { nil }) {
        self.services = services
        self.files = files
        self.free = free
        tokens = KeptFiles(services.desk.secrets, for: .supplementFile)
    }

    func add(to routes: WebRoutes) {
        routes.open.post("/bo-sung") { request, context in
            try services.admit(context, rules.takesOwnForms)
            let page = try await answer(request, context)
            return LookUpRoutes.quiet(page.response(from: request, context: context))
        }
    }

    /// The number and the digits are asked for again with every step and counted as the look-up counts them: who guesses learns here what he
    /// learns there.
    private func answer(_ request: Request, _ context: WebContext) async throws -> Page {
        let brought = try await OwnFormPost.read(
            request, context, into: files, gate: services.gate, free: free())
        guard case .right(let code) = TypedDossierCode(brought.fields["ma"] ?? "") else {
            return LookUpScreen(rules: rules).page
        }
        let digits = brought.fields["digits"] ?? ""
        let dossier: PublicDossier
        do {
            dossier = try await services.lookUp(code, digits: digits, from: context)
        } catch let refusal as OfficeError where [.invalid, .tooManyRequests].contains(refusal.code) {
            return refused(code, refusal, isSending: brought.fields["di"] == "gui")
        }
        guard let supplement = dossier.supplement, supplement.since == nil,
            let asked = try await desk.ask(SupplementQuestion(code, digits: digits), as: .citizen)
        else { return LookUpAnswerScreen(dossier: dossier, rules: rules, digits: digits).page }
        let entry = SupplementEntry(brought.fields, new: brought.files, for: asked, tokens: tokens, in: files)
        func show(_ fault: OfficeError? = nil) -> Page {
            var screen = SupplementScreen(dossier: dossier, asked: asked, rules: rules, entry: entry)
            screen.errors = fault.map { [FieldError(field: $0.field ?? "file-0", message: $0.message)] } ?? []
            var page = screen.page
            if fault?.code == .tooManyRequests { page.status = .tooManyRequests }
            return page
        }
        if let fault = entry.papers.fault ?? brought.fault { return show(fault) }
        guard brought.fields["di"] == "gui" else { return show() }
        do {
            try SendSupplement.check(entry.papers.sendings, papers: asked.papers.count)
            try await send(entry, code, digits, context)
        } catch let error as OfficeError
            where [.invalid, .tooManyRequests, .conflict, .stale, .unavailable].contains(error.code)
        {
            return show(OwnFormFiles.told(error))
        } catch let error as OfficeError where error.code == .notFound {
            // Somebody went on with the dossier a moment ago: how it stands now says more than that.
            let now = try await services.lookUp(code, digits: digits, from: context)
            return LookUpAnswerScreen(dossier: now, rules: rules, digits: digits).page
        }
        return SupplementSentScreen(dossier: dossier, rules: rules).page
    }

    private func refused(_ code: DossierCode, _ refusal: OfficeError, isSending: Bool) -> Page {
        let lost = isSending ? " Các tệp chưa được gửi: khi xem được hồ sơ, hãy chọn lại tệp." : ""
        let form = FormView(FormFields(), errors: [FieldError(field: "digits", message: refusal.message + lost)])
        var page = LookUpDigitsScreen(code: code, rules: rules, form: form).page
        if refusal.code == .tooManyRequests { page.status = .tooManyRequests }
        return page
    }

    /// Counted before the database is asked, as a dossier is; what is refused for a fault that people mend counts not.
    private func send(
        _ entry: SupplementEntry, _ code: DossierCode, _ digits: String, _ context: WebContext
    ) async throws {
        let address = context.visit.remoteAddress
        try services.gate.sendForm(address)
        do {
            try entry.papers.hold(in: files)
            try await desk.perform(
                SendSupplement(code, digits: digits, files: entry.papers.sendings, mark: entry.mark), as: .citizen)
        } catch let error as OfficeError where error.code == .invalid {
            services.gate.takeBackForm(address)
            throw error
        }
    }
}
