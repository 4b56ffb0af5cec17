import Hummingbird
import HummingbirdCore
import NIOCore

/// How a refused request is told to a program: a problem of RFC 9457, with the sentences that the page would show.
extension Fault {
    static let shape = JSONShape<Fault>(
        "Problem",
        [
            .init("title", "Tên chung của loại lỗi") { $0.title },
            .init("status", "Mã trạng thái HTTP") { $0.status.code },
            .init("detail", "Câu giải thích cho người dùng", \.message),
            .init("code", "Mã lỗi cho chương trình", \.code),
            .init("field", "Trường bị sai", \.field),
            .init(list: "errors", FieldError.shape, "Mọi trường bị sai, khi có từ một trường trở lên", \.errors),
            .init("reference", "Mã tra cứu trong nhật ký hệ thống", \.reference),
        ])

    static var schema: APISchema { shape.schema }

    func problem(to request: Request, context: some RequestContext) throws -> Response {
        var response = try JSONAnswer(Self.shape.json(self)).response(from: request, context: context)
        response.status = status
        response.headers[.contentType] = "application/problem+json; charset=utf-8"
        return response
    }
}

extension FieldError {
    static let shape = JSONShape<FieldError>(
        "FieldError", [.init("field", "Tên trường", \.field), .init("message", "Câu giải thích, cách sửa", \.message)])
}

/// What is wrong with the fields that a program sent: the page would show its form again.
struct RefusedForm: Error {
    let errors: [FieldError]
}
