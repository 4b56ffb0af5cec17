import Desk
import Office

extension SearchPage {
    static let shape = JSONShape<SearchPage>(
        "SearchResult",
        [
            .init("query", "Lời tìm", \.query),
            .init(list: "obligations", ObligationItem.shape, "Nhiệm vụ, khớp nhất trước", \.obligations),
            .init(list: "documents", DocumentItem.shape, "Văn bản, khớp nhất trước", \.documents),
            .init("hasMore", "Còn kết quả chưa đưa ra; hãy gõ cụ thể hơn", \.hasMore),
        ])
}
