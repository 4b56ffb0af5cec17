import Desk
import Hummingbird
import Office
import WorkTime

/// Petitions for programs, under the same names as in the pages' forms. Secret senders come from one address only, and each look is
/// recorded.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/petitions | signed in | the petitions that he or she may see |
/// | POST | /api/petitions | who receives citizens | a petition is taken in |
/// | POST | /api/petitions/similar | who receives citizens | what it may be the same as |
/// | GET | /api/petitions/:id | who sees it | the petition, its history, what the caller can do |
/// | POST | /api/petitions/:id/steps/:act | whose step it is | the petition after the step |
/// | POST | /api/petitions/:id/senders | who was named | who sent it |
extension PetitionRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/petitions", "Đơn thư, hạn gần nhất trước, mỗi lần 50", query: Self.listFields,
            gives: CaseList.Answer.shape
        ) { request, context in
            let address = LedgerCaseAddress(
                try request.query(), of: .petitions, isAtDesk: context.actor.receivesCitizens)
            return try await desk.ask(address.question, as: context.actor)
        }
        routes.api.post(
            "/api/petitions", "Tiếp nhận một đơn", takes: NewPetition.self, gives: PetitionQuestion.Answer.shape
        ) { body, _, context in
            let fields = body.form
            let intake = try await intake(fields, as: context.actor)
            var form = FormReader(fields)
            let files = try services.kept(fields, from: context.actor.person)
            let draft = PetitionReader().draft(&form, intake, files: files)
            guard form.isValid else { throw form.firstFault }
            let id = try await desk.perform(ReceivePetition(draft, mark: FormToken.mark(fields)), as: context.actor)
            return try await desk.ask(PetitionQuestion(id), as: context.actor)
        }
        routes.api.post(
            "/api/petitions/similar", "Đơn có thể trùng với đơn đang nhập", takes: NewPetition.self,
            gives: SimilarPetitions.Match.listShape
        ) { body, _, context in
            let fields = body.form
            let intake = try await intake(fields, as: context.actor)
            var form = FormReader(fields)
            return try await matches(PetitionReader().draft(&form, intake, files: []), as: context.actor)
        }
        PetitionCaseAPI(
            desk: desk, steps: steps,
            words: .init(
                page: "Một đơn và quá trình xử lý", step: "Thực hiện một bước của đơn", senders: "Xem người gửi",
                ask: "PetitionSendersAsk", notFound: "Không tìm thấy đơn này."),
            isHere: { $0.petition != nil }
        ).add(to: routes)
    }

    static let listFields: [APISchema.Field] = [
        .init(
            "view", .choice(CaseFilter.View.allCases.map(\.rawValue)), "Đang giữ, đã tiếp nhận, tất cả",
            isRequired: false),
        .init("state", .choice(["closed"]), "Chỉ đơn, lượt đã kết thúc", isRequired: false),
        .init("kind", .text, "Loại: complaint, denunciation, proposal", isRequired: false),
        .init("area", .choice(PetitionField.allCases.map(\.rawValue)), "Lĩnh vực", isRequired: false),
        .init(
            "authority", .choice(PetitionAuthority.allCases.map(\.rawValue)), "Thẩm quyền giải quyết", isRequired: false
        ),
        .init("secrecy", .choice(["yes"]), "Chỉ đơn mà người gửi yêu cầu giữ bí mật họ tên", isRequired: false),
        .init("text", .text, "Số, nội dung tóm tắt, người gửi không giữ bí mật", isRequired: false),
        .init("from", .day, "Giá trị «nextFrom» của trang trước", isRequired: false),
        .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
    ]
}

/// What `POST /api/petitions` takes.
struct NewPetition: Decodable, APIDescribed {
    let kind: String
    let also: [String]?
    let instance: String?
    let from: Int64?
    let channel: String?
    let forwarder: String?
    let received: String?
    let written: String?
    let name: String?
    let number: String?
    let address: String?
    let phone: String?
    let mail: String?
    let others: String?
    let people: Int?
    let subject: String?
    let unit: Int64?
    let area: String?
    let authority: String?
    let mixed: Bool?
    let secrecy: Bool?
    let failed: String?
    let failure: String?
    let entries: [NamedEntry]?
    let kept: [String]?
    let token: String?

