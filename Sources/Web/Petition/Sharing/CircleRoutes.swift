import Desk
import Hummingbird
import Office
import WorkTime

/// Regulations on co-ordination, among whose agencies petitions are shared.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /petitions/circles | signed in | the regulations with their agencies |
/// | GET, POST | /petitions/circles/new, /petitions/circles | administrators, who leads the reception | one is written down |
/// | GET, POST | /petitions/circles/:id/edit | the same | one is changed |
/// | GET, POST | /api/petitions/circles… | the same | the same for programs |
struct CircleRoutes: RouteProvider {
    let services: LedgerServices

    private var desk: Desk { services.desk }

    init(_ services: LedgerServices) { self.services = services }

    func add(to routes: WebRoutes) {
        routes.officer.get("/petitions/circles") { _, context in
            CircleListScreen(
                answer: try await desk.ask(CircleList(), as: context.actor), reader: context.actor
            ).page
        }
        routes.api.get(
            "/api/petitions/circles", "Quy chế phối hợp và các cơ quan tham gia", gives: CircleList.Answer.shape
        ) {
            _, context in try await desk.ask(CircleList(), as: context.actor)
        }
        for act in [addition, change] { act.add(to: routes) }
    }

    private static let fields: [ActField] = [
        .init("circleName", "Tên quy chế"), .init("circleNumber", "Số, ký hiệu"), .init("signed", "Ngày ký", .day),
        .init("validFrom", "Có hiệu lực từ ngày", .day, help: "Để trống thì từ ngày ký.", isOptional: true),
        .init("validTo", "Đến hết ngày", .day, help: "Để trống khi chưa hết hiệu lực.", isOptional: true),
        .init(
            "members", "Cơ quan, đơn vị tham gia", .ticks,
            help: "Cơ quan ngoài chưa có trong danh sách thì quản trị viên thêm ở mục Đơn vị."),
    ]

    private var addition: FormAct {
        FormAct(
            path: "/petitions/circles", formPath: "/petitions/circles/new", summary: "Thêm quy chế phối hợp",
            button: "Thêm quy chế", name: "NewCoordinationCircle", fields: Self.fields,
            view: { context in
                let answer = try await kept(context)
                return .init(
                    title: "Thêm quy chế phối hợp", place: .petitions, breadcrumbs: Self.crumbs,
                    offers: ["members": answer.units.map { ($0.key.description, $0.name) }], topic: .petitionCircles)
            },
            run: { form, context in
                let draft = read(&form)
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    KeepCircle(draft, mark: FormToken.mark(form.fields)), as: context.actor)
                return .init(href: "/petitions/circles", words: "Đã thêm quy chế phối hợp.", id: id.value)
            })
    }

    private var change: FormAct {
        FormAct(
            path: "/petitions/circles/:id/edit", summary: "Sửa quy chế phối hợp", button: "Lưu",
            name: "CoordinationCircleChange", fields: Self.fields,
            view: { context in
                let answer = try await kept(context)
                let id: Key<CoordinationCircle> = try context.key()
                guard let circle = answer.circles.first(where: { $0.id == id }) else {
                    throw OfficeError(.notFound, "Không tìm thấy quy chế phối hợp này.")
                }
                var values: FormFields = [
                    "circleName": circle.content.name, "circleNumber": circle.content.number,
                    "signed": circle.content.signedOn.description, "validFrom": circle.content.validFrom.description,
                    "validTo": circle.content.validTo?.description ?? "", "version": "\(circle.version)",
                ]
                for member in circle.members { values = values.adding("members", member.key.description) }
                let closed = circle.members.filter { member in !answer.units.contains { $0.key == member.key } }
                return .init(
                    title: "Sửa quy chế phối hợp", place: .petitions, breadcrumbs: Self.crumbs, values: values,
                    offers: ["members": (answer.units + closed).map { ($0.key.description, $0.name) }],
                    note: NoticeBox.html("<p>Các đơn đã chia sẻ theo quy chế này không thay đổi.</p>"),
                    topic: .petitionCircles)
            },
            run: { form, context in
                let id: Key<CoordinationCircle> = try context.key()
                let draft = read(&form)
                guard form.isValid else { return nil }
                _ = try await desk.perform(KeepCircle(draft, id, version: form.version()), as: context.actor)
                return .init(href: "/petitions/circles", words: "Đã lưu quy chế phối hợp.")
            })
    }

    private func read(_ form: inout FormReader) -> CircleDraft {
        CircleDraft(
            name: form.fields["circleName"], number: form.fields["circleNumber"],
            signedOn: form.day("signed", "Ngày ký"), validFrom: form.day("validFrom", "Có hiệu lực từ ngày"),
            validTo: form.day("validTo", "Đến hết ngày"), members: form.keys("members"))
    }

    private func kept(_ context: OfficerContext) async throws -> CircleList.Answer {
        let answer = try await desk.ask(CircleList(), as: context.actor)
        guard answer.mayKeep else {
            throw OfficeError(
                .forbidden, "Quy chế phối hợp do quản trị viên hoặc người phụ trách tiếp công dân cập nhật.")
        }
        return answer
    }

    static let crumbs: [MenuItem] = [
        .init("Đơn thư", "/petitions"), .init("Quy chế phối hợp", "/petitions/circles"),
    ]
}

/// The regulations, each with its agencies.
struct CircleListScreen {
    let answer: CircleList.Answer
    let reader: Actor

    var page: Page {
        let add: HTML = answer.mayKeep ? Button.link("Thêm quy chế", "/petitions/circles/new", .primary) : .empty
        var page = Page(
            title: "Quy chế phối hợp", place: .petitions, breadcrumbs: [.init("Đơn thư", "/petitions")],
            actions: GuideTopic.petitionCircles.link + add,
            main: "\(PetitionTabs.html(.circles, for: reader))\n\(list(add))")
        page.assets = ["cases.css"]
        return page
    }

    private func list(_ add: HTML) -> HTML {
        guard !answer.circles.isEmpty else {
            return EmptyState.html(
                "Chưa có quy chế phối hợp nào",
                "Quy chế ghi các cơ quan cùng tiếp công dân, xử lý đơn thư; đơn được chia sẻ trong phạm vi các cơ quan ấy.",
                action: add)
        }
        let rows = answer.circles.map { circle in
            let content = circle.content
            let until: HTML = content.validTo.map { "– \(WrittenDay.html($0))" } ?? "đến nay"
            return Table.Row(
                key: "circle-\(circle.id)", href: answer.mayKeep ? "/petitions/circles/\(circle.id)/edit" : nil,
                cells: [
                    .text(content.name), .text(content.number), WrittenDay.html(content.signedOn),
                    "\(WrittenDay.html(content.validFrom)) \(until)",
                    state(circle),
                    .text(circle.members.map(\.name).joined(separator: "; ")),
                ], isSelectable: false)
        }
        return Table(
            caption: "Quy chế phối hợp",
            columns: [
                .init("Quy chế"), .init("Số, ký hiệu"), .init("Ngày ký", .date), .init("Hiệu lực"),
                .init("Tình trạng"), .init("Cơ quan tham gia"),
            ], rows: rows
        ).html
    }

    private func state(_ circle: CoordinationCircle) -> HTML {
        if circle.holds(on: answer.today) { return StateBadge.html("có hiệu lực", .done) }
        return circle.content.validFrom > answer.today
            ? StateBadge.html("chưa có hiệu lực", .soon) : StateBadge.html("không còn hiệu lực", .still)
    }
}
