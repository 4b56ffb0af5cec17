extension OfficeError {
    /// For whoever opens a file of which only the name is left.
    public static let erasedFile = OfficeError(
        .notFound, "Tệp này đã xoá vì là tài liệu mật: hệ thống chỉ còn giữ tên tệp và thông tin đăng ký.")

    /// For whoever brings such a file once more. At field `secrecy`.
    public static let erasedFileAgain = OfficeError(
        .invalid, "Tệp này đã bị xoá khỏi hệ thống vì là tài liệu mật, không nhận lại; không có gì được lưu.",
        field: "secrecy")
}
