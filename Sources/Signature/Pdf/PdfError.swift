/// Why a PDF could not be read, or not be signed: one Vietnamese sentence for the person who handed it in.
public struct PdfError: Error, Sendable, Equatable {
    public let message: String

    public init(_ message: String) {
        self.message = message
    }

    static let damaged = PdfError("Tệp PDF bị hỏng hoặc bị cắt cụt nên không đọc được cấu trúc của tệp.")
    static let tooLarge = PdfError("Tệp PDF quá lớn hoặc quá phức tạp để kiểm tra chữ ký số.")
    static let encrypted = PdfError("Tệp PDF có mật khẩu hoặc được mã hoá nên không kiểm tra được chữ ký số.")
    static let notPdf = PdfError("Tệp không phải là PDF.")
}
