/// Which kinds of papers lay tasks on people.
enum PaperTasks {
    private static let without: Set<String> = [
        "Báo cáo", "Tờ trình", "Hợp đồng", "Giấy giới thiệu", "Giấy nghỉ phép", "Phiếu gửi", "Phiếu báo",
        "Giấy ủy quyền", "Bản ghi nhớ",
        "Bản thỏa thuận", "Thông cáo", "Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh",
    ]

    static func mayHoldTasks(_ kind: PaperKind?) -> Bool { kind.map { !without.contains($0.name) } ?? true }
}
