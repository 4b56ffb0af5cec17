import Desk
import HTTPTypes
import Office
import WorkTime

/// The certificates in which the office trusts when it checks digital signatures, and the form that takes one in.
struct TrustedRootScreen {
    let answer: TrustedRootList.Answer
    var form = FormView()

    var page: Page {
        Page(
            title: "Gốc tin cậy của chữ ký số", place: .administration,
            breadcrumbs: [MenuItem("Quản trị", "/administration")], actions: GuideTopic.roots.link,
            main: """
                \(AdministrationTabs.roots.html)
                <p class="prose">Chữ ký số chỉ được xác nhận khi chứng thư của người ký dẫn đến một gốc trong danh sách này. Chứng thư \
                trung gian chỉ giúp tìm đường đến gốc.</p>
                \(trusted)\(adding)\(withdrawn)
                """, status: form.status)
    }

    private var trusted: HTML {
        guard !answer.trusted.isEmpty else {
            return EmptyState.html(
                "Chưa có chứng thư nào",
                "Thêm chứng thư gốc của tổ chức cấp chứng thư; khi chưa có, chữ ký số chỉ được ghi là chưa đủ căn cứ.")
        }
        let rows = answer.trusted.map { root in
            Table.Row(
                key: "root-\(root.id)", href: nil,
                cells: [
                    name(root), Self.kind(root), Self.term(root), Self.entered(root),
                    Button.link("Bỏ tin cậy", "/administration/roots/\(root.id)/withdrawal", .quiet),
                ])
        }
        return Table(
            caption: "Đang tin cậy",
            columns: [
                .init("Chứng thư"), .init("Loại"), .init("Hiệu lực"), .init("Căn cứ, ai thêm"), .init("Thao tác"),
            ], rows: rows
        ).html
    }

    private var withdrawn: HTML? {
        guard !answer.withdrawn.isEmpty else { return nil }
        let rows = answer.withdrawn.map { root in
            Table.Row(
                key: "root-\(root.id)", href: nil,
                cells: [
                    name(root), Self.kind(root), Self.entered(root),
                    """
                    \(root.reason ?? "")<br><small class="muted">\(root.withdrawnBy ?? "")\
                    \(root.withdrawnAt.map { at -> HTML in ", \(WrittenDay.html(at))" })</small>
                    """,
                ])
        }
        return """
            <section id="withdrawn"><h2>Đã bỏ tin cậy</h2>
            \(Table(caption: "Đã bỏ tin cậy", columns: [
                .init("Chứng thư"), .init("Loại"), .init("Căn cứ, ai thêm"), .init("Lý do bỏ"),
            ], rows: rows).identified("withdrawn-rows").html)</section>
            """
    }

    private func name(_ root: TrustedRoot) -> HTML {
        let of: HTML? = root.organisation.map { $0 == root.name ? "" : "<br><small class=\"muted\">\($0)</small>" }
        return """
            \(root.name)\(of)<br><small class="muted">Số hiệu \(root.serial)</small>\
            <details class="fingerprint"><summary>Dấu vân tay SHA-256</summary><small>\(Self.grouped(root.digest))</small></details>
            """
    }

    /// In groups of four, as authorities print it; a line may end between them.
    private static func grouped(_ digest: String) -> String {
        let letters = Array(digest.uppercased())
        return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<min($0 + 4, letters.count)]) }
            .joined(separator: " ")
    }

    private static func kind(_ root: TrustedRoot) -> HTML {
        root.isRoot
            ? "Gốc" : "Trung gian<br><small class=\"muted\">do \(root.issuer) cấp</small>"
    }

    private static func term(_ root: TrustedRoot) -> HTML {
        "\(WrittenDay.html(OfficeTime.day(of: root.validFrom))) – \(WrittenDay.html(OfficeTime.day(of: root.validUntil)))"
    }

    private static func entered(_ root: TrustedRoot) -> HTML {
        "\(root.basis)<br><small class=\"muted\">\(root.addedBy), \(WrittenDay.html(root.addedAt))</small>"
    }

    private var adding: HTML {
        let zone = DropZone.html(
            title: "Tệp chứng thư", help: "Một chứng thư (.cer, .crt, .pem, .der), tối đa 64 KB.",
            accept: ".cer,.crt,.pem,.der", answersWithPage: true)
        let body: HTML = """
            \(form.summary)\(zone)\(form.errorLine("file"))\(form.text(
                "basis", "Căn cứ", help: "Lấy từ đâu, theo văn bản nào. Thêm xong, đối chiếu dấu vân tay trong danh sách với nơi công bố."))
            """
        return """
            <section id="adding"><h2>Thêm chứng thư</h2>
            \(Form.html(action: "/administration/roots", hasFiles: true, body: body, buttons: [Button.submit("Thêm")]))</section>
            """
    }
}

/// Asks why a certificate is not to be trusted any more.
struct TrustedRootWithdrawalScreen {
    let root: TrustedRoot
    var form = FormView()

    var page: Page {
        Page(
            title: "Bỏ tin cậy một chứng thư", place: .administration,
            breadcrumbs: AdministrationTabs.roots.breadcrumbs,
            main: """
                \(form.summary)<p><b>\(root.name)</b>: từ lúc này chữ ký số dẫn đến chứng thư này không được xác nhận nữa. Kết quả \
                kiểm tra của văn bản đã tiếp nhận giữ nguyên. Lý do được ghi lại.</p>
                \(Form.html(
                    action: "/administration/roots/\(root.id)/withdrawal",
                    body: form.area("reason", "Lý do", rows: 3) + form.hidden("version", "\(root.version)"),
                    buttons: [
                        Button.submit("Bỏ tin cậy", .danger), Button.link("Quay lại", AdministrationTabs.roots.href, .quiet),
                    ]))
                """, layout: .reading, status: form.status)
    }
}
