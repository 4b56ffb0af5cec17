import Process

/// What would be different for a case by a newer version of its process.
enum MovePreview {
    static func html(_ move: Result<CaseMove, CaseRefusal>) -> HTML {
        switch move {
        case .failure(let refusal): NoticeBox.html("<p>\(refusal.message)</p>", .late)
        case .success(let move) where move.differences.isEmpty:
            NoticeBox.html("<p>Chuyển được; thời hạn và các bước tiếp theo không đổi.</p>", .done)
        case .success(let move):
            NoticeBox.html("<p>Chuyển được. Thay đổi:</p>\(list(move.differences))", .soon)
        }
    }

    static func list(_ differences: [String]) -> HTML {
        "<ul>\(differences.map { line -> HTML in "<li>\(line)</li>" })</ul>"
    }
}
