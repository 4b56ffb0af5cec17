import Office

/// The box by which whoever takes a paper in, or assigns by hand, keeps it from those whom it does not concern.
enum Restriction {
    static let field = "restricted"
    static let label = "Hạn chế người xem"
    static let help =
        "Chỉ anh/chị và những người được giao việc trong đó tìm thấy và mở được; mỗi lần mở được ghi vào nhật ký."

    static let described = APISchema.Field(
        field, .flag, "Hạn chế người xem: chỉ người gửi và những người được giao", isRequired: false)

    static func visibility(_ fields: FormFields) -> Visibility {
        fields[field] == nil ? .office : .participants
    }
}
