public import Office

/// The file that people fill in: three sheets with headings, an example in each, and what may stand in the columns.
public enum OrganisationTemplate {
    public static let fileName = "mau-nhap-danh-sach.xlsx"

    /// Throws what `XLSXWriter` throws. Its own examples are understood, and changed by whoever fills it in.
    public static func workbook() throws(OfficeError) -> [UInt8] {
        try XLSXWriter.workbook(sheets)
    }

    static var sheets: [(name: String, rows: [[String]])] {
        [
            (
                "Đơn vị",
                [OrganisationHeading.units.map(\.title)] + [
                    ["Phòng Hành chính - Quản trị", "HC-QT", "Phòng HCQT", "", "Phòng", "", "", ""],
                    ["Sở Nội vụ", "SNV", "", "", "Cơ quan ngoài", "x", "", ""],
                ]
            ),
            (
                "Nhân sự",
                [OrganisationHeading.people.map(\.title)] + [
                    [
                        "Nguyễn Văn A", "Phòng Hành chính - Quản trị", "Trưởng phòng", "Trưởng", "a.nv", "", "", "", "",
                    ],
                    [
                        "Trần Thị B", "Phòng Hành chính - Quản trị", "Văn thư", "Chuyên viên", "b.tt", "", "",
                        "Văn thư",
                        "",
                    ],
                ]
            ),
            ("Nhiệm vụ đang mở", [OrganisationHeading.tasks.map(\.title)]),
            (
                "Hướng dẫn",
                [
                    ["Cột", "Ghi gì"],
                    ["Đơn vị cấp trên", "Để trống: trực thuộc Văn phòng."],
                    ["Loại", "Phòng; Ban; Trung tâm; Lãnh đạo; Cơ quan ngoài."],
                    ["Tên gọi khác", "Nhiều tên cách nhau bằng dấu chấm phẩy."],
                    ["Người theo dõi", "Tên người của Văn phòng ghi nhận thay cho cơ quan ngoài."],
                    ["Cấp", "Lãnh đạo; Trưởng; Phó; Chuyên viên. Để trống: theo chức danh."],
                    ["Vai trò", "Quản trị; Văn thư; Theo dõi kế hoạch. Nhiều vai trò cách nhau bằng dấu chấm phẩy."],
                    ["Từ ngày", "dd/mm/yyyy. Để trống: hôm nay."],
                    [
                        "Chủ trì, Phối hợp",
                        "Tên đơn vị hoặc người như trong văn bản; nhiều tên cách nhau bằng dấu chấm phẩy.",
                    ],
                    ["Thời hạn", "dd/mm/yyyy, hoặc lời như «thường xuyên»."],
                    ["Nhập lại", "Dòng đã có thì được so và sửa, không thêm lần nữa; không dòng nào bị xóa."],
                ]
            ),
        ]
    }
}
