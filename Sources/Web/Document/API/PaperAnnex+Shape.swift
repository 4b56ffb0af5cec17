import Office

extension PaperAnnex {
    static let shape = JSONShape<PaperAnnex>(
        "PaperAnnex",
        [
            .init(
                "position",
                "Số thứ tự; tải về tại /documents/{id}/annexes/{position}, trước khi phát hành tại /outgoing/{id}/annexes/{position}",
                \.position), .init("title", "Tên phụ lục", \.title), .init("fileName", "Tên tệp", \.file.name),
        ])
}
