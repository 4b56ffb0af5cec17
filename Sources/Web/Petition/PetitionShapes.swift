import Desk
import Office
import Process
import WorkTime

extension PetitionLink {
    static let shape = JSONShape<PetitionLink>(
        "PetitionLink",
        [
            .init(choice: "kind", "Liên quan thế nào", \.kind), .init("id", "Mã trong hệ thống", \.other),
            .init("code", "Số đơn, số lượt tiếp", \.code), .init("title", "Tóm tắt nội dung", \.title),
            .init(choice: "desk", "Đơn hay lượt tiếp", \.desk),
            .init(choice: "way", "Đơn kia đã được xử lý thế nào; không có khi chưa phân loại", \.way),
        ])
}

extension SimilarPetitions.Match {
    static let shape = JSONShape<SimilarPetitions.Match>(
        "SimilarPetition",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("code", "Số đơn", \.code),
            .init("title", "Tóm tắt nội dung", \.title), .init("stateTitle", "Trạng thái", \.stateTitle),
            .init("isOpen", "Đang xử lý", \.isOpen), .init("receivedOn", "Ngày nhận", \.receivedOn),
            .init(choice: "way", "Đã được xử lý thế nào; không có khi chưa phân loại", \.way),
            .init("unit", "Đơn vị giải quyết", \.unitName), .init("sender", "Người gửi, khi trùng người gửi", \.sender),
            .init("reasons", "Giống ở điểm nào", \.reasons), .init("score", "Mức giống, càng lớn càng giống", \.score),
        ])

    static let listShape = JSONShape<[SimilarPetitions.Match]>(
        "SimilarPetitions", [.init(list: "petitions", shape, "Giống nhất trước, tối đa 10") { $0 }])
}

extension Applicant {
    static let senderListShape = JSONShape<[Applicant]>(
        "PetitionSenders", [.init(list: "senders", shape, "Người đại diện đứng đầu") { $0 }])
}

extension Petition {
    static let shape = JSONShape<Petition>(
        "PetitionFacts",
        [
            .init(choices: "kinds", "Loại đơn", \.kinds), .init(choice: "channel", "Nguồn đơn", \.channel),
            .init("receivedOn", "Ngày nhận đơn", \.receivedOn), .init("writtenOn", "Ngày ghi trên đơn", \.writtenOn),
            .init("forwarder", "Nơi chuyển đơn đến", \.forwarder), .init("people", "Số người gửi", \.people),
            .init("failedTest", "Mã điều kiện đầu tiên không đáp ứng; không có là đủ điều kiện", \.failedTest),
            .init("failure", "Lý do không đủ điều kiện", \.failure),
            .init("isSecret", "Người gửi được giữ bí mật", \.isSecret),
            .init("wantsSecrecy", "Người gửi yêu cầu giữ bí mật họ tên", \.wantsSecrecy),
            .init(choice: "area", "Lĩnh vực", \.traits.field),
            .init(choice: "authority", "Thẩm quyền giải quyết", \.traits.authority),
            .init("mixed", "Đơn có nhiều nội dung", \.traits.isMixed),
        ])
}

extension ReceptionVisit {
    static let shape = JSONShape<ReceptionVisit>(
        "VisitFacts",
        [
            .init("heldOn", "Ngày tiếp", \.heldOn), .init(choice: "form", "Hình thức tiếp", \.form),
            .init("host", NamedParty.shape, "Người tiếp", \.host), .init(choice: "kind", "Loại", \.kind),
            .init("people", "Số người", \.people), .init("isNew", "Vụ việc mới phát sinh", \.isNew),
            .init("isSecret", "Người đến được giữ bí mật", \.isSecret),
        ])
}

extension PetitionQuestion.Answer {
    static let shape = JSONShape<PetitionQuestion.Answer>(
        "PetitionPage",
        CasePage.shape.fields.filter { !["bringer", "parts", "procedure"].contains($0.description.name) }.map {
            .init($0, of: \.page)
        } + [
            .init("petition", Petition.shape, "Đơn; không có khi là lượt tiếp", \.petition),
            .init("visit", ReceptionVisit.shape, "Lượt tiếp; không có khi là đơn", \.visit),
            .init(list: "senders", Applicant.shape, "Người gửi; trống khi được giữ bí mật", \.parts.senders),
            .init(list: "links", PetitionLink.shape, "Đơn, lượt tiếp liên quan mà người gọi được xem", \.parts.links),
            .init(list: "confidants", NamedParty.shape, "Ai được xem người gửi khi giữ bí mật", \.parts.confidants),
            .init("files", "Tên các tệp, theo thứ tự từ 0") { $0.parts.files.map(\.name) },
        ])
}
