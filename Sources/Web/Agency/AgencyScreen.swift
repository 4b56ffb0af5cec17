import Desk
import HTTPTypes
import Office

/// The directory of agencies: how each is reached, and the form that adds one.
struct AgencyScreen {
    let answer: AgencyList.Answer
    var form = FormView()

    var page: Page {
        Page(
            title: "Danh bạ cơ quan", place: .administration, breadcrumbs: [MenuItem("Quản trị", "/administration")],
            main: """
                \(AdministrationTabs.agencies.html)
                <p class="prose">Văn bản phát hành được gửi điện tử đến nơi nhận có tên trong danh bạ này, không phân biệt chữ hoa, \
                dấu. Nơi nhận chưa có đường gửi nằm lại ở danh sách «Còn ở văn thư» cho đến khi ghi nhận đã gửi.</p>
                \(list)
                <section id="adding"><h2>Thêm cơ quan</h2>
                \(Form.html(
                    action: "/administration/agencies", draft: "agency-new", body: form.summary + Self.fields(form),
                    buttons: [Button.submit("Thêm")]))</section>
                """, status: form.status)
    }

    private var list: HTML {
        guard !answer.agencies.isEmpty else {
            return EmptyState.html(
                "Danh bạ chưa có cơ quan nào", "Thêm các sở, UBND cấp xã và cơ quan thường nhận văn bản ở dưới.")
        }
        let none: HTML = "<span class=\"muted\">–</span>"
        let rows = answer.agencies.map { agency in
            Table.Row(
                key: "agency-\(agency.id)", href: "/administration/agencies/\(agency.id)",
                cells: [
                    .text(agency.name), agency.code.map { code -> HTML in "<code>\(code.text)</code>" } ?? none,
                    agency.email.map { HTML.text($0) } ?? none, .text(agency.way.words),
                ])
        }
        return Table(
            caption: "Danh bạ cơ quan",
            columns: [.init("Cơ quan"), .init("Mã định danh"), .init("Thư điện tử"), .init("Gửi bằng")], rows: rows
        ).html
    }

    static func fields(_ form: FormView) -> HTML {
        form.text("name", "Tên cơ quan", help: "Tên đầy đủ, như ghi ở nơi nhận. Ví dụ: Sở Tài chính.")
            + form.text("code", "Mã định danh", help: "Trên trục liên thông văn bản. Ví dụ: H48.17.", isOptional: true)
            + form.text("email", "Thư điện tử", isOptional: true)
            + form.select(
                "way", "Gửi bằng", isOptional: true, empty: "Theo mã định danh, thư điện tử đã nhập",
                options: Agency.Way.allCases.map { ($0.rawValue, $0.words) })
    }
}

/// One agency of the directory, as an administrator changes it.
struct AgencyEditScreen {
    let agency: Agency
    var refused: FormView?

    var page: Page {
        let form = refused ?? FormView(saved)
        return Page(
            title: agency.name, place: .administration, breadcrumbs: AdministrationTabs.agencies.breadcrumbs,
            main: """
                \(Form.html(
                    action: here,
                    body: form.summary + AgencyScreen.fields(form) + form.hidden("version", "\(agency.version)"),
                    buttons: [
                        Button.submit("Lưu"), Button.link("Quay lại", AdministrationTabs.agencies.href, .quiet),
                    ]))
                <section><h2>Việc khác</h2>\(Button.act(
                    "Bỏ khỏi danh bạ", here.followed(by: "/removal"), .danger, hidden: ["version": "\(agency.version)"],
                    confirm: "Văn bản phát hành sau này không tự gửi đến cơ quan này nữa. Bỏ?"))</section>
                """, layout: .reading, status: form.status)
    }

    private var here: Href { "/administration/agencies/\(agency.id)" }

    private var saved: FormFields {
        [
            "name": agency.name, "code": agency.code?.text ?? "", "email": agency.email ?? "",
            "way": agency.way.rawValue,
        ]
    }
}
