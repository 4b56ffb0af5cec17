import Desk
import Office
import WorkTime

/// The acts on plans and on visits before they are held.
extension InspectionRoutes {
    var planActs: [FormAct] { [draft, edit, issue, addVisit, editVisit, cancelVisit] }

    private static let planFields: [ActField] = [
        .init("title", "Tên kế hoạch"), .init("planYear", "Năm", .number),
        .init("topics", "Nội dung kiểm tra", .area(rows: 6)), .init("teamHead", "Trưởng đoàn", .person),
        .init("teamMembers", "Thành viên đoàn", .persons, isOptional: true),
    ]
    static let reason = ActField(
        "reason", "Lý do điều chỉnh", .area(rows: 2), help: "Bắt buộc khi kế hoạch đã ban hành.", isOptional: true)

    private var draft: FormAct {
        FormAct(
            path: "/inspections", formPath: "/inspections/new", summary: "Lập kế hoạch kiểm tra (dự thảo)",
            button: "Lập kế hoạch", name: "NewInspectionPlan", fields: Self.planFields,
            view: { context in
                guard context.actor.plansInspections else {
                    throw OfficeError(
                        .forbidden,
                        "Chỉ lãnh đạo và người được giao vai trò «Kiểm soát thủ tục hành chính» mới lập được kế hoạch kiểm tra."
                    )
                }
                return .init(
                    title: "Lập kế hoạch kiểm tra", breadcrumbs: crumbs(nil),
                    values: ["planYear": "\(services.today.year)"], topic: .inspections)
            },
            run: { form, context in
                let draft = try await plan(&form, context)
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    KeepInspectionPlan(draft, mark: FormToken.mark(form.fields)), as: context.actor)
                return .init(href: "/inspections/\(id)", words: "Đã lập kế hoạch (dự thảo).", id: id.value)
            })
    }

    private var edit: FormAct {
        FormAct(
            path: "/inspections/:id/edit", summary: "Sửa, điều chỉnh kế hoạch kiểm tra", button: "Lưu",
            name: "InspectionPlanChange", fields: Self.planFields + [Self.reason],
            view: { context in
                let answer = try await planned(context)
                let plan = answer.plan
                var values: FormFields = [
                    "title": plan.content.title, "planYear": "\(plan.content.year)", "topics": plan.content.topics,
                    "teamHead": plan.content.head.description, "teamHead-text": plan.headName,
                    "version": "\(plan.version)",
                ]
                for member in plan.content.members { values = values.adding("teamMembers", member.description) }
                return .init(
                    title: "Sửa kế hoạch kiểm tra", breadcrumbs: crumbs(plan), values: values,
                    chosen: zip(plan.content.members, plan.memberNames).map {
                        PickerChoice(key: $0.description, title: $1)
                    }, without: plan.state == .draft ? ["reason"] : [], topic: .inspections)
            },
            run: { form, context in
                let id: Key<InspectionPlan> = try context.key()
                let draft = try await plan(&form, context)
                guard form.isValid else { return nil }
                _ = try await desk.perform(
                    KeepInspectionPlan(draft, id, reason: form.fields["reason"], version: form.version()),
                    as: context.actor)
                return .init(href: "/inspections/\(id)", words: "Đã lưu kế hoạch.")
            })
    }

    private var issue: FormAct {
        FormAct(
            path: "/inspections/:id/issue", summary: "Ban hành kế hoạch kiểm tra", button: "Ban hành",
            name: "InspectionPlanIssue",
            fields: [
                .init("planNumber", "Số, ký hiệu"),
                .init("issued", "Ngày ban hành", .day, isOptional: true),
            ],
            view: { context in
                let plan = try await planned(context).plan
                return .init(
                    title: "Ban hành kế hoạch kiểm tra", breadcrumbs: crumbs(plan),
                    values: ["issued": services.today.description, "version": "\(plan.version)"],
                    note: NoticeBox.html(
                        "<p>Khi ban hành, mỗi cuộc kiểm tra thành một nhiệm vụ của trưởng đoàn; đơn vị được kiểm tra nhận thông báo.</p>"
                    ), topic: .inspections)
            },
            run: { form, context in
                let id: Key<InspectionPlan> = try context.key()
                let day = form.day("issued", "Ngày ban hành")
                guard form.isValid else { return nil }
                try await desk.perform(
                    IssueInspectionPlan(id, number: form.fields["planNumber"], day: day, version: form.version()),
                    as: context.actor)
                return .init(href: "/inspections/\(id)", words: "Đã ban hành kế hoạch.")
            })
    }

    private static let visitFields: [ActField] = [
        .init("inspectedUnit", "Cơ quan, đơn vị được kiểm tra", .key), .init("from", "Từ ngày", .day),
        .init("to", "Đến ngày", .day, help: "Để trống khi chỉ kiểm tra một ngày.", isOptional: true),
        .init("place", "Địa điểm"),
        .init("topics", "Nội dung riêng", .area(rows: 3), help: "Để trống thì theo kế hoạch.", isOptional: true),
        reason,
    ]

    private var addVisit: FormAct {
        FormAct(
            path: "/inspections/:id/visits", summary: "Thêm cuộc kiểm tra vào kế hoạch", button: "Thêm cuộc kiểm tra",
            name: "NewInspectionVisit", fields: Self.visitFields,
            view: { context in
                let plan = try await planned(context).plan
                return .init(
                    title: "Thêm cuộc kiểm tra", breadcrumbs: crumbs(plan),
                    offers: ["inspectedUnit": try await units(context)],
                    without: plan.state == .draft ? ["reason"] : [], topic: .inspections)
            },
            run: { form, context in
                let plan: Key<InspectionPlan> = try context.key()
                let draft = visit(&form)
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    KeepInspectionVisit(
                        draft, of: plan, reason: form.fields["reason"], mark: FormToken.mark(form.fields)),
                    as: context.actor)
                return .init(href: "/inspections/\(plan)", words: "Đã thêm cuộc kiểm tra.", id: id.value)
            })
    }

    private var editVisit: FormAct {
        FormAct(
            path: "/inspections/visits/:id/edit", summary: "Sửa cuộc kiểm tra chưa thực hiện", button: "Lưu",
            name: "InspectionVisitChange", fields: Self.visitFields,
            view: { context in
                let visit = try await visited(context).visit
                let values: FormFields = [
                    "inspectedUnit": visit.content.unit.description, "from": visit.content.from.description,
                    "to": visit.content.to.description, "place": visit.content.place,
                    "topics": visit.content.topics ?? "", "version": "\(visit.version)",
                ]
                return .init(
                    title: "Sửa cuộc kiểm tra", breadcrumbs: crumbs(visit), values: values,
                    offers: ["inspectedUnit": try await units(context)],
                    without: visit.plan.state == .draft ? ["reason"] : [], topic: .inspections)
            },
            run: { form, context in
                let id: Key<InspectionVisit> = try context.key()
                let plan = try await visited(context).visit.plan.id
                let draft = visit(&form)
                guard form.isValid else { return nil }
                _ = try await desk.perform(
                    KeepInspectionVisit(
                        draft, of: plan, id, reason: form.fields["reason"], version: form.version()),
                    as: context.actor)
                return .init(href: "/inspections/visits/\(id)", words: "Đã lưu cuộc kiểm tra.")
            })
    }

    private var cancelVisit: FormAct {
        FormAct(
            path: "/inspections/visits/:id/cancellation", summary: "Hủy cuộc kiểm tra chưa thực hiện",
            button: "Hủy cuộc kiểm tra", name: "InspectionVisitEnd",
            fields: [.init("reason", "Lý do", .area(rows: 3))],
            view: { context in
                let visit = try await visited(context).visit
                return .init(
                    title: "Hủy cuộc kiểm tra", breadcrumbs: crumbs(visit), values: ["version": "\(visit.version)"],
                    topic: .inspections)
            },
            run: { form, context in
                let id: Key<InspectionVisit> = try context.key()
                let plan = try await visited(context).visit.plan.id
                try await desk.perform(
                    CancelInspectionVisit(id, reason: form.fields["reason"] ?? "", version: form.version()),
                    as: context.actor)
                return .init(href: "/inspections/\(plan)", words: "Đã hủy cuộc kiểm tra.")
            })
    }

    // MARK: - What the forms share

    func planned(_ context: OfficerContext) async throws -> InspectionPlanQuestion.Answer {
        let answer = try await desk.ask(InspectionPlanQuestion(try context.key()), as: context.actor)
        guard answer.mayPlan else { throw Self.notPlanning }
        return answer
    }

    private static let notPlanning = OfficeError(
        .forbidden,
        "Việc này do lãnh đạo hoặc người được giao vai trò «Kiểm soát thủ tục hành chính» làm.")

    private func visited(_ context: OfficerContext) async throws -> InspectionVisitQuestion.Answer {
        let answer = try await desk.ask(InspectionVisitQuestion(try context.key()), as: context.actor)
        guard answer.mayPlan else { throw Self.notPlanning }
        return answer
    }

    private func plan(_ form: inout FormReader, _ context: OfficerContext) async throws -> InspectionPlanDraft {
        let reader = reader(context)
        let head = try await reader.person("teamHead", "Trưởng đoàn", in: &form)
        var members = form.keys("teamMembers", of: Person.self)
        if form.fields["teamMembers-text"]?.tidyOrNil != nil {
            var one = FormReader(form.fields.removing("teamMembers"))
            if let member = try await reader.person("teamMembers", "Thành viên đoàn", in: &one) {
                members.append(member)
            }
            for error in one.errors { form.refuse(error.field, error.message) }
        }
        return InspectionPlanDraft(
            year: form.integer("planYear", "Năm", in: 2000...2200), title: form.fields["title"],
            topics: form.fields["topics"], head: head, members: members)
    }

    private func visit(_ form: inout FormReader) -> InspectionVisitDraft {
        InspectionVisitDraft(
            unit: form.key("inspectedUnit", "Cơ quan, đơn vị được kiểm tra", of: Office.Unit.self),
            from: form.day("from", "Từ ngày"), to: form.day("to", "Đến ngày"), place: form.fields["place"],
            topics: form.fields["topics"])
    }

    func units(_ context: OfficerContext) async throws -> [(value: String, title: String)] {
        try await desk.ask(InspectedUnits(), as: context.actor).map { ($0.key.description, $0.name) }
    }

    func crumbs(_ plan: InspectionPlan?) -> [MenuItem] {
        ControlTabs.breadcrumbs + [.init("Kiểm tra", "/inspections")]
            + (plan.map { [.init($0.content.title, "/inspections/\($0.id)")] } ?? [])
    }

    func crumbs(_ visit: InspectionVisit) -> [MenuItem] {
        ControlTabs.breadcrumbs + [
            .init("Kiểm tra", "/inspections"), .init(visit.unitName, "/inspections/visits/\(visit.id)"),
        ]
    }
}
