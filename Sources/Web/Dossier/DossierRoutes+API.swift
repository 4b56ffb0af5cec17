import Desk
import Hummingbird
import Office
import WorkTime

/// Dossiers for programs, under the same names as in the pages' forms.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/dossiers | signed in | the dossiers that he or she may see |
/// | POST | /api/dossiers | the counter | a dossier is taken in |
/// | GET | /api/dossiers/:id | who sees it | the dossier, its history, what the caller can do |
/// | POST | /api/dossiers/:id/steps/:act | whose step it is | the dossier after the step |
/// | POST | /api/dossiers/:id/versions/:number | who answers for the unit | the dossier by a newer version of its process |
extension DossierRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/dossiers", "Hồ sơ thủ tục hành chính, hạn gần nhất trước, mỗi lần 50",
            query: [
                .init(
                    "view", .choice(CaseFilter.View.allCases.map(\.rawValue)), "Đang giữ, đã tiếp nhận, tất cả",
                    isRequired: false),
                .init("state", .choice(["closed"]), "Chỉ hồ sơ đã kết thúc", isRequired: false),
                .init("text", .text, "Mã hồ sơ, tên thủ tục, tên người nộp", isRequired: false),
                .init("unit", .integer, "Mã đơn vị giải quyết", isRequired: false),
                .init("from", .day, "Giá trị «nextFrom» của trang trước", isRequired: false),
                .init("after", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: CaseList.Answer.shape
        ) { request, context in
            let address = LedgerCaseAddress(try request.query(), of: .dossiers, isAtDesk: context.actor.has(.counter))
            return try await desk.ask(address.question, as: context.actor)
        }
        routes.api.post(
            "/api/dossiers", "Tiếp nhận một hồ sơ tại quầy", takes: NewDossier.self, gives: CasePage.shape
        ) { body, _, context in
            var form = FormReader(body.fields)
            guard let procedure = Key<Procedure>(String(body.procedure)) else {
                throw OfficeError(.invalid, "Chưa chọn thủ tục.", field: "procedure")
            }
            guard let id = try await receive(&form, of: procedure, as: context.actor) else { throw form.firstFault }
            return try await desk.ask(CaseQuestion(id), as: context.actor)
        }
        routes.api.get("/api/dossiers/:id", "Một hồ sơ và quá trình giải quyết", gives: CasePage.shape) { _, context in
            let content = try await desk.ask(CaseQuestion(try context.key()), as: context.actor)
            guard content.item.desk == .dossiers else { throw OfficeError(.notFound, "Không tìm thấy hồ sơ này.") }
            return content
        }
        routes.api.post(
            "/api/dossiers/:id/steps/:act", "Thực hiện một bước của hồ sơ", takes: NewDossierStep.self,
            gives: CasePage.shape
        ) { body, _, context in
            let id: Key<LedgerCase> = try context.key()
            let answer = try await steps.question(id, context)
            var form = FormReader(body.fields)
            guard try await steps.take(answer, &form, as: context.actor) else { throw form.firstFault }
            return try await desk.ask(CaseQuestion(id), as: context.actor)
        }
        moves.addAPI(to: routes, gives: CasePage.shape) { id, context in
            try await desk.ask(CaseQuestion(id), as: context.actor)
        }
    }
}

/// A field of a process with its value, or a role with whom it is given to.
struct NamedEntry: Decodable, APIDescribed {
    let name: String
    let value: String

    static let schema = APISchema.object(
        "ProcessEntry",
        [
            .init("name", .text, "Mã trường hoặc vai trò trong quy trình"),
            .init("value", .text, "Giá trị; với vai trò là mã đơn vị hoặc người"),
        ])
}

/// What `POST /api/dossiers` takes.
struct NewDossier: Decodable, APIDescribed {
    let procedure: Int64
    let act: String
    let kind: String?
    let name: String?
    let number: String?
    let address: String?
    let phone: String?
    let mail: String?
    let channel: String?
    let wish: String?
    let received: String?
    let lateReason: String?
    let part: [Int]?
    let others: String?
    let entries: [NamedEntry]?
    let parties: [NamedEntry]?
    let token: String?

