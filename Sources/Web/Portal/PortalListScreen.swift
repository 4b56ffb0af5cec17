import Desk
import Office
import WorkTime

/// «Hồ sơ trực tuyến chờ tiếp nhận»: what came through the national portal and on the own form.
struct PortalListScreen {
    let answer: PortalList.Answer
    let state: PortalItem.State

    static func title(_ state: PortalItem.State) -> String {
        switch state {
        case .waiting: "Chờ tiếp nhận"
        case .taken: "Đã xử lý"
        case .refused: "Đã từ chối"
        case .malformed: "Không đọc được"
        }
    }

    var page: Page {
        var page = Page(
            title: state == .waiting ? "Hồ sơ trực tuyến chờ tiếp nhận" : "Hồ sơ trực tuyến", place: .dossiers,
            breadcrumbs: [.init("Hồ sơ thủ tục hành chính", "/dossiers")], actions: GuideTopic.portal.link,
            main: "\(tabs)\n\(list)", topics: ["dossiers"])
        page.assets = ["cases.css"]
        return page
    }

    private var tabs: HTML {
        Tabs.html(
            PortalItem.State.allCases.map { other in
                Tabs.Tab(
                    Self.title(other), ("/dossiers/online" as Href).adding("state", other.rawValue),
                    count: other == .waiting ? answer.waiting : nil, isCurrent: other == state)
            }, label: "Hồ sơ trực tuyến theo tình trạng")
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                state == .waiting ? "Không có hồ sơ trực tuyến nào chờ tiếp nhận" : "Chưa có hồ sơ nào ở mục này",
                "Hồ sơ nộp ở Cổng Dịch vụ công quốc gia và ở biểu mẫu của cơ quan vào đây.",
                action: Button.link("Về danh sách hồ sơ", "/dossiers"))
        }
        let rows = answer.items.map { item -> Table.Row in
            let last: HTML =
                switch state {
                case .waiting: due(item)
                case .taken: item.dossier.map { "<a href=\"/dossiers/\($0)\">\(item.dossierCode)</a>" } ?? .empty
                case .malformed, .refused: .text(item.reason ?? "")
                }
            let name = item.title ?? "Không rõ thủ tục"
            return Table.Row(
                key: "portal-\(item.id)", href: "/dossiers/online/\(item.id)",
                cells: [
                    "<b class=\"case-code\">\(item.code ?? "–")</b> <span class=\"case-title\">\(name)</span>\(item.kind == .supplement ? " (bổ sung)" : "") <small class=\"muted\">\(item.source.word)</small>",
                    .text(item.applicant ?? ""), WrittenDay.html(item.arrivedAt), last,
                ], isSelectable: false)
        }
        return Table(
            caption: "Hồ sơ trực tuyến",
            columns: [
                .init("Hồ sơ trực tuyến"), .init("Người nộp"), .init("Đến lúc", .date),
                .init(state == .waiting ? "Trả lời trước" : state == .taken ? "Hồ sơ" : "Lý do"),
            ], rows: rows
        ).html
            + LoadMore.html(
                next: answer.next.map {
                    ("/dossiers/online" as Href).adding("state", state.rawValue).adding("after", $0.description)
                })
    }

    private func due(_ item: PortalItem) -> HTML {
        guard let due = answer.due[item.id] else { return "<span class=\"muted\">không quy định</span>" }
        return StateBadge.html(due.written, due.end <= answer.now ? .late : .still)
    }
}
