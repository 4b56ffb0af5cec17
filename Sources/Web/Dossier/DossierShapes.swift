import Desk
import Office
import Process
import WorkTime

extension LedgerCase {
    static let fields: [JSONShape<LedgerCase>.Field] = [
        .init("id", "Mã trong hệ thống", \.id), .init("code", "Mã hồ sơ", \.code),
        .init("check", "Số kiểm tra của mã hồ sơ") { DossierCode($0.code)?.check },
        .init("title", "Tên thủ tục", \.title), .init("process", "Quy trình", \.process),
        .init("processVersion", "Phiên bản của quy trình", \.processVersion),
        .init("state", "Mã trạng thái", \.state), .init("isOpen", "Đang giải quyết", \.isOpen),
        .init("unit", NamedParty.shape, "Đơn vị giải quyết", \.unit),
        .init("receiver", NamedParty.shape, "Người tiếp nhận", \.receiver),
        .init("holder", NamedParty.shape, "Đang trong tay ai; không có là người nộp hồ sơ", \.holder),
        .init("applicant", "Người nộp hồ sơ", \.applicant), .init("begunAt", "Lúc tiếp nhận", \.begunAt),
        .init("due", "Ngày cuối của thời hạn giải quyết; không có khi đang tạm dừng") { $0.due?.day },
        .init("dueTime", "Giờ của ngày cuối, khi thời hạn tính theo giờ") { $0.due?.minute.map(Due.clock) },
        .init("isPaused", "Đang tạm dừng tính thời hạn", \.isPaused), .init("endedAt", "Lúc kết thúc", \.endedAt),
        .init("isLate", "Đã quá hạn khi giải quyết", \.isLate),
        .init("version", "Phiên bản, gửi lại khi thực hiện bước", \.version),
    ]
}

extension CaseList.Line {
    static let shape = JSONShape<CaseList.Line>(
        "Dossier",
        LedgerCase.fields.map { .init($0, of: \.item) } + [.init("stateTitle", "Trạng thái", \.stateTitle)])
}

extension CaseList.Answer {
    static let shape = JSONShape<CaseList.Answer>(
        "DossierList",
        [
            .init(list: "dossiers", CaseList.Line.shape, "Các hồ sơ, hạn gần nhất trước", \.lines),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.id },
            .init("nextFrom", "Gửi làm «from» cùng «after»") { $0.next?.due },
        ])
}

extension DossierPart {
    static let shape = JSONShape<DossierPart>(
        "DossierPart",
        [
            .init("title", "Giấy tờ", \.title), .init("originals", "Số bản chính", \.originals),
            .init("copies", "Số bản sao", \.copies), .init("isRequired", "Phải có", \.isRequired),
            .init("isReceived", "Đã nhận", \.isReceived),
        ])
}

extension Applicant {
    static let shape = JSONShape<Applicant>(
        "Applicant",
        [
            .init(choice: "kind", "Cá nhân hay tổ chức", \.kind), .init("name", "Tên", \.name),
            .init("number", "Số định danh cá nhân hoặc mã số thuế", \.number), .init("address", "Địa chỉ", \.address),
            .init("phone", "Điện thoại", \.phone), .init("mail", "Thư điện tử", \.mail),
        ])
}

extension DossierDelivery {
    static let shape = JSONShape<DossierDelivery>(
        "DossierDelivery",
        [
            .init(choice: "way", "Cách trả", \.way), .init("receiver", "Người nhận", \.receiver),
            .init("number", "Số giấy tờ của người nhận", \.number),
            .init("tracking", "Mã bưu gửi, nơi gửi bản điện tử", \.tracking),
            .init("by", NamedParty.shape, "Người trả", \.by), .init("at", "Lúc trả", \.at),
        ])
}

extension CasePage {
    /// Why the clocks that run against the office end when they do.
    private var reasons: [String] {
        play.openClocks.filter { process.clock($0.code)?.isOfCitizen == false }.flatMap { $0.reasons(process) }
            .map { $0.text + ($0.article.map { " (\($0))" } ?? "") }
    }

    static let shape = JSONShape<CasePage>(
        "DossierPage",
        LedgerCase.fields.map { .init($0, of: \.item) } + [
            .init("stateTitle", "Trạng thái", \.stateTitle),
            .init("procedure", "Mã thủ tục trong danh mục", \.procedure),
            .init("counter", NamedParty.shape, "Bộ phận tiếp nhận", \.counter),
            .init("bringer", Applicant.shape, "Người nộp hồ sơ", \.applicant),
            .init("fee", OwedFee.shape, "Phí, lệ phí; không có khi không thu") { OwedFee($0) },
            .init(choice: "channel", "Cách nộp", \.channel),
            .init("enteredAt", "Lúc nhập, khi hồ sơ giấy đã nhận từ trước", \.late?.enteredAt),
            .init("lateReason", "Vì sao nhập sau ngày nhận", \.late?.reason),
            .init(choice: "wish", "Cách muốn nhận kết quả", \.wish),
            .init("delivery", DossierDelivery.shape, "Việc trả kết quả", \.delivery),
            .init(list: "parts", DossierPart.shape, "Thành phần hồ sơ", \.parts),
            .init(
                list: "offers",
                JSONShape<CasePage.Offer>(
                    "DossierOffer",
                    [
                        .init("act", "Mã bước", \.act.code), .init("title", "Tên bước", \.act.title),
                        .init("needs", "Các trường phải ghi", \.act.needs),
                        .init("asks", "Các trường có thể ghi", \.act.asks),
                        .init("assigns", "Các vai trò phải giao", \.act.assigns),
                        .init("papers", "Giấy tờ phải có trong hồ sơ", \.act.papers),
                        .init("article", "Căn cứ", \.act.article),
                        .init("refusal", "Vì sao chưa làm được", \.refusal),
                    ]), "Các bước người gọi có thể thực hiện", \.offers),
            .init(
                list: "history",
                JSONShape<(taken: CaseTransition, page: CasePage)>(
                    "DossierStep",
                    [
                        .init("position", "Thứ tự", \.taken.position), .init("act", "Mã bước", \.taken.act),
                        .init("title", "Tên bước") { $0.page.process(at: $0.taken.position).act($0.taken.act)?.title },
                        .init("by", NamedParty.shape, "Người thực hiện", \.taken.by),
                        .init("at", "Lúc thực hiện", \.taken.at), .init("state", "Trạng thái sau bước", \.taken.state),
                        .init("due", "Hạn giải quyết khi đó") { $0.taken.due?.day },
                        .init("forms", "Giấy tờ được lập") { $0.page.forms(of: $0.taken).map(\.code) },
                    ]), "Quá trình giải quyết"
            ) { page in page.transitions.map { ($0, page) } },
            .init("reasons", "Vì sao hạn giải quyết là ngày ấy", \.reasons),
        ])
}
