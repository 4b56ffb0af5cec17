import Desk
import Hummingbird
import Office

/// Messages of the interchange for programs, under the same names as in the pages' forms.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/interchange?show=&state=&before= | clerks | the messages, newest first |
/// | GET | /api/interchange/:id | clerks | one, with everything that happened to it |
/// | POST | /api/interchange/:id/acceptance, /annexes, /erasure, /refusal, /answer, /recall, /revival, /dropping | clerks | the message as it is now |
/// | POST | /api/documents/:id/sending | clerks | done |
extension InterchangeRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/interchange", "Thông điệp liên thông, mới nhất trước, mỗi lần 50",
            query: [
                .init(
                    "show", .choice(InterchangeAddress.Show.allCases.map(\.rawValue)),
                    "Cần xử lý, đến, đi hay tất cả; không ghi là cần xử lý", isRequired: false),
                .init(
                    "state", .choice(InterchangeItem.State.allCases.map(\.rawValue)), "Tình trạng", isRequired: false),
                .init("before", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: InterchangeList.Answer.shape
        ) { request, context in
            try await desk.ask(InterchangeAddress(try request.query()).question, as: context.actor)
        }
        routes.api.get("/api/interchange/:id", "Một thông điệp liên thông", gives: InterchangePage.shape) {
            _, context in try await desk.ask(InterchangeQuestion(try context.key()), as: context.actor)
        }
        let acts: [(String, String, APIForm, InterchangeAct)] = [
            ("acceptance", "Tiếp nhận văn bản liên thông, vào sổ", Self.acceptance, accept),
            ("annexes", "Lấy tệp chưa thành phụ lục của thông điệp đã tiếp nhận làm phụ lục", Self.annexing, annex),
            ("erasure", "Đề nghị xoá hẳn tệp mật của thông điệp đã tiếp nhận", Self.erasing, erase),
            ("refusal", "Từ chối văn bản liên thông", Self.refusal, refuse),
            ("answer", "Đồng ý hay không với yêu cầu thu hồi, cập nhật, lấy lại", Self.answering, answer),
            ("recall", "Thu hồi, cập nhật, thay thế văn bản đã gửi", Self.recalling, recall),
            ("revival", "Gửi lại thông điệp không gửi được", APIForm("InterchangeRevival"), revive),
            ("dropping", "Bỏ thông điệp không gửi được", Self.reason("InterchangeDropping"), drop),
        ]
        for (name, title, takes, act) in acts {
            routes.api.post("/api/interchange/:id/\(name)", title, takes: takes, gives: InterchangePage.shape) {
                fields, _, context in
                let id: Key<InterchangeItem> = try context.key()
                _ = try await desk.ask(InterchangeQuestion(id), as: context.actor)
                var form = FormReader(fields)
                do {
                    guard try await act(&form, id, context) != nil else { throw form.firstFault }
                } catch let question as AcceptanceQuestion {
                    guard let fault = question.faults.first else { throw OfficeError.stale }
                    throw OfficeError(.conflict, fault.message, field: fault.field)
                }
                return try await desk.ask(InterchangeQuestion(id), as: context.actor)
            }
        }
        routes.api.post(
            "/api/documents/:id/sending", "Gửi văn bản đi qua trục liên thông",
            takes: APIForm(
                "PaperSending", [.init("receivers", .text, "Mỗi dòng một nơi nhận: mã định danh, rồi tên")]),
            gives: DoneAnswer.shape
        ) { fields, _, context in
            let document: Key<Document> = try context.key()
            _ = try await desk.ask(SendingQuestion(document), as: context.actor)
            var form = FormReader(fields)
            guard try await send(&form, document, as: context.actor) != nil else { throw form.firstFault }
            return DoneAnswer()
        }
    }

    private static func reason(_ name: String) -> APIForm { APIForm(name, [.init("reason", .text, "Lý do")]) }
    private static let acceptance = APIForm(
        "InterchangeAcceptance",
        [
            .init("register", .integer, "Mã sổ"),
            .init("receiver", .integer, "Mã đơn vị, cá nhân nhận", isRequired: false),
            .init(
                "twin", .choice(AcceptMessage.TwinChoice.allCases.map(\.rawValue)),
                "Khi đã có bản trùng: ghi vào số đó, hay cấp số mới", isRequired: false),
            .init(
                "goesWithout", .flag, "Tiếp nhận không kèm các tệp không thành phụ lục được", isRequired: false),
            .init("isPublic", .flag, "Đã xem phụ lục, không có phụ lục mật", isRequired: false),
        ])
    private static let annexing = APIForm(
        "InterchangeAnnexing",
        [
            .init("file", .integer, "Thứ tự của tệp, đếm từ 0; một trong «spare»"),
            .init("title", .text, "Tên phụ lục", isRequired: false),
            .init("isPublic", .flag, "Đã xem, không phải văn bản mật", isRequired: false),
        ])
    private static let erasing = APIForm(
        "InterchangeErasure",
        [
            .init("secretFile", .integer, "Thứ tự của tệp, đếm từ 0; một trong «erasable»"),
            .init("erasureReason", .text, "Lý do xoá"),
        ])
    private static let refusal = APIForm(
        "InterchangeRefusal",
        [
            .init("reason", .text, "Lý do"),
            .init("isSecret", .flag, "Văn bản hoặc phụ lục mật: xoá nội dung của thông điệp", isRequired: false),
        ])
    private static let answering = APIForm(
        "InterchangeAnswer",
        [
            .init("agrees", .choice(["yes", "no"]), "Đồng ý hay không"),
            .init("reason", .text, "Lý do; bắt buộc khi không đồng ý", isRequired: false),
        ])
    private static let recalling = APIForm(
        "InterchangeRecall",
        [
            .init("business", .choice(["recall", "update", "replacement"]), "Thu hồi, cập nhật hay thay thế"),
            .init("reason", .text, "Lý do"),
            .init("document", .integer, "Mã văn bản thay thế", isRequired: false),
        ])
}

