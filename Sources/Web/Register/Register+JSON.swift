import Desk
import Office
import WorkTime

extension Register {
    static let shape = JSONShape<Register>(
        "Register",
        [
            .init("id", "Mã sổ", \.id), .init("name", "Tên sổ", \.name),
            .init(choice: "direction", "Đến, đi hay nội bộ", \.direction),
            .init(choice: "issuer", "Sổ văn bản đi là của Văn phòng hay của Ủy ban nhân dân", \.issuer),
            .init(choice: "numbering", "Chung một hệ thống số, hay riêng từng loại", \.numbering),
            .init("isSecret", "Chỉ dành cho văn bản mật", \.isSecret), .init("from", "Từ ngày", \.validFrom),
            .init("to", "Ngày cuối, nếu đã ngừng dùng", \.validTo),
            .init("keeper", "Người giữ sổ văn bản mật, in được trọn sổ") { $0.keeper?.name },
            .init("version", "Phiên bản, gửi lại khi ngừng dùng", \.version),
        ])
}

extension RegisterSeries {
    static let shape = JSONShape<RegisterSeries>(
        "RegisterSeries",
        [
            .init("year", "Năm", \.year), .init("kind", "Loại văn bản; rỗng là mọi loại", \.kind),
            .init("next", "Số tiếp theo", \.next), .init("used", "Đã vào sổ", \.used),
            .init("reserved", "Đang giữ", \.reserved), .init("void", "Đã hủy", \.void),
            .init("closedOn", "Ngày khóa sổ", \.closedOn),
        ])
}

extension RegisterEntry {
    static let shape = JSONShape<RegisterEntry>(
        "RegisterEntry",
        [
            .init("id", "Mã dòng", \.id), .init("register", "Mã sổ", \.register), .init("year", "Năm", \.year),
            .init("number", "Số") { $0.number.description }, .init(choice: "state", "Tình trạng", \.state),
            .init("day", "Ngày đến, ngày vào sổ", \.day), .init("document", DocumentLabel.shape, "Văn bản", \.document),
            .init("issuer", "Tác giả", \.issuer), .init("receiver", NamedParty.shape, "Đơn vị, người nhận", \.receiver),
            .init("passedOn", "Ngày chuyển", \.passedOn), .init(choice: "channel", "Đến bằng", \.channel),
            .init("copies", "Số lượng bản", \.copies), .init("note", "Ghi chú", \.note),
            .init("recipients", "Nơi nhận của văn bản đi, ngăn bằng dấu chấm phẩy; khi xem cả sổ") {
                $0.issued?.recipients.joined(separator: "; ")
            },
            .init("keptBy", "Đơn vị giữ bản lưu của văn bản đi; khi xem cả sổ") { $0.issued?.keptBy },
            .init("sentOn", "Ngày chuyển của văn bản đi; khi xem cả sổ") { $0.issued?.sentOn },
            .init("reason", "Lý do giữ, chèn, hủy", \.reason),
            .init("version", "Phiên bản, gửi lại khi xử lý", \.version),
        ])
}

extension RegisterList.Answer {
    static let shape = JSONShape<RegisterList.Answer>(
        "Registers",
        [.init("year", "Năm", \.year), .init(list: "items", RegisterList.Item.shape, "Các sổ", \.items)])
}

extension RegisterList.Item {
    static let shape = JSONShape<RegisterList.Item>(
        "RegisterItem",
        [
            .init("register", Register.shape, "Sổ", \.register),
            .init(list: "series", RegisterSeries.shape, "Số của năm nay", \.series),
        ])
}

extension RegisterBookQuestion.Answer {
    static let shape = JSONShape<RegisterBookQuestion.Answer>(
        "RegisterBook",
        [
            .init("register", Register.shape, "Sổ", \.register), .init("year", "Năm", \.year),
            .init("kind", "Loại văn bản; rỗng là mọi loại", \.kind),
            .init(list: "series", RegisterSeries.shape, "Các năm và loại có số", \.series),
            .init(list: "lines", RegisterEntry.shape, "Các dòng", \.lines),
            .init("digest", "Mã kiểm tra của năm đã khóa", \.digest),
            .init("closing", BookClosing.shape, "Tệp của bản khóa sổ đang lưu", \.closing),
            .init(list: "replacedClosings", ReplacedClosing.shape, "Các tệp của bản khóa sổ đã bị thay", \.replaced),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.description },
        ])
}

extension BookClosing {
    static let shape = JSONShape<BookClosing>(
        "BookClosing",
        [
            .init("file", "Tên tệp") { $0.file.name },
            .init("isSigned", "Ký số bằng khoá của cơ quan; nếu không là bản quét", \.isSigned),
            .init("keptBy", "Người lưu", \.keptBy), .init("keptAt", "Lưu lúc", \.keptAt),
        ])
}

extension ReplacedClosing {
    static let shape = JSONShape<ReplacedClosing>(
        "ReplacedClosing",
        [
            .init("id", "Mã của tệp đã thay", \.id), .init("file", "Tên tệp") { $0.file.name },
            .init("isSigned", "Ký số bằng khoá của cơ quan; nếu không là bản quét", \.isSigned),
            .init("keptBy", "Người lưu", \.keptBy), .init("keptAt", "Lưu lúc", \.keptAt),
            .init("replacedBy", "Người thay", \.replacedBy), .init("replacedAt", "Thay lúc", \.replacedAt),
            .init("reason", "Lý do thay", \.reason),
        ])
}

/// The key of a book that was opened.
struct MadeRegister: Sendable {
    let id: Key<Register>

    static let shape = JSONShape<MadeRegister>("MadeRegister", [.init("id", "Mã sổ", \.id)])
}

/// A number that was kept.
struct KeptNumber: Sendable {
    let number: RegisterNumber

    static let shape = JSONShape<KeptNumber>("KeptNumber", [.init("number", "Số") { $0.number.description }])
}

/// A year that was closed.
struct ClosedYear: Sendable {
    let year: Int
    let digest: String

    static let shape = JSONShape<ClosedYear>(
        "ClosedYear", [.init("year", "Năm", \.year), .init("digest", "Mã kiểm tra các dòng của sổ", \.digest)])
}
