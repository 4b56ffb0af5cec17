import Desk
import Office

extension SearchPage {
    static let shape = JSONShape<SearchPage>(
        "SearchResult",
        [
            .init("query", "Lời tìm", \.query),
            .init(list: "obligations", ObligationItem.shape, "Nhiệm vụ, khớp nhất trước", \.obligations),
            .init(list: "documents", FoundPaper.shape, "Văn bản, khớp nhất trước", \.documents),
            .init("nextObligation", "Gửi làm «after» với in=obligations để xem tiếp nhiệm vụ; không có khi đã hết") {
                $0.nextObligation?.description
            },
            .init("nextDocument", "Gửi làm «after» với in=documents để xem tiếp văn bản; không có khi đã hết") {
                $0.nextDocument?.description
            },
            .init("foundDocuments", "Số văn bản tìm được", \.documentCount),
            .init("foundObligations", "Số nhiệm vụ tìm được", \.obligationCount),
            .init("isCut", "Có quá nhiều kết quả nên phần cũ nhất bị bỏ; hãy gõ cụ thể hơn", \.isCut),
            .init("isLoose", "Không có kết quả đủ mọi từ; đây là những kết quả gần nhất", \.isLoose),
            .init("isBegun", "Không có từ cuối đúng như đã gõ; kết quả có từ bắt đầu như vậy", \.isBegun),
            .init(list: "facets", SearchFacet.shape, "Có thể thu hẹp theo những gì", \.facets),
        ])
}

extension FoundPaper {
    fileprivate static let shape = JSONShape<FoundPaper>(
        "FoundDocument",
        DocumentItem.shape.fields.map { .init($0, of: \.item) } + [
            .init(
                list: "passages", SearchPassage.shape,
                "Các đoạn có từ đang tìm; không có ở văn bản hạn chế xem: mở văn bản để đọc", \.passages)
        ])
}

extension SearchPassage {
    fileprivate static let shape = JSONShape<SearchPassage>(
        "SearchPassage",
        [
            .init("place", "Vị trí trong văn bản của từ đầu tiên, tính bằng ký tự Unicode", \.place),
            .init("text", "Đoạn văn", \.text),
            .init(list: "marks", markShape, "Những từ đang tìm trong đoạn", \.marks),
        ])

    private static let markShape = JSONShape<Range<Int>>(
        "SearchMark",
        [
            .init("start", "Bắt đầu, tính bằng ký tự Unicode của đoạn", \.lowerBound),
            .init("end", "Ngay sau ký tự cuối", \.upperBound),
        ])
}

extension SearchFacet {
    fileprivate static let shape = JSONShape<SearchFacet>(
        "SearchFacet",
        [
            .init(choice: "fact", "Theo gì", \.fact),
            .init(list: "values", valueShape, "Nhiều nhất trước; năm thì mới nhất trước", \.values),
        ])

    private static let valueShape = JSONShape<Value>(
        "SearchFacetValue", [.init("value", "Giá trị", \.value), .init("count", "Số kết quả", \.count)])
}
