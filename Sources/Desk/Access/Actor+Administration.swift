public import Office

extension Actor {
    /// Throws `.notFound` for everybody else: administration does not show itself to those who have no part in it.
    public func mustAdminister() throws(OfficeError) {
        guard has(.administrator) else {
            throw OfficeError(
                .notFound, "Không có nội dung này, hoặc nội dung không thuộc phạm vi được xem của anh/chị.")
        }
    }
}

extension OfficeError {
    static let noSuchUnit = OfficeError(.notFound, "Không có đơn vị này.")
    static let noSuchPerson = OfficeError(.notFound, "Không có người này.")
}
