import Desk
import Office
import WorkTime

extension SightQuestion.Answer {
    static let shape = JSONShape<SightQuestion.Answer>(
        "Sight",
        [
            .init("person", "Mã của người", \.person), .init("name", "Họ và tên", \.name),
            .init("kind", "Loại nội dung") { $0.subject.kind }, .init("id", "Mã nội dung") { $0.subject.id },
            .init("moment", "Thời điểm được hỏi; không có là hiện nay", \.moment),
            .init("existed", "Lúc ấy đã có nội dung này", \.existed), .init("sees", "Xem được", \.sees),
            .init(list: "grounds", ground, "Các lý do") { $0.grounds },
            .init(list: "doubts", doubt, "Những chỗ sổ sách không ghi nên không nói chắc được") { $0.doubts },
        ])

    private static let doubt = JSONShape<SightDoubt>(
        "SightDoubt", [.init("reason", "Điều không được ghi", { SightWords.sentence($0) })])

    private static let ground = JSONShape<SightGround>(
        "SightGround",
        [
            .init("reason", "Lý do", { SightWords.sentence($0) }), .init("since", "Từ ngày", \.since),
            .init("until", "Đến ngày", \.until), .init("standingInFor", "Làm thay ai", \.standingInFor),
        ])
}
