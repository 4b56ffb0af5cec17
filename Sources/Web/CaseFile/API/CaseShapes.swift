import Desk
import Office

extension CaseFile {
    static let shape = JSONShape<CaseFile>(
        "CaseFile",
        [
            .init("id", "Mã hồ sơ", \.id), .init("year", "Năm", \.year), .init("code", "Số và ký hiệu", \.code),
            .init("title", "Tiêu đề hồ sơ", \.title),
            .init("retention", "Số năm lưu trữ, hoặc permanent là vĩnh viễn") { $0.retention.code },
            .init(choice: "kind", "Loại hồ sơ", \.kind), .init("unit", NamedParty.shape, "Đơn vị", \.unit),
            .init("keeper", NamedParty.shape, "Người lập hồ sơ", \.keeper),
            .init(choice: "state", "Dự kiến, đang lập, đã kết thúc, chờ lưu trữ nhận, đã nộp lưu", \.state),
            .init("listed", "Có trong danh mục hồ sơ của năm", \.isListed),
            .init("startedOn", "Ngày bắt đầu công việc", \.startedOn),
            .init("endedOn", "Ngày kết thúc công việc", \.endedOn),
            .init("closedOn", "Ngày kết thúc hồ sơ", \.closedOn),
            .init("handInBy", "Hạn nộp lưu", \.handInBy), .init("paperCount", "Số văn bản", \.paperCount),
            .init("sheets", "Số tờ, số trang", \.sheets), .init("note", "Ghi chú", \.note),
            .init("restricted", "Chỉ người được nêu tên xem", \.isRestricted),
            .init("version", "Phiên bản, gửi lại khi sửa", \.version),
        ])
}

extension CaseFileList.Answer {
    static let shape = JSONShape<CaseFileList.Answer>(
        "CaseFileList",
        [
            .init(list: "files", CaseFile.shape, "Các hồ sơ", \.files),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.id },
            .init("nextFrom", "Gửi làm «from» cùng «after»") { $0.next?.sortKey },
            .init("approvedBy", NamedParty.shape, "Người duyệt danh mục hồ sơ của năm") { $0.approval?.approvedBy },
            .init("approvedAt", "Lúc duyệt danh mục") { $0.approval?.approvedAt },
        ])
}

extension CasePaper {
    static let shape = JSONShape<CasePaper>(
        "CasePaper",
        [
            .init("document", DocumentLabel.shape, "Văn bản", \.document),
            .init(choice: "direction", "Đến, đi hay nội bộ", \.direction), .init("issuer", "Tác giả", \.issuer),
            .init("filedBy", NamedParty.shape, "Người đưa vào hồ sơ", \.filedBy),
            .init("filedAt", "Lúc đưa vào hồ sơ", \.filedAt),
        ])
}

extension CaseFileQuestion.Answer {
    static let shape = JSONShape<CaseFileQuestion.Answer>(
        "CaseFilePage",
        [
            .init("file", CaseFile.shape, "Hồ sơ", \.file),
            .init(list: "papers", CasePaper.shape, "Văn bản trong hồ sơ, theo thời gian", \.papers),
            .init("obligations", "Mã các nhiệm vụ của hồ sơ") { $0.obligations.map(\.id) },
            .init("duty", "Mã nhiệm vụ nộp lưu đang mở", \.duty), .init("handIn", "Mã lần giao nộp gần nhất", \.handIn),
        ])
}

extension PaperFiling.Answer {
    static let shape = JSONShape<PaperFiling.Answer>(
        "PaperFiling",
        [
            .init(list: "files", CaseFile.shape, "Đang ở trong các hồ sơ", \.files),
            .init(list: "suggestions", CaseFile.shape, "Hồ sơ của cùng công việc", \.suggestions),
            .init("exemption", "Lý do không cần lập hồ sơ") { $0.exemption?.reason },
        ])
}

extension UnfiledPaper {
    static let shape = JSONShape<UnfiledPaper>(
        "UnfiledPaper",
        [
            .init("document", DocumentLabel.shape, "Văn bản", \.document),
            .init(choice: "direction", "Đến, đi hay nội bộ", \.direction),
            .init("issuer", "Cơ quan ban hành", \.issuer),
            .init("unit", NamedParty.shape, "Đơn vị phải lập hồ sơ", \.unit), .init("since", "Ngày vào sổ", \.since),
        ])
}

extension UnfiledPapers.Answer {
    static let shape = JSONShape<UnfiledPapers.Answer>(
        "UnfiledPapers",
        [
            .init(list: "papers", UnfiledPaper.shape, "Các văn bản", \.papers),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết") { $0.next?.id },
            .init("nextFrom", "Gửi làm «from» cùng «after»") { $0.next?.day },
            .init("duty", "Mã nhiệm vụ lập hồ sơ đang mở của đơn vị", \.duty),
            .init("within", "Số ngày phải lập hồ sơ kể từ ngày vào sổ", \.within),
        ])
}

extension DueFiles.Answer {
    static let shape = JSONShape<DueFiles.Answer>(
        "DueCaseFiles",
        [
            .init(list: "files", CaseFile.shape, "Các hồ sơ", \.files),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension HandIn {
    static let shape = JSONShape<HandIn>(
        "HandIn",
        [
            .init("id", "Mã lần giao nộp", \.id), .init("unit", NamedParty.shape, "Bên giao", \.unit),
            .init(choice: "state", "Chờ nhận, đã giao nhận, đã rút", \.state),
            .init("offeredBy", NamedParty.shape, "Người giao nộp", \.offeredBy),
            .init("offeredAt", "Lúc giao nộp", \.offeredAt),
            .init("settledBy", NamedParty.shape, "Người nhận, hoặc người rút", \.settledBy),
            .init("settledAt", "Lúc nhận, hoặc rút", \.settledAt), .init("note", "Ghi chú", \.note),
            .init("fileCount", "Số hồ sơ", \.fileCount), .init("version", "Phiên bản, gửi lại khi nhận", \.version),
        ])
}

extension HandInList.Answer {
    static let shape = JSONShape<HandInList.Answer>(
        "HandInList",
        [
            .init(list: "items", HandIn.shape, "Các lần giao nộp", \.items),
            .init("next", "Gửi làm «before» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension HandInQuestion.Answer {
    private static let line = JSONShape<HandIn.Line>(
        "HandInLine",
        [
            .init("file", CaseFile.shape, "Hồ sơ", \.file), .init(choice: "result", "Đã nhận, hay trả lại", \.result),
            .init("reason", "Lý do trả lại", \.reason),
        ])

    static let shape = JSONShape<HandInQuestion.Answer>(
        "HandInPage",
        [
            .init("handIn", HandIn.shape, "Lần giao nộp", \.handIn),
            .init(list: "lines", line, "Các hồ sơ và kết quả", \.lines),
            .init("decideBy", "Lưu trữ nhận hoặc trả lại trước ngày", \.decideBy),
        ])
}
