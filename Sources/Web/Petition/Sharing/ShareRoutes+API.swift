import Desk
import Hummingbird
import Office
import WorkTime

/// The sharing of petitions for programs; acts of one form stand beside their pages.
extension ShareRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/petitions/:id/shares", "Các lần chia sẻ một đơn, yêu cầu và ý kiến phối hợp",
            gives: PetitionSharing.Answer.shape
        ) { _, context in try await desk.ask(PetitionSharing(try context.key()), as: context.actor) }
        routes.api.post(
            "/api/petitions/:id/sharing", "Chia sẻ một đơn với các cơ quan phối hợp",
            takes: APIForm(
                "NewPetitionShare",
                ShareLevel.allCases.map { level in
                    .init(
                        level.field, .list(.integer), "Mã các cơ quan được xem «\(level.title)»: \(level.meaning)",
                        isRequired: false)
                } + [
                    .init(
                        "circle", .integer, "Mã quy chế phối hợp; bỏ trống là chia sẻ với từng đơn vị",
                        isRequired: false),
                    .init("purpose", .text, "Mục đích chia sẻ"), .init("until", .day, "Chia sẻ đến hết ngày"),
                ]), gives: PetitionSharing.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let command = Self.command(try context.key(), &form) else { throw form.firstFault }
            let id = try await desk.perform(command, as: context.actor)
            return try await desk.ask(PetitionSharing(id), as: context.actor)
        }
        routes.api.get(
            "/api/petitions/shared", "Đơn được chia sẻ với đơn vị của người gọi, mỗi lần 50",
            query: [.init("after", .integer, "Giá trị «next» của trang trước", isRequired: false)],
            gives: SharedPetitionList.Answer.shape
        ) { request, context in
            let after = try request.query()["after"].flatMap { Key<PetitionShare>($0) }
            return try await desk.ask(SharedPetitionList(after: after), as: context.actor)
        }
        routes.api.get(
            "/api/petitions/shared/:id", "Một đơn được chia sẻ, đến mức mà cơ quan của người gọi được xem",
            gives: SharedPetition.shape
        ) { _, context in try await seen(context) }
    }
}

extension CircleList.Answer {
    static let shape = JSONShape<CircleList.Answer>(
        "CoordinationCircles",
        [
            .init(
                list: "circles",
                JSONShape<CoordinationCircle>(
                    "CoordinationCircle",
                    [
                        .init("id", "Mã trong hệ thống", \.id), .init("name", "Tên quy chế", \.content.name),
                        .init("number", "Số, ký hiệu", \.content.number),
                        .init("signedOn", "Ngày ký", \.content.signedOn),
                        .init("validFrom", "Có hiệu lực từ ngày", \.content.validFrom),
                        .init("validTo", "Đến hết ngày; không có khi chưa hết hiệu lực", \.content.validTo),
                        .init(list: "members", NamedParty.shape, "Cơ quan tham gia", \.members),
                        .init("version", "Phiên bản", \.version),
                    ]), "Mới nhất trước", \.circles)
        ])
}

extension PetitionShare {
    static let shape = JSONShape<PetitionShare>(
        "PetitionShare",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("unit", NamedParty.shape, "Cơ quan", \.unit),
            .init("circle", "Quy chế phối hợp", \.circle), .init(choice: "level", "Mức được xem", \.level),
            .init("purpose", "Mục đích", \.purpose), .init("until", "Đến hết ngày", \.until),
            .init("sharedBy", "Người chia sẻ", \.sharedBy.name), .init("sharedAt", "Lúc chia sẻ", \.sharedAt),
            .init("endedAt", "Lúc thôi chia sẻ", \.endedAt), .init("endReason", "Lý do thôi chia sẻ", \.endReason),
            .init("version", "Phiên bản", \.version),
        ])
}

extension OpinionAsk {
    static let shape = JSONShape<OpinionAsk>(
        "OpinionAsk",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("share", "Mã lần chia sẻ", \.share),
            .init("unit", NamedParty.shape, "Cơ quan", \.unit),
            .init("question", "Nội dung cần cho ý kiến", \.question),
            .init("due", "Hạn trả lời", \.due), .init("obligation", "Mã nhiệm vụ", \.obligation),
            .init("askedBy", "Người yêu cầu", \.askedBy.name), .init("askedAt", "Lúc yêu cầu", \.askedAt),
            .init(choice: "end", "Kết thúc thế nào; không có khi còn chờ", \.end),
            .init("version", "Phiên bản", \.version),
        ])
}

extension SharedOpinion {
    static let shape = JSONShape<SharedOpinion>(
        "SharedOpinion",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("unit", NamedParty.shape, "Cơ quan", \.unit),
            .init("ask", "Mã yêu cầu được trả lời", \.ask), .init("text", "Ý kiến", \.text),
            .init("source", "Văn bản của cơ quan", \.source), .init("by", "Người ghi", \.by.name),
            .init("at", "Lúc ghi", \.at),
        ])
}

