import Desk
import Office

/// The invented procedures of the demonstration's catalogue. Their codes are none of the national database.
struct DemoProcedures {
    let code: String
    let title: String
    let field: String
    let process: String
    let unit: String
    let term: String
    let fee: Int?
    let result: String
    let basis: String
    let parts: String
    var audience = Procedure.Audience.public
    var online = Procedure.Online.whole
    var ownForm: String?

    func draft(unit: Key<Unit>?) -> ProcedureDraft {
        ProcedureDraft(
            code: code, title: title, field: field, audience: audience, level: .province, online: online,
            process: process, unit: unit, term: term, fee: fee, result: result, basis: basis, parts: parts,
            ownForm: ownForm)
    }

    static let all = [
        DemoProcedures(
            code: "1.990001", title: "Chấp thuận tổ chức hội chợ, phiên chợ vùng cao", field: "Thương mại",
            process: "one-unit", unit: "Phòng Kinh tế", term: "7 ngày làm việc", fee: 200_000,
            result: "Văn bản chấp thuận", basis: "Quyết định công bố thủ tục số 101/QĐ-UBND (hư cấu)",
            parts: """
                Đơn đề nghị tổ chức hội chợ; 1 bản chính
                Phương án tổ chức; 1 bản chính
                Sơ đồ mặt bằng; 1 bản sao
                Văn bản ủy quyền; 1 bản chính; nếu có
                """),
        DemoProcedures(
            code: "1.990002", title: "Xác nhận sản phẩm nông nghiệp tiêu biểu của tỉnh", field: "Nông nghiệp",
            process: "one-unit", unit: "Phòng Kinh tế", term: "8 giờ làm việc", fee: nil, result: "Giấy xác nhận",
            basis: "Quyết định công bố thủ tục số 102/QĐ-UBND (hư cấu)",
            parts: "Đơn đề nghị xác nhận; 1 bản chính\nPhiếu kết quả kiểm nghiệm; 1 bản sao\nẢnh sản phẩm; 2 bản chính"),
        DemoProcedures(
            code: "1.990003", title: "Chấp thuận chủ trương đầu tư cụm công nghiệp (liên thông)", field: "Công nghiệp",
            process: "linked", unit: "Lãnh đạo Văn phòng", term: "30 ngày làm việc", fee: nil,
            result: "Quyết định chấp thuận", basis: "Quyết định công bố thủ tục số 103/QĐ-UBND (hư cấu)",
            parts: "Văn bản đề nghị; 1 bản chính\nĐề xuất dự án; 4 bản chính\nBáo cáo tài chính; 1 bản sao; nếu có",
            online: .part),
        DemoProcedures(
            code: "1.990004", title: "Cấp thẻ đọc và sử dụng tài liệu lưu trữ", field: "Văn thư, lưu trữ",
            process: "one-unit", unit: "Phòng Hành chính - Quản trị", term: "1 ngày làm việc", fee: nil,
            result: "Thẻ đọc", basis: "Quyết định công bố thủ tục số 104/QĐ-UBND (hư cấu)",
            parts: "Phiếu đăng ký sử dụng tài liệu; 1 bản chính\nGiấy giới thiệu; 1 bản chính; nếu có"),
        DemoProcedures(
            code: "2.990001", title: "Trình ban hành quyết định của Chủ tịch Ủy ban nhân dân tỉnh",
            field: "Hoạt động của Ủy ban nhân dân", process: "internal", unit: "Lãnh đạo Văn phòng",
            term: "8 ngày làm việc", fee: nil, result: "Quyết định",
            basis: "Nghị định 191/2026/NĐ-CP, Điều 13 và Điều 16",
            parts: "Tờ trình; 1 bản chính\nDự thảo quyết định; 1 bản chính\nVăn bản góp ý của các cơ quan; 1 bản sao",
            audience: .internal, ownForm: "Quyết định 1085/QĐ-TTg; quy chế làm việc của Ủy ban nhân dân tỉnh (hư cấu)"),
    ]
}
