public import Desk
import Office

/// The files that people fill in: headings and what may stand under them, or the same with an example.
public enum OrganisationTemplate {
    /// A workbook with one sheet a list, headings only, and a sheet that explains them. Throws what `XLSXWriter` throws.
    public static func workbook() throws -> [UInt8] {
        try XLSXWriter.workbook(ImportList.allCases.map { table($0.title, [heads($0)]) } + [explanation])
    }

    /// The same filled in, for people of nowhere: it is understood as it stands.
    public static func example() throws -> [UInt8] {
        try XLSXWriter.workbook(ImportList.allCases.map { table($0.title, [heads($0)] + rows($0)) } + [explanation])
    }

    /// The headings of one list as comma-separated values.
    public static func csv(_ list: ImportList) -> String { CSVTable(heads(list)).text }

    /// All of it text, as people type it.
    private static func table(_ title: String, _ rows: [[String]]) -> ReportTable {
        ReportTable(
            title: title, columns: (rows.first ?? []).map { .init($0) },
            rows: rows.dropFirst().map { $0.map(ReportTable.Cell.text) })
    }

    private static func heads(_ list: ImportList) -> [String] { list.columns.map(\.title) }

    private static func rows(_ list: ImportList) -> [[String]] {
        let room = "Phòng Hành chính - Quản trị"
        return switch list {
        case .units:
            [
                [room, "HC-QT", "Phòng HCQT", "", "Phòng", "", "", ""],
                ["Tổ Văn thư - Lưu trữ", "VTLT", "", room, "Phòng", "", "", ""],
                ["Sở Nội vụ", "SNV", "", "", "Cơ quan ngoài", "x", "Nguyễn Văn An", ""],
            ]
        case .people:
            [
                [
                    "Nguyễn Văn An", room, "Trưởng phòng", "Trưởng", "an.nv", "an.nv@sonha.example", "", "",
                    "01/01/2025",
                ],
                ["Trần Thị Bích", room, "Văn thư", "Chuyên viên", "bich.tt", "", "0255 000 001", "Văn thư", ""],
            ]
        case .tasks:
            [
                [
                    "Rà soát, bổ sung quy chế văn thư, lưu trữ của cơ quan", "", room, "Tổ Văn thư - Lưu trữ",
                    "30/06/2027", "Dự thảo quy chế", "Lãnh đạo cơ quan", "06/01/2025",
                ]
            ]
        }
    }

    private static var explanation: ReportTable {
        table(
            "Hướng dẫn",
            [
                ["Cột", "Ghi gì"],
                ["Đơn vị cấp trên", "Để trống: trực thuộc cơ quan."],
                ["Loại", "Phòng; Ban; Trung tâm; Lãnh đạo; Cơ quan ngoài."],
                ["Tên gọi khác", "Nhiều tên cách nhau bằng dấu chấm phẩy."],
                ["Cơ quan ngoài", "Ghi x nếu là cơ quan được giao việc nhưng không có tài khoản ở đây."],
                ["Người theo dõi", "Tên người của cơ quan ghi nhận thay cho cơ quan ngoài."],
                ["Cấp", "Lãnh đạo; Trưởng; Phó; Chuyên viên. Để trống: theo chức danh."],
                [
                    "Vai trò",
                    "Quản trị; Văn thư; Theo dõi kế hoạch; Lưu trữ. Nhiều vai trò cách nhau bằng dấu chấm phẩy.",
                ],
                ["Từ ngày", "dd/mm/yyyy. Để trống: hôm nay."],
                [
                    "Chủ trì, Phối hợp",
                    "Tên đơn vị hoặc người như trong văn bản; nhiều tên cách nhau bằng dấu chấm phẩy.",
                ],
                ["Thời hạn", "dd/mm/yyyy, hoặc lời như «thường xuyên»."],
                ["Nhập lại", "Dòng đã có thì được so và sửa, không thêm lần nữa; không dòng nào bị xóa."],
            ]
        )
    }
}

extension ImportList {
    /// The name of its sheet.
    public var title: String {
        switch self {
        case .units: "Đơn vị"
        case .people: "Nhân sự"
        case .tasks: "Nhiệm vụ đang mở"
        }
    }
}
