/// Which kinds of papers lay tasks on people.
enum PaperTasks {
    private static let without: Set<String> = [
        "Báo cáo", "Tờ trình", "Hợp đồng", "Giấy giới thiệu", "Giấy nghỉ phép", "Phiếu gửi", "Phiếu báo",
        "Giấy ủy quyền", "Bản ghi nhớ",
        "Bản thỏa thuận", "Quy chế", "Điều lệ", "Nghị định", "Thông tư", "Thông tư liên tịch", "Văn bản hợp nhất",
        "Thông cáo", "Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh",
    ]

    /// A regulation issued with a decision says what is always so, and lays no task on anybody.
    static func isRegulation(_ heading: String?) -> Bool {
        heading.map { ["Quy chế", "Quy định", "Điều lệ"].contains($0) } ?? false
    }

    static func mayHoldTasks(_ kind: PaperKind?) -> Bool { kind.map { !without.contains($0.name) } ?? true }
}