extension PetitionSharing.Answer {
    static let shape = JSONShape<PetitionSharing.Answer>(
        "PetitionSharing",
        [
            .init("petition", "Mã đơn", \.item.id), .init("code", "Số đơn", \.item.code),
            .init(list: "shares", PetitionShare.shape, "Các lần chia sẻ, mới nhất trước", \.shares),
            .init(list: "asks", OpinionAsk.shape, "Các yêu cầu cho ý kiến", \.asks),
            .init(list: "opinions", SharedOpinion.shape, "Ý kiến của các cơ quan", \.opinions),
        ])
}

extension SharedPetitionList.Answer {
    static let shape = JSONShape<SharedPetitionList.Answer>(
        "SharedPetitions",
        [
            .init(
                list: "items",
                JSONShape<SharedPetitionList.Line>(
                    "SharedPetitionLine",
                    [
                        .init("share", "Mã lần chia sẻ", \.line.share), .init("petition", "Mã đơn", \.line.petition),
                        .init("code", "Số đơn", \.line.code),
                        .init("title", "Tóm tắt nội dung, từ mức «Nội dung»; không có của đơn tố cáo", \.line.title),
                        .init("kind", "Loại đơn", \.kindTitle), .init("state", "Trạng thái", \.stateTitle),
                        .init("due", "Hạn giải quyết") { $0.line.due?.day },
                        .init(choice: "level", "Mức được xem", \.line.level),
                        .init("unit", NamedParty.shape, "Chia sẻ với cơ quan", \.line.unit),
                        .init("until", "Đến hết ngày", \.line.until),
                        .init("asks", "Số yêu cầu chờ trả lời", \.line.asks),
                        .init("firstDue", "Hạn trả lời gần nhất", \.line.firstDue),
                    ]), "Lần chia sẻ mới nhất trước", \.lines),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension SharedPetition {
    private static let fieldShape = JSONShape<SharedPetition.Field>(
        "SharedPetitionField", [.init("title", "Tên mục", \.title), .init("value", "Nội dung", \.value)])

    private static let contentShape = JSONShape<SharedPetition.Content>(
        "SharedPetitionContent",
        [
            .init("title", "Tóm tắt nội dung", \.title),
            .init("senders", "Người gửi và địa chỉ; trống khi được giữ bí mật") { content in
                content.senders.map { [$0.name, $0.address].compactMap(\.self).joined(separator: "; ") }
            },
            .init(choice: "channel", "Nguồn đơn", \.channel), .init("writtenOn", "Ngày ghi trên đơn", \.writtenOn),
            .init("people", "Số người gửi", \.people),
            .init("failedTest", "Điều kiện không đáp ứng; không có là đủ điều kiện", \.failedTest),
            .init("failure", "Lý do không đủ điều kiện", \.failure),
            .init(list: "fields", fieldShape, "Các mục đã ghi", \.fields),
            .init(
                list: "steps",
                JSONShape<SharedPetition.Step>(
                    "SharedPetitionStep",
                    [
                        .init("at", "Lúc", \.at), .init("by", "Người làm", \.by), .init("act", "Bước", \.act),
                        .init("state", "Trạng thái sau đó", \.state),
                        .init(list: "fields", fieldShape, "Đã ghi", \.fields),
                    ]), "Các bước, cũ nhất trước", \.steps),
        ])

    static let shape = JSONShape<SharedPetition>(
        "SharedPetition",
        [
            .init("id", "Mã đơn", \.id), .init("code", "Số đơn", \.code), .init(choices: "kinds", "Loại đơn", \.kinds),
            .init("state", "Trạng thái", \.stateTitle), .init("outcome", "Kết quả", \.outcome),
            .init("isOpen", "Đang xử lý", \.isOpen), .init("isLate", "Quá hạn", \.isLate),
            .init("due", "Hạn giải quyết") { $0.due?.day }, .init("receivedOn", "Ngày nhận", \.receivedOn),
            .init("endedAt", "Lúc kết thúc", \.endedAt), .init("unit", NamedParty.shape, "Đơn vị giải quyết", \.unit),
            .init("isSecret", "Người gửi được giữ bí mật", \.isSecret), .init(choice: "level", "Mức được xem", \.level),
            .init(list: "shares", PetitionShare.shape, "Các lần chia sẻ mà người gọi xem theo", \.shares),
            .init("content", contentShape, "Nội dung; không có ở mức «Thông tin chung»", \.content),
            .init("files", "Tên các tệp, theo thứ tự từ 0; không có dưới mức «Nội dung và tệp»") {
                $0.files?.map(\.name)
            },
            .init(list: "asks", OpinionAsk.shape, "Yêu cầu đối với cơ quan của người gọi", \.asks),
            .init(list: "opinions", SharedOpinion.shape, "Ý kiến của cơ quan của người gọi", \.opinions),
        ])
}
