import Desk
import Office
import WorkTime

/// What citizens said of an inspected unit, each with the act that makes a finding of it, or the finding that was made.
struct InspectionMaterialScreen {
    let answer: InspectionMaterials.Answer
    let kind: InspectionMaterials.Kind

    private var base: Href { "/inspections/visits/\(answer.visit.id)" }

    private func href(_ kind: InspectionMaterials.Kind) -> Href {
        base.followed(by: "/material").adding("of", kind == .feedback ? nil : kind.rawValue)
    }

    var page: Page {
        var page = Page(
            title: "Phản ánh, đánh giá của người dân", place: .dossiers,
            breadcrumbs: ControlTabs.breadcrumbs + [.init("Kiểm tra tại \(answer.visit.unitName)", base)],
            actions: GuideTopic.inspectionVisits.link, main: "\(views)\n\(lead)\n\(list)")
        page.assets = ["cases.css"]
        return page
    }

    private var views: HTML {
        Tabs.html(
            InspectionMaterials.Kind.allCases.map { .init($0.word, href($0), isCurrent: $0 == kind) },
            label: "Các nguồn chứng cứ")
    }

    private var lead: HTML {
        """
        <p class="muted">Của \(answer.visit.unitName), từ đầu năm \(answer.visit.plan.content.year - 1). Mỗi phản ánh, đánh giá chỉ ghi \
        thành phát hiện một lần; phát hiện chờ đoàn xác nhận. Nội dung là lời người dân viết, có thể cho biết người viết hoặc nêu tên người khác: \
        phát hiện chỉ ghi số phản ánh, thủ tục, ngày và mức đánh giá, không chép lời.</p>
        """
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                kind == .feedback ? "Không có phản ánh nào về hành vi" : "Không có đánh giá nào chưa hài lòng",
                "Người dân phản ánh hành vi chậm trễ, gây phiền hà, hoặc đánh giá chưa hài lòng về đơn vị thì có ở đây.",
                action: Button.link("Về cuộc kiểm tra", base))
        }
        let rows = answer.items.map { item in
            Table.Row(
                key: "material-\(item.key)", href: nil,
                cells: [
                    WrittenDay.html(item.day), "\(title(item))<br><span class=\"written\">\(item.words)</span>",
                    act(item),
                ], isSelectable: false)
        }
        return Table(
            caption: kind.word, columns: [.init("Ngày", .date), .init("Nội dung"), .init("Phát hiện")], rows: rows
        ).html + LoadMore.html(next: answer.next.map { href(kind).adding("before", "\($0)") })
    }

    /// Leads to the feedback whoever may open it.
    private func title(_ item: InspectionMaterial) -> HTML {
        guard answer.opensFeedback, case .feedback(let id) = item.source else { return "<b>\(item.title)</b>" }
        return "<a href=\"/regulation-feedback/\(id)\"><b>\(item.title)</b></a>"
    }

    private func act(_ item: InspectionMaterial) -> HTML {
        if let use = item.use {
            let visit: Href = "/inspections/visits/\(use.visit)"
            return use.visit == answer.visit.id
                ? "<a href=\"\(visit.at("finding-\(use.finding)"))\">đã ghi thành phát hiện</a>"
                : "<span class=\"muted\">đã ghi ở cuộc kiểm tra khác</span>"
        }
        guard answer.mayTake else { return "<span class=\"muted\">chưa ghi</span>" }
        let kinds = InspectionFinding.Kind.allCases.map { finding -> HTML in
            let isUsual = finding == kind.finding
            return "<option value=\"\(finding.rawValue)\"\(attribute: "selected", if: isUsual)>\(finding.word)</option>"
        }
        return """
            <form class="act" method="post" action="\(base.followed(by: "/material"))" data-once>\
            <input type="hidden" name="of" value="\(kind.rawValue)"><input type="hidden" name="material" value="\(item.key)">\
            <select name="kind" aria-label="Loại phát hiện">\(kinds)</select> \
            <button class="button plain">Ghi thành phát hiện</button></form>
            """
    }
}

extension InspectionMaterials.Kind {
    /// As what most of it is taken: who was not satisfied may have meant anything.
    var finding: InspectionFinding.Kind {
        switch self {
        case .feedback: .harassment
        case .ratings: .other
        }
    }

    var word: String {
        switch self {
        case .feedback: "Phản ánh về hành vi"
        case .ratings: "Đánh giá chưa hài lòng"
        }
    }
}
