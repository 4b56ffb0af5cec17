import Desk
import Office

/// What people said of the service, for those who answer for it. Nobody sees who said it, and of which dossier.
struct RatingListScreen {
    let answer: RatingList.Answer
    let reader: Actor

    var page: Page {
        var page = Page(
            title: "Ý kiến đánh giá", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")],
            actions: Button.link("Bảng công khai", "/bang-cong-khai") + GuideTopic.ratings.link,
            main: "\(DossierTabs.html(.ratings, for: reader))\n\(list)", topics: [RateService.topic])
        page.assets = ["cases.css"]
        return page
    }

    private var list: HTML {
        guard !answer.ratings.isEmpty else {
            return EmptyState.html(
                "Chưa có đánh giá nào",
                "Người nộp đánh giá ở trang tra cứu sau khi hồ sơ kết thúc, hoặc quét mã QR trên phiếu mời đánh giá.",
                action: Button.link("Mở bảng công khai", "/bang-cong-khai"))
        }
        return Self.table(answer)
            + LoadMore.html(next: answer.next.map { ("/ratings" as Href).adding("before", $0.description) })
    }

    /// What was said, a row each.
    static func table(_ answer: RatingList.Answer) -> HTML {
        let rows = answer.ratings.map { rating in
            Table.Row(
                key: "rating-\(rating.id)", href: nil,
                cells: [
                    WrittenDay.html(rating.day), overall(rating, answer), .text(rating.procedure), rating.unit.link,
                    others(rating, answer), rating.comment.map { "<span class=\"written\">\($0)</span>" } ?? .empty,
                ], isSelectable: false)
        }
        return Table(
            caption: "Ý kiến đánh giá",
            columns: [
                .init("Ngày", .date), .init("Mức"), .init("Thủ tục"), .init("Đơn vị"), .init("Câu trả lời khác"),
                .init("Ý kiến"),
            ], rows: rows
        ).html
    }

    private static func overall(_ rating: ServiceRating, _ answer: RatingList.Answer) -> HTML {
        let first = answer.rules.form(rating.form)?.questions.first
        let word = first.flatMap { $0.choice(rating.answers[$0.code])?.title }
        return StateBadge.html(
            word ?? (rating.isSatisfied ? "Hài lòng" : "Chưa hài lòng"), rating.isSatisfied ? .done : .late)
    }

    private static func others(_ rating: ServiceRating, _ answer: RatingList.Answer) -> HTML {
        let questions = answer.rules.form(rating.form)?.questions.dropFirst() ?? []
        let lines = questions.compactMap { question in
            question.choice(rating.answers[question.code]).map { choice -> HTML in
                "<li><span class=\"muted\">\(question.text)</span> \(choice.title)</li>"
            }
        }
        return lines.isEmpty ? .empty : "<ul class=\"small\">\(lines)</ul>"
    }
}
