import Office

extension FormReader {
    /// The first fault of a form, for a program that sent it.
    var firstFault: OfficeError {
        errors.first.map { OfficeError(.invalid, $0.message, field: $0.field) }
            ?? OfficeError(.invalid, "Dữ liệu gửi lên chưa đủ.")
    }
}
