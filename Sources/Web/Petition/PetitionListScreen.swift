import Desk
import Office
import Process
import WorkTime

/// Petitions, or visits, the one that must be settled first at the top.
struct PetitionListScreen {
    let answer: CaseList.Answer
    let reader: Actor
    let address: LedgerCaseAddress
    let mayReceive: Bool

    private var filter: CaseFilter { address.filter }
    private var desk: CaseDesk { filter.desk }

    var page: Page {
        var page = Page(
            title: desk.title, place: .petitions, actions: actions,
            main: "\(PetitionTabs.html(.list(desk, filter.view), for: reader))\n\(filters)\n\(list)",
            topics: ["dossiers"])
        page.assets = ["cases.css"]
        return page
    }

    private var actions: HTML {
        let topic = desk == .visits ? GuideTopic.visits : .petitions
        guard mayReceive else { return topic.link }
        return topic.link
            + (desk == .visits
                ? Button.link("In sổ", "/visits/book") + Button.link("Ghi lượt tiếp", "/visits/new", .primary)
                : Button.link("Tiếp nhận đơn", "/petitions/new", .primary))
    }

    private static let kinds: [(value: String, title: String)] = [
        ("complaint", "Khiếu nại"), ("denunciation", "Tố cáo"), ("proposal", "Kiến nghị, phản ánh"),
    ]

    private var filters: HTML {
        let form = FormView([
            "state": filter.isOpen ? "" : "closed", "kind": filter.kind ?? "", "area": filter.field?.rawValue ?? "",
            "authority": filter.authority?.rawValue ?? "", "secrecy": filter.wantsSecrecy ? "yes" : "",
        ])
        var controls = form.select(
            "state", "Tình trạng", empty: "Đang xử lý", options: [("closed", "Đã kết thúc")])
        if desk == .petitions {
            controls += form.select("kind", "Loại đơn", empty: "Mọi loại", options: Self.kinds)
            controls += PetitionTraitsFields.filters(form)
        }
        var chips: [FilterBar.Chip] = []
        if !filter.isOpen {
            chips.append(.init("Tình trạng", "Đã kết thúc", without: address.with { $0.isOpen = true }.href))
        }
        if let kind = filter.kind, let title = Self.kinds.first(where: { $0.value == kind })?.title {
            chips.append(.init("Loại đơn", title, without: address.with { $0.kind = nil }.href))
        }
        if let field = filter.field {
            chips.append(.init("Lĩnh vực", field.title, without: address.with { $0.field = nil }.href))
        }
        if let authority = filter.authority {
            chips.append(.init("Thẩm quyền", authority.title, without: address.with { $0.authority = nil }.href))
        }
        if filter.wantsSecrecy {
            chips.append(
                .init("Họ tên", "Yêu cầu giữ bí mật", without: address.with { $0.wantsSecrecy = false }.href))
        }
        if let text = filter.text { chips.append(.init("Tìm", text, without: address.with { $0.text = nil }.href)) }
        return FilterBar(
            action: desk.href, controls: controls, chips: chips, hidden: ["view": filter.view.rawValue],
            search: filter.text ?? ""
        ).html
    }

    private var list: HTML {
        guard !answer.lines.isEmpty else { return nothing }
        let rows = answer.lines.map { line -> Table.Row in
            let item = line.item
            let holder: HTML =
                item.isOpen
                ? item.holder.map { .text($0.name) } ?? .text(desk.bringer) : "<span class=\"muted\">–</span>"
            return Table.Row(
                key: item.id.description, href: desk.href(of: item.id),
                cells: ([
                    "<b class=\"case-code\">\(item.code)</b> <span class=\"case-title\">\(item.title)</span>",
                    sender(line), desk == .petitions ? .text(line.kindTitle) : nil,
                    LedgerCaseWords.badge(item, line.stateTitle), holder, LedgerCaseWords.due(item, now: answer.now),
                    WrittenDay.html(OfficeTime.day(of: item.begunAt)),
                ] as [HTML?]).compactMap(\.self), isSelectable: false)
        }
        let columns: [Table.Column?] = [
            .init(desk == .visits ? "Lượt tiếp" : "Đơn"), .init(desk == .visits ? "Công dân" : "Người gửi"),
            desk == .petitions ? .init("Loại") : nil, .init("Trạng thái"), .init("Đang giữ"), .init("Hạn", .date),
            .init(desk == .visits ? "Ngày tiếp" : "Ngày nhận", .date),
        ]
        return Table(caption: desk.title, columns: columns.compactMap(\.self), rows: rows).html
            + LoadMore.html(next: answer.next.map { address.from($0).href })
    }

    private func sender(_ line: CaseList.Line) -> HTML {
        if let name = line.item.applicant { return .text(name) }
        return line.isSecretKind || desk == .visits
            ? "<span class=\"muted\">giữ bí mật</span>" : "<span class=\"muted\">không ghi tên hoặc giữ bí mật</span>"
    }

    private var nothing: HTML {
        if filter.text != nil {
            return EmptyState.html(
                "Không tìm thấy \(desk.noun) nào",
                "Tìm được theo số, nội dung tóm tắt, người gửi (trừ người tố cáo), có dấu hay không dấu.",
                action: Button.link("Bỏ tìm kiếm", address.with { $0.text = nil }.href))
        }
        let title =
            filter.isOpen ? "Không có \(desk.noun) nào đang xử lý ở danh sách này" : "Chưa có \(desk.noun) nào kết thúc"
        guard mayReceive else {
            return EmptyState.html(
                title, "Đơn vào đây khi đến lượt anh/chị hoặc đơn vị của anh/chị xử lý.",
                action: Button.link("Xem tất cả đơn", address.with { $0.view = .all }.href))
        }
        return EmptyState.html(
            title,
            desk == .visits ? "Ghi mỗi lượt công dân đến vào sổ tiếp công dân." : "Đơn vào đây khi được tiếp nhận.",
            action: desk == .visits
                ? Button.link("Ghi lượt tiếp", "/visits/new", .primary)
                : Button.link("Tiếp nhận đơn", "/petitions/new", .primary))
    }
}
