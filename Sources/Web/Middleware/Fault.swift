import Hummingbird
import HummingbirdCore
import NIOCore
import Office

/// An error as the person who caused or met it is told about it.
struct Fault: Sendable {
    let code: String
    let message: String
    var field: String?
    /// Every field that is wrong, where a form was sent by a program.
    var errors: [FieldError] = []
    /// Stands for an internal fault's entry in the log.
    var reference: String?
    let status: HTTPResponse.Status

    /// Everything that is neither ours nor the framework's is internal and says no more than its reference.
    init(_ error: any Error, reference: String) {
        switch error {
        case let error as OfficeError:
            code = error.code.rawValue
            message = error.message
            field = error.field
            status = Self.status(of: error.code)
        case let refused as RefusedForm:
            code = OfficeError.Code.invalid.rawValue
            message = refused.errors.first?.message ?? ""
            field = refused.errors.first?.field
            errors = refused.errors
            status = Self.status(of: .invalid)
        case let error as any HTTPResponseError:
            status = error.status
            (code, message) = Self.explanation(of: error.status)
        default:
            code = "internal"
            message =
                "Hệ thống gặp lỗi nên chưa thực hiện được. Hãy thử lại; nếu vẫn lỗi, gửi mã lỗi cho quản trị viên."
            self.reference = reference
            status = .internalServerError
        }
    }

    static func status(of code: OfficeError.Code) -> HTTPResponse.Status {
        switch code {
        case .invalid: .unprocessableContent
        case .notFound: .notFound
        case .conflict, .stale: .conflict
        case .forbidden: .forbidden
        case .unauthenticated: .unauthorized
        case .tooLarge: .contentTooLarge
        case .tooManyRequests: .tooManyRequests
        case .unavailable: .serviceUnavailable
        }
    }

    private static func explanation(of status: HTTPResponse.Status) -> (code: String, message: String) {
        switch status {
        case .notFound:
            ("notFound", "Địa chỉ này không có, hoặc nội dung ở đây không thuộc phạm vi được xem của anh/chị.")
        case .contentTooLarge: ("tooLarge", MultipartParser.tooLarge.message)
        case .requestTimeout: ("invalid", "Đường truyền quá chậm nên dữ liệu chưa được ghi nhận. Hãy gửi lại.")
        default: ("invalid", "Yêu cầu không đọc được nên không được thực hiện.")
        }
    }

    /// The heading of the page that shows the fault.
    var title: String {
        switch status {
        case .notFound: "Không tìm thấy"
        case .forbidden: "Không được phép"
        case .unauthorized: "Cần đăng nhập"
        case .conflict: "Nội dung đã thay đổi"
        case .contentTooLarge: "Dữ liệu quá lớn"
        case .tooManyRequests: "Quá nhiều lần thử"
        case .serviceUnavailable: "Hệ thống đang bận"
        case .internalServerError: "Lỗi hệ thống"
        default: "Chưa thực hiện được"
        }
    }
}