extension InterchangeItem {
    static let shape = JSONShape<InterchangeItem>(
        "InterchangeItem",
        [
            .init("id", "Mã thông điệp", \.id), .init("isOutgoing", "Đi hay đến", \.isOutgoing),
            .init(choice: "kind", "Văn bản hay trạng thái", \.kind),
            .init("business", "0 mới, 1 thu hồi, 2 cập nhật, 3 thay thế") { $0.business?.rawValue },
            .init(choice: "state", "Tình trạng", \.state),
            .init("agencyCode", "Mã định danh bên kia") { $0.agency?.code?.text },
            .init("agencyName", "Tên cơ quan bên kia") { $0.agency?.name }, .init("code", "Số, ký hiệu", \.code),
            .init("subject", "Trích yếu", \.subject), .init("status", "Mã trạng thái cuối") { $0.status?.rawValue },
            .init("words", "Lý do, ghi chú", \.words), .init("document", "Mã văn bản trong hệ thống", \.document),
            .init("createdAt", "Lúc nhận, lúc tạo", \.createdAt),
            .init("attempts", "Số lần gửi chưa được") { $0.trouble?.attempts },
            .init("error", "Lỗi của lần gửi cuối") { $0.trouble?.words },
            .init("isGivenUp", "Đã thôi tự gửi lại") { $0.trouble?.isGivenUp },
        ])
}

extension InterchangeEvent {
    static let shape = JSONShape<InterchangeEvent>(
        "InterchangeEvent",
        [
            .init("at", "Lúc", \.at), .init(choice: "act", "Việc", \.act),
            .init("status", "Mã trạng thái") { $0.status?.rawValue }, .init("words", "Lời", \.words),
            .init("actor", "Người làm; không có là hệ thống", \.actor),
        ])
}

extension InterchangeList.Answer {
    static let shape = JSONShape<InterchangeList.Answer>(
        "InterchangeList",
        [
            .init(list: "items", InterchangeItem.shape, "Các thông điệp", \.items),
            .init("waiting", "Số thông điệp đến cần xử lý; 100 là trên 99", \.waiting),
            .init("isConnected", "Máy chủ đã cấu hình kết nối", \.isConnected),
            .init("next", "Gửi làm «before» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension InterchangePage {
    static let shape = JSONShape<InterchangePage>(
        "InterchangeMessage",
        [
            .init("item", InterchangeItem.shape, "Thông điệp", \.item),
            .init("files", "Tên các tệp đính kèm; tải về tại /interchange/{id}/files/{thứ tự}") {
                $0.files.map(\.name)
            },
            .init("spare", "Thứ tự các tệp chưa là phụ lục mà còn lấy được, đếm từ 0", \.spare),
            .init("erasable", "Thứ tự các tệp đề nghị xoá được, đếm từ 0", \.erasable),
            .init("toBeErased", "Thứ tự các tệp chờ xác nhận xoá") { $0.toBeErased.sorted() },
            .init("erased", "Thứ tự các tệp đã xoá vì là tài liệu mật") { $0.erased.sorted() },
            .init(list: "events", InterchangeEvent.shape, "Diễn biến, cũ nhất trước", \.events),
            .init(list: "related", InterchangeItem.shape, "Thông điệp liên quan", \.related),
            .init("isForOthers", "Ghi gửi cho nơi khác, không gửi cho cơ quan này", \.isForOthers),
            .init("mayAccept", "Đang chờ tiếp nhận", \.mayAccept), .init("mayAnswer", "Đang chờ trả lời", \.mayAnswer),
            .init("mayRecall", "Thu hồi, cập nhật, thay thế được", \.mayRecall),
            .init("maySendAgain", "Gửi lại được", \.maySendAgain),
        ])
}
