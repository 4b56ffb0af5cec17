import Desk
import Office

/// Rights to sign, for who keeps them: the list and the form for a new one.
struct DelegationScreen: Sendable {
    let answer: DelegationList.Answer
    let isAdministrator: Bool
    let form: FormView

    var page: Page {
        Page(
            title: "Quyền ký", place: isAdministrator ? .administration : .work,
            actions: GuideTopic.delegation.link
                + Button.link("Lãnh đạo Ủy ban nhân dân", "/administration/committee"),
            main: "\(isAdministrator ? AdministrationTabs.delegations.html : .empty)\n\(list)\n\(entry)",
            status: form.status)
    }

    private var list: HTML {
        guard !answer.items.isEmpty else {
            return EmptyState.html(
                "Chưa ghi nhận quyền ký nào được giao",
                "Người đứng đầu ký theo chức danh. Ghi ở đây việc giao ký thay, ký thừa lệnh, ký thừa ủy quyền cùng văn bản làm căn cứ."
            )
        }
        return DelegationTable.section(answer, title: "Quyền ký được giao", canEnd: true)
    }

    private var entry: HTML {
        let kinds = Delegation.Kind.allCases.map { (value: $0.rawValue, title: "\($0.letters) \($0.word)") }
        let body: HTML = """
            \(form.summary)\(form.radios("kind", "Hình thức", help: "Điều 13 Nghị định 30/2020/NĐ-CP.", options: kinds))\
            \(form.picker(
                "receiver", "Người hoặc đơn vị được giao",
                help: "Ký thừa lệnh có thể giao cho đơn vị: người đứng đầu đơn vị ký, cấp phó ký thay.",
                from: .search("/api/parties")))\
            \(form.text("giverTitle", "Chức danh người giao", help: "Như in trên văn bản: Chánh Văn phòng, Chủ tịch."))\
            \(form.picker(
                "giver", "Người giao", help: "Người của cơ quan, hoặc lãnh đạo Ủy ban nhân dân đã ghi nhận; để trống khi không có trong danh sách.",
                isOptional: true, from: .search("/api/parties?kind=person")))\
            \(form.area("matters", "Nội dung được giao ký", rows: 2))\
            \(form.area(
                "paperKinds", "Loại văn bản", help: "Mỗi dòng một loại, ví dụ: công văn. Để trống là mọi loại.",
                isOptional: true, rows: 2))\
            \(form.day("from", "Từ ngày", help: "Để trống là hôm nay.", isOptional: true))\
            \(form.day("to", "Đến hết ngày", help: "Bắt buộc với ủy quyền.", isOptional: true))\
            \(form.text("basis", "Căn cứ", help: "Số, ký hiệu và ngày của văn bản hoặc quy chế giao quyền ký."))\
            \(form.picker(
                "document", "Văn bản đó trong hệ thống", isOptional: true, from: .search("/api/search/documents")))
            """
        return """
            <section id="entry"><h2>Ghi nhận giao quyền ký</h2>
            \(Form.html(
                action: "/administration/delegations", draft: "delegation-new", body: body,
                buttons: [Button.submit("Ghi nhận")]))</section>
            """
    }
}