    static let schema = APISchema.object(
        "NewDossier",
        [
            .init("procedure", .integer, "Mã thủ tục trong danh mục"),
            .init("act", .text, "Cách xử lý: mã bước mở hồ sơ của quy trình, như receive"),
            .init("kind", .choice(Applicant.Kind.allCases.map(\.rawValue)), "Cá nhân hay tổ chức", isRequired: false),
            .init("name", .text, "Người nộp hồ sơ", isRequired: false),
            .init("number", .text, "Số định danh cá nhân hoặc mã số thuế", isRequired: false),
            .init("address", .text, "Địa chỉ", isRequired: false),
            .init("phone", .text, "Điện thoại", isRequired: false),
            .init("mail", .text, "Thư điện tử", isRequired: false),
            .init("channel", .choice(["counter", "post"]), "Cách nộp", isRequired: false),
            .init(
                "wish", .choice(DeliveryWay.allCases.map(\.rawValue)), "Cách nhận kết quả", isRequired: false),
            .init("received", .day, "Ngày nhận hồ sơ giấy, khi trước hôm nay", isRequired: false),
            .init("lateReason", .text, "Vì sao nhập sau ngày nhận", isRequired: false),
            .init("part", .list(.integer), "Thứ tự, từ 0, của giấy tờ đã nhận trong danh mục", isRequired: false),
            .init("others", .text, "Giấy tờ khác, mỗi dòng một giấy tờ", isRequired: false),
            .init("entries", .list(NamedEntry.schema), "Các trường của bước", isRequired: false),
            .init("parties", .list(NamedEntry.schema), "Giao cho ai, theo vai trò", isRequired: false),
            .init("token", .text, "Gửi lại cùng giá trị thì không tạo hồ sơ thứ hai", isRequired: false),
        ])

    var fields: FormFields {
        var fields: FormFields = ["act": act, "kind": kind ?? Applicant.Kind.citizen.rawValue]
        let single: [(String, String?)] = [
            ("name", name), ("number", number), ("address", address), ("phone", phone), ("mail", mail),
            ("others", others), ("token", token), ("channel", channel), ("wish", wish),
            ("received", received), ("late-reason", lateReason),
        ]
        for (name, value) in single { if let value { fields = fields.adding(name, value) } }
        for place in part ?? [] { fields = fields.adding("part", "\(place)") }
        return fields.adding(entries, parties)
    }
}

/// What a step of a dossier, petition or visit takes.
struct NewDossierStep: Decodable, APIDescribed {
    let version: Int64
    let entries: [NamedEntry]?
    let parties: [NamedEntry]?
    let papers: [String]?
    let brought: [Int]?
    /// Of petitions: the incoming paper by which an agency answers.
    let answer: Int64?
    /// Of a step that hands the result over.
    let delivery: String?
    let receiver: String?
    let receiverNumber: String?
    let tracking: String?

    static let schema = APISchema.object(
        "NewDossierStep",
        [
            .init("version", .integer, "Phiên bản của hồ sơ đã xem"),
            .init("entries", .list(NamedEntry.schema), "Các trường của bước", isRequired: false),
            .init("parties", .list(NamedEntry.schema), "Giao cho ai, theo vai trò", isRequired: false),
            .init("papers", .list(.text), "Mã các giấy tờ có trong hồ sơ", isRequired: false),
            .init("brought", .list(.integer), "Thứ tự, từ 0, của giấy tờ nhận lần này", isRequired: false),
            .init("answer", .integer, "Với đơn thư: mã văn bản đến trả lời của cơ quan nhận chuyển", isRequired: false),
            .init(
                "delivery", .choice(DeliveryWay.allCases.map(\.rawValue)), "Khi trả kết quả: cách trả",
                isRequired: false),
            .init("receiver", .text, "Khi trả kết quả: ai nhận; không có là người nộp", isRequired: false),
            .init("receiverNumber", .text, "Số giấy tờ của người nhận", isRequired: false),
            .init("tracking", .text, "Mã bưu gửi, nơi gửi bản điện tử", isRequired: false),
        ])

    var fields: FormFields {
        var fields: FormFields = ["version": "\(version)"]
        for code in papers ?? [] { fields = fields.adding("papers", code) }
        for place in brought ?? [] { fields = fields.adding("brought", "\(place)") }
        if let answer { fields = fields.adding("answer", String(answer)) }
        let handed: [(String, String?)] = [
            ("delivery-way", delivery), ("delivery-receiver", receiver), ("delivery-number", receiverNumber),
            ("delivery-tracking", tracking),
        ]
        for (name, value) in handed { if let value { fields = fields.adding(name, value) } }
        return fields.adding(entries, parties)
    }
}

extension FormFields {
    fileprivate func adding(_ entries: [NamedEntry]?, _ parties: [NamedEntry]?) -> FormFields {
        var fields = self
        for entry in entries ?? [] { fields = fields.adding("field-\(entry.name)", entry.value) }
        for entry in parties ?? [] { fields = fields.adding("party-\(entry.name)", entry.value) }
        return fields
    }
}
