import Desk
import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import Office
import WorkTime

/// How a dossier stands, for whoever brought it: without signing in, one question at a time.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /tra-cuu?ma= | everybody | the question for the number, or with a right one the question for the digits; asks the database nothing |
/// | POST | /tra-cuu | everybody | how the dossier stands; the same refusal for a number that there is not and for wrong digits |
/// | POST | /api/public/look-up | everybody | the same for programs |
/// | GET | /robots.txt | everybody | what search engines are to leave alone |
struct LookUpRoutes: RouteProvider {
    let services: PublicServices

    func add(to routes: WebRoutes) {
        routes.open.get("/tra-cuu") { request, context in
            try services.admit(context, services.rules.opensLookUp)
            return Self.quiet(
                try question(FormReader(try request.query())).page.response(from: request, context: context))
        }
        routes.open.post("/tra-cuu") { request, context in
            try services.admit(context, services.rules.opensLookUp)
            return Self.quiet(try await answer(request, context))
        }
        routes.publicAPI.post(
            "/api/public/look-up", "Tra cứu hồ sơ bằng mã và các chữ số cuối của điện thoại hoặc số giấy tờ",
            takes: LookUpBody.self, gives: PublicDossier.shape
        ) { body, _, context in
            try services.admit(context, services.rules.opensLookUp)
            let typed = TypedDossierCode(body.code)
            guard case .right(let code) = typed else {
                throw OfficeError(.invalid, LookUpScreen.fault(of: typed) ?? "", field: "code")
            }
            return try await services.lookUp(code, digits: body.digits, from: context)
        }
        routes.open.get("/robots.txt") { _, _ in
            Response(
                status: .ok, headers: [.contentType: "text/plain; charset=utf-8"],
                body: .init(byteBuffer: ByteBuffer(string: Self.robots)))
        }
    }

    private static let robots = """
        User-agent: *
        Allow: /thu-tuc
        Allow: /bang-cong-khai$
        Allow: /phan-anh
        Disallow: /phan-anh/gui
        Allow: /nop-ho-so$
        Disallow: /

        """

    /// Asked for and answered by one person alone: no search engine keeps it, no cache does anyway.
    static func quiet(_ response: Response) -> Response {
        var response = response
        response.headers[.robotsTag] = "noindex, nofollow"
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func question(_ form: FormReader) throws(OfficeError) -> any LookUpQuestion {
        guard let text = form.fields["ma"], !text.isEmpty else { return LookUpScreen(rules: services.rules) }
        let typed = TypedDossierCode(text)
        if case .right(let code) = typed { return LookUpDigitsScreen(code: code, rules: services.rules) }
        var form = form
        form.refuse("ma", LookUpScreen.fault(of: typed) ?? "")
        return LookUpScreen(rules: services.rules, form: FormView(form))
    }

    private func answer(_ request: Request, _ context: WebContext) async throws -> Response {
        var form = FormReader(try await request.publicForm())
        guard case .right(let code) = TypedDossierCode(form.fields["ma"] ?? "") else {
            return try question(form).page.response(from: request, context: context)
        }
        let digits = (form.fields["digits"] ?? "").filter { !$0.isWhitespace && $0 != "." }
        if digits.utf8.count != services.rules.digits || !digits.utf8.allSatisfy({ (48...57).contains($0) }) {
            form.refuse("digits", "Nhập đúng \(services.rules.digits) chữ số cuối.")
        } else {
            do {
                let dossier = try await services.lookUp(code, digits: digits, from: context)
                return LookUpAnswerScreen(dossier: dossier, rules: services.rules, digits: digits).page
                    .response(from: request, context: context)
            } catch let refusal as OfficeError where [.invalid, .tooManyRequests].contains(refusal.code) {
                form.refuse("digits", refusal.message)
                var page = LookUpDigitsScreen(code: code, rules: services.rules, form: FormView(form)).page
                if refusal.code == .tooManyRequests { page.status = .tooManyRequests }
                return page.response(from: request, context: context)
            }
        }
        return LookUpDigitsScreen(code: code, rules: services.rules, form: FormView(form)).page
            .response(from: request, context: context)
    }
}

/// One of the two questions.
private protocol LookUpQuestion {
    var page: Page { get }
}

extension LookUpScreen: LookUpQuestion {}
extension LookUpDigitsScreen: LookUpQuestion {}

/// What `POST /api/public/look-up` takes.
struct LookUpBody: Decodable, APIDescribed {
    let code: String
    let digits: String

    static let schema = APISchema.object(
        "LookUp",
        [
            .init("code", .text, "Mã hồ sơ kèm hai chữ số kiểm tra, như H99.13-261129-0001-47"),
            .init("digits", .text, "Các chữ số cuối của số điện thoại hoặc số giấy tờ đã ghi khi nộp"),
        ])
}

extension PublicDossier {
    static let shape = JSONShape<PublicDossier>(
        "PublicDossier",
        [
            .init("code", "Mã hồ sơ", \.code.text), .init("title", "Tên thủ tục", \.title),
            .init("unit", "Đơn vị giải quyết", \.unit), .init("counter", "Nơi nộp, nhận kết quả", \.counter),
            .init(choice: "standing", "Tình trạng", \.standing), .init("word", "Tình trạng bằng lời", \.word),
            .init("next", "Việc cần làm tiếp", \.next), .init("begunAt", "Lúc nộp", \.begunAt),
            .init("due", "Ngày hẹn trả kết quả") { $0.due?.day },
            .init("dueTime", "Giờ hẹn, khi thời hạn tính theo giờ") { $0.due?.minute.map(Due.clock) },
            .init("bringUntil", "Ngày cuối bổ sung giấy tờ") { $0.bringUntil?.day },
            .init("endedAt", "Lúc kết thúc", \.endedAt), .init("isLate", "Quá hạn", \.isLate),
            .init("ratingToken", "Mã một lần để đánh giá", \.ratingToken),
            .init("reason", "Vì sao hồ sơ gửi ở biểu mẫu của cơ quan bị trả lại", \.reason),
            .init("dossier", "Mã hồ sơ chính thức, khi tra bằng mã tạm") { $0.dossier?.text },
        ])
}
