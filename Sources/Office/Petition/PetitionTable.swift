/// A table of the report on the reception of citizens and petitions, as it is prescribed: its rows and columns, each cell a count that
/// opens its records.
///
/// Thông tư 02/2021/TT-TTCP; where a form of a later day differs, the report is drawn up from these counts.
public enum PetitionTable: String, Sendable, Hashable, CaseIterable {
    case reception, handling, classes, complaints, denunciations, proposals

    /// A row or a column.
    public struct Line: Sendable, Hashable {
        public let code: String
        public let title: String

        init(_ code: String, _ title: String) {
            self.code = code
            self.title = title
        }
    }

    /// Those of the same records, which are counted together.
    public static let together: [[PetitionTable]] = [
        [.reception], [.handling, .classes], [.complaints], [.denunciations], [.proposals],
    ]

    public var title: String {
        switch self {
        case .reception: "Kết quả tiếp công dân"
        case .handling: "Kết quả xử lý đơn"
        case .classes: "Đơn đã phân loại, theo lĩnh vực và thẩm quyền"
        case .complaints: "Kết quả giải quyết khiếu nại"
        case .denunciations: "Kết quả giải quyết tố cáo"
        case .proposals: "Kết quả giải quyết kiến nghị, phản ánh"
        }
    }

    public var rows: [Line] {
        switch self {
        case .reception: ReceptionVisit.Form.allCases.map { Line($0.rawValue, $0.title) }
        case .handling, .classes:
            [Line("complaint", "Khiếu nại"), Line("denunciation", "Tố cáo"), Line("proposal", "Kiến nghị, phản ánh")]
        case .complaints: [Line("complaint-first", "Lần đầu"), Line("complaint-second", "Lần hai")]
        case .denunciations: [Line("denunciation", "Tố cáo")]
        case .proposals: [Line("proposal", "Kiến nghị, phản ánh")]
        }
    }

    public var columns: [Line] {
        switch self {
        case .reception:
            [
                Line("all", "Lượt"), Line("people", "Người"), Line("new", "Vụ việc mới"), Line("old", "Vụ việc cũ"),
                Line("large", "Đoàn đông người"), Line("explained", "Giải thích, hướng dẫn"), Line("taken", "Nhận đơn"),
                Line("following", "Chờ trả lời"), Line("answered", "Đã trả lời"), Line("refused", "Từ chối tiếp"),
                Line("waiting", "Chưa có kết quả"),
            ]
        case .handling:
            [
                Line("all", "Tổng số"), Line("before", "Kỳ trước chuyển sang"), Line("received", "Nhận trong kỳ"),
                Line("classified", "Đã phân loại, xử lý"), Line("eligible", "Đủ điều kiện"),
                Line("ineligible", "Không đủ điều kiện"), Line("duplicate", "Đơn trùng"),
                Line("taken", "Thụ lý, giao giải quyết"), Line("guided", "Hướng dẫn, trả đơn"),
                Line("passed", "Chuyển, yêu cầu giải quyết"), Line("refused", "Không thụ lý"), Line("filed", "Lưu"),
                Line("withdrawn", "Rút đơn"), Line("waiting", "Chưa phân loại, chuyển kỳ sau"),
            ]
        case .classes:
            [
                Line("all", "Đã phân loại, xử lý"), Line("single", "Một nội dung"), Line("mixed", "Nhiều nội dung"),
                Line("own", "Thuộc thẩm quyền"), Line("foreign", "Không thuộc thẩm quyền"),
                Line("no-authority", "Chưa ghi thẩm quyền"),
            ] + PetitionField.allCases.map { Line($0.rawValue, $0.title) } + [
                Line("no-field", "Chưa ghi lĩnh vực"), Line("secrecy", "Yêu cầu giữ bí mật họ tên"),
            ]
        case .complaints, .denunciations:
            [
                Line("all", "Tổng số phải giải quyết"), Line("before", "Kỳ trước chuyển sang"),
                Line("received", "Thụ lý trong kỳ"), Line("settled", "Đã giải quyết"), Line("right", "Đúng"),
                Line("partly", "Đúng một phần"), Line("wrong", "Sai"), Line("in-time", "Đúng hạn"),
                Line("late", "Quá hạn"), Line("withdrawn", "Rút, đình chỉ"),
                Line("open", "Chưa giải quyết, chuyển kỳ sau"), Line("overdue", "Chưa giải quyết, đã quá hạn"),
            ]
        case .proposals:
            [
                Line("all", "Tổng số phải xem xét"), Line("before", "Kỳ trước chuyển sang"),
                Line("received", "Nhận xem xét trong kỳ"), Line("settled", "Đã trả lời"), Line("in-time", "Đúng hạn"),
                Line("late", "Quá hạn"), Line("withdrawn", "Thôi xem xét"),
                Line("open", "Chưa trả lời, chuyển kỳ sau"), Line("overdue", "Chưa trả lời, đã quá hạn"),
            ]
        }
    }
}
