import Desk
import Office
import WorkTime

/// Dossiers without a written apology: those nearly due with the step that makes it, and apart those that are overdue.
struct ApologyListScreen {
    let answer: DueApologies.Answer
    let reader: Actor
    let tab: DueApologies.Tab

    static func href(_ tab: DueApologies.Tab) -> Href {
        ("/dossiers/apologies" as Href).adding("view", tab == .soon ? nil : tab.rawValue)
    }

    var page: Page {
        var page = Page(
            title: "Cần xin lỗi, hẹn lại", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")], actions: GuideTopic.dossierSteps.link,
            main: "\(DossierTabs.html(.apologies, for: reader))\n\(views)\n<p class=\"muted\">\(lead)</p>\n\(list)",
            topics: ["dossiers"])
        page.assets = ["cases.css"]
        return page
    }

    private var views: HTML {
        Tabs.html(
            DueApologies.Tab.allCases.map { .init($0.word, Self.href($0), isCurrent: $0 == tab) },
            label: "Các danh sách hồ sơ chưa xin lỗi")
    }

    private var lead: String {
        switch tab {
        case .soon:
            """
            Còn không quá \(answer.term?.words ?? "hôm nay") là hết thời hạn giải quyết, chưa có văn bản xin lỗi. Không trả kết quả kịp \
            thì xin lỗi và hẹn lại trước khi hết hạn; quá hạn rồi không làm được nữa.
            """
        case .late:
            """
            Đã quá thời hạn giải quyết mà không có văn bản xin lỗi; khi kiểm tra, mỗi hồ sơ này là một phát hiện «trả muộn \
            không xin lỗi».
            """
        }
    }

    private var list: HTML {
        guard !answer.list.lines.isEmpty else {
            return EmptyState.html(
                tab == .soon ? "Không có hồ sơ nào cần xin lỗi lúc này" : "Không có hồ sơ nào quá hạn mà chưa xin lỗi",
                "Danh sách có hồ sơ anh/chị được xem; người đang giữ hồ sơ được nhắc mỗi ngày làm việc.",
                action: Button.link("Xem tất cả hồ sơ", ("/dossiers" as Href).adding("view", "all")))
        }
        let rows = answer.list.lines.map { line -> Table.Row in
            let item = line.item
            return Table.Row(
                key: item.id.description, href: "/dossiers/\(item.id)",
                cells: [
                    "<b class=\"case-code\">\(item.code)</b> <span class=\"case-title\">\(item.title)</span>",
                    .text(item.applicant ?? ""), LedgerCaseWords.badge(item, line.stateTitle),
                    .text(item.holder?.name ?? "người nộp hồ sơ"), LedgerCaseWords.due(item, now: answer.list.now),
                    act(item),
                ], isSelectable: false)
        }
        return Table(
            caption: tab.word,
            columns: [
                .init("Hồ sơ"), .init("Người nộp"), .init("Trạng thái"), .init("Đang giữ"),
                .init("Hạn giải quyết", .date), .init("Việc cần làm"),
            ], rows: rows
        ).html + LoadMore.html(next: next)
    }

    private var next: Href? {
        answer.list.next.map {
            Self.href(tab).adding("from", $0.due.description).adding("after", $0.id.description)
        }
    }

    /// The step for whoever may take it; for others who has to.
    private func act(_ item: LedgerCase) -> HTML {
        if let act = answer.acts[item.id] {
            return Button.link("Xin lỗi và hẹn lại", "/dossiers/\(item.id)/steps/\(act)", .primary)
        }
        return tab == .soon
            ? "<span class=\"muted\">\(item.unit.name) xin lỗi hoặc trả kết quả</span>"
            : "<span class=\"muted\">\(item.unit.name) trả kết quả</span>"
    }
}

extension DueApologies.Tab {
    var word: String {
        switch self {
        case .soon: "Sắp đến hạn, cần xin lỗi và hẹn lại"
        case .late: "Quá hạn, chưa xin lỗi"
        }
    }
}
