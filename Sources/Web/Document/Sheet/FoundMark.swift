import Desk

/// What was searched for, where it stands in a paper.
enum FoundMark {
    /// The anchor of a hit, by the place where it begins in the paper's text.
    static func id(_ place: Int) -> String { "w\(place)" }

    /// Hits that are marked; a paper that has more is about nothing else.
    private static let most = 500

    /// The hits of a search in a paper's text, for its sheet.
    static func marks(_ query: String, in text: String) -> [PaperMark] {
        SearchMarks(query).places(in: text).prefix(most).map { place in
            PaperMark(.found, place, label: "Từ đang tìm", target: "/search")
        }
    }
}
