import Desk
import Office

extension SearchPage {
    static let shape = JSONShape<SearchPage>(
        "SearchResult",
        [
            .init("query", "Lời tìm", \.query),
            .init(list: "obligations", ObligationItem.shape, "Nhiệm vụ, khớp nhất trước", \.obligations),
            .init(list: "documents", DocumentItem.shape, "Văn bản, khớp nhất trước", \.documents),
            .init("nextObligation", "Gửi làm «after» với in=obligations để xem tiếp nhiệm vụ; không có khi đã hết") {
                $0.nextObligation?.description
            },
            .init("nextDocument", "Gửi làm «after» với in=documents để xem tiếp văn bản; không có khi đã hết") {
                $0.nextDocument?.description
            },
            .init("isCut", "Có quá nhiều kết quả nên phần cũ nhất bị bỏ; hãy gõ cụ thể hơn", \.isCut),
        ])
}
