import Desk
import HTTPTypes
import Office
import WorkTime

/// One unit as its administrator edits it: names, place, aliases, people, its end.
struct UnitEditScreen: Sendable {
    /// Which of the forms was sent and refused.
    enum Part: String, Sendable {
        case name, place, aliases, closing
    }

    let unit: UnitAdministration.Answer
    let parents: [PickerChoice]
    var refused: (part: Part, form: FormView)?

    private var item: UnitItem { unit.item }
    private var isOutside: Bool { item.unit.isOutside }

    var page: Page {
        Page(
            title: item.unit.name, place: .administration, breadcrumbs: AdministrationTabs.units.breadcrumbs,
            aside: item.isClosed ? StateBadge.html("Đã kết thúc", .still) : .empty,
            actions: item.isClosed || isOutside
                ? .empty : Button.link("Thêm người", "/administration/people/new?unit=\(item.unit.id)", .primary),
            main: Panes.object(content: "\(people)\(item.isClosed ? .empty : forms)", facts: "\(facts)\(names)"),
            status: refused?.form.status ?? .ok)
    }

    private var facts: HTML {
        Facts.html(
            [
                ("Loại", .text(item.unit.kind.word)), ("Tên viết tắt", .text(item.unit.shortName ?? "chưa có")),
                ("Đơn vị cấp trên", .text(unit.parentName ?? "không")),
                ("Thành lập", WrittenDay.html(item.validFrom)),
                ("Tên gọi khác", unit.aliases.isEmpty ? "chưa có" : .text(unit.aliases.joined(separator: "; "))),
            ] + (isOutside ? [("Người theo dõi", HTML.text(item.followerName ?? "chưa có"))] : [])
                + (item.validTo.map { [("Ngày cuối cùng", WrittenDay.html($0))] } ?? []))
    }

    private var names: HTML {
        guard unit.names.count > 1 else { return .empty }
        let lines = unit.names.map { name -> HTML in
            "<li>\(name.name) <small class=\"muted\">từ \(WrittenDay.html(name.validFrom))</small></li>"
        }
        return "<section id=\"names\"><h2>Các tên đã dùng</h2><ul class=\"posts\">\(lines)</ul></section>"
    }

    private var people: HTML {
        guard !isOutside else { return .empty }
        guard !unit.posts.isEmpty else {
            return EmptyState.html(
                "Chưa có ai ở đơn vị này", "Thêm người mới, hoặc bổ nhiệm người đang công tác từ trang của người đó.")
        }
        let rows = unit.posts.map { post in
            Table.Row(
                key: "post-\(post.id)", href: "/administration/people/\(post.person)",
                cells: [
                    .text(post.personName), .text(post.title), .text(post.rank.word),
                    WrittenDay.html(post.validFrom),
                ])
        }
        let table = Table(
            caption: "Người của đơn vị",
            columns: [.init("Họ và tên"), .init("Chức danh"), .init("Cấp"), .init("Từ ngày", .date)], rows: rows)
        return "<section id=\"people\"><h2>Người của đơn vị</h2>\n\(table.html)</section>\n"
    }

    private var forms: HTML {
        """
        <section id="name"><h2>Đổi tên</h2>\
        \(form(.name, saved: .init(nameValues), button: "Đổi tên"))</section>
        <section id="place"><h2>Vị trí</h2>\(form(.place, saved: .init(placeValues), button: "Lưu vị trí"))</section>
        <section id="aliases"><h2>Tên gọi khác</h2>\
        \(form(.aliases, saved: .init(["aliases": unit.aliases.joined(separator: "\n")]), button: "Lưu tên gọi khác"))</section>
        \(item.unit.kind == .office ? .empty : closing)
        """
    }

    private var closing: HTML {
        """
        <section id="closing"><h2>Kết thúc hoạt động</h2>\
        <p class="muted">Chỉ kết thúc được khi không còn người giữ chức danh, đơn vị trực thuộc và nhiệm vụ đang mở.</p>\
        <p>\(Button.link(
            "Chuyển hết sang đơn vị khác rồi kết thúc…",
            "/administration/reorganisations?units=\(item.unit.id)", refused?.part == .closing ? .primary : .plain))</p>\
        \(form(.closing, saved: .init(), button: "Kết thúc đơn vị", .danger))</section>
        """
    }

    private func form(_ part: Part, saved: FormView, button: String, _ style: Button.Style = .plain) -> HTML {
        let form = refused.flatMap { $0.part == part ? $0.form : nil } ?? saved
        return Form.html(
            action: "/administration/units/\(item.unit.id)/\(part.rawValue)",
            body: "\(form.summary)\(fields(part, form))\(form.hidden("version", "\(item.unit.version)"))",
            buttons: [Button.submit(button, style)])
    }

    private func fields(_ part: Part, _ form: FormView) -> HTML {
        switch part {
        case .name: UnitFields.name(form) + UnitFields.from(form)
        case .place:
            (isOutside || item.unit.kind == .office ? .empty : UnitFields.kind(form))
                + (item.unit.kind == .office ? .empty : UnitFields.parent(form, parents, isOptional: isOutside))
                + (isOutside ? UnitFields.follower(form) : .empty)
        case .aliases: UnitFields.aliases(form)
        case .closing: form.day("on", "Ngày cuối cùng", help: "Để trống là hôm nay.", isOptional: true)
        }
    }

    private var nameValues: FormFields {
        ["name": item.unit.name, "shortName": item.unit.shortName ?? ""]
    }

    private var placeValues: FormFields {
        [
            "kind": item.unit.kind.rawValue, "parent": item.unit.parent?.description ?? "",
            "follower": item.unit.follower?.description ?? "", "follower-text": item.followerName ?? "",
        ]
    }
}
