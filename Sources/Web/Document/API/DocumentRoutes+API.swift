import Desk
import Hummingbird
import Office

/// Papers for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/documents | signed in | the papers that he or she may see |
/// | GET | /api/documents/:id | who may see it | the paper with its text and obligations |
/// | POST | /api/documents/register | who takes in papers | the paper registered |
extension DocumentRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/documents", "Các văn bản được xem, mới nhất trước, mỗi lần 50",
            query: [
                .init("state", .choice(Document.State.allCases.map(\.rawValue)), "Trạng thái", isRequired: false),
                .init("direction", Self.directions, "Đến, đi hay nội bộ", isRequired: false),
                .init(
                    "entered", .choice(["no"]), "Chỉ văn bản đến đã xác nhận mà chưa vào sổ nào", isRequired: false),
                .init("before", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: DocumentListPage.shape
        ) { request, context in
            try await desk.ask(DocumentAddress(try request.query()).question, as: context.actor)
        }
        routes.api.get(
            "/api/documents/:id", "Một văn bản",
            query: [.init("find", .text, "Lời tìm, để biết chỗ của các từ trên ảnh trang", isRequired: false)],
            gives: DocumentPage.shape
        ) { request, context in
            let find = SearchAddress(try request.query(), named: "find").query
            let document = try await ReplicaReading.withoutReplica {
                try await desk.ask(DocumentQuestion(try context.key(), find: find), as: context.actor)
            }
            if document.item.isRestricted { try await desk.perform(NoteOpening(document.item), as: context.actor) }
            return document
        }
        routes.api.post(
            "/api/documents/register", "Đăng ký văn bản bằng thông tin, không kèm nội dung", takes: Self.registration,
            gives: DocumentPage.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let document = try await register(&form, as: context.actor) else {
                throw RefusedForm(errors: form.errors)
            }
            return try await desk.ask(DocumentQuestion(document), as: context.actor)
        }
    }

    private static let directions = APISchema.choice(Document.Direction.allCases.map(\.rawValue))

    private static let registration = APIForm(
        "Registration",
        [
            .init("direction", directions, "Đến, đi hay nội bộ; không ghi là đến", isRequired: false),
            .init("kind", .text, "Tên loại", isRequired: false),
            .init("number", .text, "Số, ký hiệu", isRequired: false),
            .init("issuedOn", .day, "Ngày ban hành", isRequired: false),
            .init("issuer", .text, "Cơ quan ban hành", isRequired: false), .init("title", .text, "Trích yếu"),
            .init("signer", .text, "Người ký", isRequired: false),
            .init("recipients", .text, "Nơi nhận, cách nhau bằng dấu chấm phẩy", isRequired: false),
            .init("replyBy", .day, "Hạn trả lời mà nơi gửi đặt", isRequired: false),
            .init(
                "secrecy", .integer, "Độ mật: 0 không, 1 Mật, 2 Tối mật, 3 Tuyệt mật; không ghi là 1", isRequired: false
            ),
            .init("urgency", .integer, "Độ khẩn: 0 không, 1 Khẩn, 2 Thượng khẩn, 3 Hỏa tốc", isRequired: false),
            Restriction.described,
        ])
}