    static let schema = APISchema.object(
        "NewPetition",
        [
            .init("kind", .choice(PetitionKind.allCases.map(\.rawValue)), "Loại đơn"),
            .init("also", .list(.text), "Đơn còn có nội dung thuộc loại khác", isRequired: false),
            .init("instance", .choice(["second"]), "Khiếu nại lần hai", isRequired: false),
            .init("from", .integer, "Mã lượt tiếp, hoặc đơn khiếu nại lần đầu", isRequired: false),
            .init("channel", .choice(PetitionChannel.allCases.map(\.rawValue)), "Nguồn đơn", isRequired: false),
            .init("forwarder", .text, "Nơi chuyển đơn đến", isRequired: false),
            .init("received", .day, "Ngày nhận đơn; bỏ trống là hôm nay", isRequired: false),
            .init("written", .day, "Ngày ghi trên đơn", isRequired: false),
            .init("name", .text, "Người gửi, người đại diện", isRequired: false),
            .init("number", .text, "Số định danh cá nhân", isRequired: false),
            .init("address", .text, "Địa chỉ", isRequired: false),
            .init("phone", .text, "Điện thoại", isRequired: false),
            .init("mail", .text, "Thư điện tử", isRequired: false),
            .init("others", .text, "Người cùng gửi, mỗi dòng «họ tên; địa chỉ»", isRequired: false),
            .init("people", .integer, "Số người cùng gửi", isRequired: false),
            .init("subject", .text, "Tóm tắt nội dung", isRequired: false),
            .init("unit", .integer, "Mã đơn vị giải quyết", isRequired: false),
            .init("area", .choice(PetitionField.allCases.map(\.rawValue)), "Lĩnh vực", isRequired: false),
            .init(
                "authority", .choice(PetitionAuthority.allCases.map(\.rawValue)), "Thẩm quyền giải quyết",
                isRequired: false),
            .init("mixed", .flag, "Đơn có nhiều nội dung", isRequired: false),
            .init("secrecy", .flag, "Người gửi yêu cầu giữ bí mật họ tên", isRequired: false),
            .init("failed", .text, "Mã điều kiện đầu tiên không đáp ứng", isRequired: false),
            .init("failure", .text, "Lý do không đủ điều kiện", isRequired: false),
            .init("entries", .list(NamedEntry.schema), "Các trường của quy trình", isRequired: false),
            .init("kept", .list(.text), "Mã các tệp đã gửi trước qua /api/files", isRequired: false),
            .init("token", .text, "Gửi lại cùng giá trị thì không tạo đơn thứ hai", isRequired: false),
        ])

    var form: FormFields {
        var fields: FormFields = ["kind": kind]
        let single: [(String, String?)] = [
            ("instance", instance), ("from", from.map(String.init)), ("channel", channel), ("forwarder", forwarder),
            ("received", received), ("written", written), ("name", name), ("number", number), ("address", address),
            ("phone", phone), ("mail", mail), ("others", others), ("people", people.map(String.init)),
            ("subject", subject), ("unit", unit.map(String.init)), ("area", area), ("authority", authority),
            ("mixed", mixed == true ? "yes" : nil), ("secrecy", secrecy == true ? "yes" : nil), ("failed", failed),
            ("failure", failure),
            ("token", token),
        ]
        for (name, value) in single { if let value { fields = fields.adding(name, value) } }
        for kind in also ?? [] { fields = fields.adding("also", kind) }
        for token in kept ?? [] { fields = fields.adding("kept", token) }
        for entry in entries ?? [] { fields = fields.adding("field-\(entry.name)", entry.value) }
        return fields
    }
}
