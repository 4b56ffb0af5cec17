import Desk
import Office

/// A line under the box of words: what it says, what kind of thing it is, and where it leads.
struct SuggestionLine: Sendable, Equatable {
    let title: String
    let note: String
    let href: Href

    init(_ suggestion: SearchSuggestion) {
        switch suggestion {
        case .words(let words):
            (title, note, href) = (words, "", ("/search" as Href).adding("q", words))
        case .saved(let view):
            (title, note, href) = (view.name, "Tìm kiếm đã lưu", SavedView.List.search.href(of: view.query))
        case .paper(let label):
            // Without a number a paper is cited by its excerpt.
            let note = label.number == nil ? label.kind ?? "Văn bản không số" : label.title
            (title, self.note, href) = (label.citation, note, label.href)
        }
    }

    static let shape = JSONShape<[SuggestionLine]>(
        "SearchSuggestions", [.init(list: "suggestions", line, "Khớp nhất trước") { $0 }])

    private static let line = JSONShape<SuggestionLine>(
        "SearchSuggestion",
        [
            .init("title", "Nội dung gợi ý", \.title), .init("note", "Trích yếu, hoặc đó là gì; có thể trống", \.note),
            .init("href", "Địa chỉ của trang") { $0.href.string },
        ])
}
