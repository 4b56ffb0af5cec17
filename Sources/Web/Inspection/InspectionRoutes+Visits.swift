import Desk
import Office
import WorkTime

/// The acts of the team at a visit, and what follows from it.
extension InspectionRoutes {
    var visitActs: [FormAct] { [sample, finding, minutes, conclusion, remedy] }
    var findingActs: [FormAct] { [drop, explain] }

    private var sample: FormAct {
        FormAct(
            path: "/inspections/visits/:id/samples", summary: "Rút mẫu hồ sơ theo quy tắc có hạt giống",
            button: "Rút mẫu", name: "NewInspectionSample",
            fields: [
                .init("from", "Hồ sơ nhận từ ngày", .day), .init("to", "Đến hết ngày", .day),
                .init("sampledProcedure", "Thủ tục", .key, help: "Để trống thì mọi thủ tục.", isOptional: true),
                .init("sampleSize", "Cỡ mẫu", .number),
                .init(
                    "sizeUnit", "Tính theo", .choice([("count", "Số hồ sơ"), ("percent", "Phần trăm, làm tròn lên")])),
                .init(
                    "seed", "Hạt giống", help: "Để trống thì máy chọn ngẫu nhiên; hoặc ghi chuỗi hai bên thống nhất.",
                    isOptional: true),
                .init(
                    "codes", "Danh sách mã hồ sơ", .area(rows: 8),
                    help: "Do cơ quan được kiểm tra cung cấp, mỗi dòng một mã.", isOptional: true),
            ],
            view: { context in
                let visit = try await inspected(context).visit
                let procedures = try await desk.ask(InspectedProcedures(), as: context.actor)
                let today = services.today
                let year = CalendarDay(year: today.year, month: 1, day: 1) ?? today
                return .init(
                    title: "Rút mẫu hồ sơ", breadcrumbs: crumbs(visit),
                    values: [
                        "from": year.description, "to": today.description, "sampleSize": "20", "sizeUnit": "count",
                    ],
                    offers: [
                        "sampledProcedure": procedures.map { ($0.id.description, "\($0.code) \($0.title)") }
                    ],
                    note: NoticeBox.html("<p>\(SampleDraw.words) Mẫu đã rút không sửa, không xóa được.</p>"),
                    without: visit.isOutside ? ["sampledProcedure"] : ["codes"], topic: .inspectionSamples)
            },
            run: { form, context in
                let visit: Key<InspectionVisit> = try context.key()
                let (from, to) = (form.day("from", "Hồ sơ nhận từ ngày"), form.day("to", "Đến hết ngày"))
                let size = form.integer("sampleSize", "Cỡ mẫu", in: 1...1_000)
                let procedure = form.key("sampledProcedure", "Thủ tục", of: Procedure.self)
                guard form.isValid else { return nil }
                let isPercent = form.fields["sizeUnit"] == "percent"
                let id = try await desk.perform(
                    DrawInspectionSample(
                        of: visit, from: from, to: to, procedure: procedure,
                        size: size.map { isPercent ? InspectionSample.Size.percent($0) : .count($0) },
                        seed: form.fields["seed"],
                        codes: form.fields["codes"], mark: FormToken.mark(form.fields)), as: context.actor)
                return .init(href: "/inspections/samples/\(id)", words: "Đã rút mẫu.", id: id.value)
            })
    }

    private var finding: FormAct {
        FormAct(
            path: "/inspections/visits/:id/findings", summary: "Ghi một phát hiện khi kiểm tra",
            button: "Ghi phát hiện", name: "NewInspectionFinding",
            fields: [
                .init(
                    "findingKind", "Loại",
                    .choice(InspectionFinding.Kind.allCases.map { ($0.rawValue, $0.word) })),
                .init(
                    "sampled", "Hồ sơ trong mẫu", .word, help: "Để trống khi không của riêng hồ sơ nào.",
                    isOptional: true),
                .init(
                    "evidence", "Chứng cứ", .area(rows: 5),
                    help: "Giấy tờ, lời trình bày, số liệu; nơi lưu chứng cứ."),
            ],
            view: { context in
                let answer = try await inspected(context)
                var dossiers: [(value: String, title: String)] = []
                if let last = answer.samples.last {
                    let drawn = try await desk.ask(InspectionSampleQuestion(last.id), as: context.actor).dossiers
                    dossiers = drawn.map { ("\(last.id)-\($0.position)", "\($0.position). \($0.code)") }
                }
                return .init(
                    title: "Ghi phát hiện", breadcrumbs: crumbs(answer.visit), offers: ["sampled": dossiers],
                    topic: .inspectionVisits)
            },
            run: { form, context in
                let visit: Key<InspectionVisit> = try context.key()
                let kind = form.choice("findingKind", "Loại", of: InspectionFinding.Kind.self)
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    MakeFinding(
                        of: visit, kind: kind, evidence: form.fields["evidence"], dossier: form.fields["sampled"],
                        mark: FormToken.mark(form.fields)), as: context.actor)
                return .init(href: "/inspections/visits/\(visit)", words: "Đã ghi phát hiện.", id: id.value)
            })
    }

    private var minutes: FormAct {
        FormAct(
            path: "/inspections/visits/:id/minutes", summary: "Ghi biên bản kiểm tra, ngày ký của hai bên",
            button: "Ghi biên bản", name: "InspectionMinutes",
            fields: [
                .init("held", "Ngày kiểm tra", .day), .init("present", "Đoàn kiểm tra có mặt", .ticks),
                .init("hosts", "Đại diện đơn vị được kiểm tra", help: "Họ tên, chức vụ."),
                .init("minutes", "Nội dung làm việc", .area(rows: 10)),
                .init("hostOpinion", "Ý kiến của đơn vị", .area(rows: 3), isOptional: true),
                .init("teamSigned", "Đoàn kiểm tra ký ngày", .day, isOptional: true),
                .init("unitSigned", "Đơn vị ký ngày", .day, isOptional: true),
            ],
            view: { context in
                let visit = try await inspected(context).visit
                var values: FormFields = ["held": services.today.description]
                var present = Set(visit.plan.teamNames)
                if let minutes = visit.minutes {
                    values = [
                        "held": minutes.heldOn.description, "hosts": minutes.hosts, "minutes": minutes.text,
                        "hostOpinion": minutes.opinion ?? "",
                        "teamSigned": minutes.teamSignedOn?.description ?? "",
                        "unitSigned": minutes.unitSignedOn?.description ?? "",
                    ]
                    present = Set(minutes.team.split(separator: "; ").map(String.init))
                }
                let team = Array(zip(visit.plan.team, visit.plan.teamNames))
                for (id, name) in team where present.contains(name) {
                    values = values.adding("present", id.description)
                }
                return .init(
                    title: "Biên bản kiểm tra", breadcrumbs: crumbs(visit),
                    values: values.setting("version", to: "\(visit.version)"),
                    offers: ["present": team.map { ($0.0.description, $0.1) }], topic: .inspectionVisits)
            },
            run: { form, context in
                let id: Key<InspectionVisit> = try context.key()
                let draft = HoldInspectionVisit.Draft(
                    heldOn: form.day("held", "Ngày kiểm tra"), team: form.keys("present"),
                    hosts: form.fields["hosts"], text: form.fields["minutes"], opinion: form.fields["hostOpinion"],
                    teamSignedOn: form.day("teamSigned", "Đoàn kiểm tra ký ngày"),
                    unitSignedOn: form.day("unitSigned", "Đơn vị ký ngày"))
                guard form.isValid else { return nil }
                try await desk.perform(HoldInspectionVisit(id, draft, version: form.version()), as: context.actor)
                return .init(href: "/inspections/visits/\(id)", words: "Đã ghi biên bản.")
            })
    }

    private var conclusion: FormAct {
        FormAct(
            path: "/inspections/visits/:id/conclusion", summary: "Kết luận cuộc kiểm tra", button: "Kết luận",
            name: "InspectionConclusion",
            fields: [
                .init("noticeNumber", "Số, ký hiệu thông báo"), .init("concluded", "Ngày", .day),
                .init("noticeSigner", "Người ký"), .init("conclusion", "Nội dung kết luận", .area(rows: 10)),
            ],
            view: { context in
                let answer = try await concluded(context)
                return .init(
                    title: "Kết luận kiểm tra", breadcrumbs: crumbs(answer.visit),
                    values: ["concluded": services.today.description, "version": "\(answer.visit.version)"],
                    topic: .inspectionVisits)
            },
            run: { form, context in
                let id: Key<InspectionVisit> = try context.key()
                let day = form.day("concluded", "Ngày")
                guard form.isValid else { return nil }
                try await desk.perform(
                    ConcludeInspectionVisit(
                        id, number: form.fields["noticeNumber"], day: day, signer: form.fields["noticeSigner"],
                        text: form.fields["conclusion"], version: form.version()), as: context.actor)
                return .init(href: "/inspections/visits/\(id)", words: "Đã kết luận. Giao các việc khắc phục.")
            })
    }

    private var remedy: FormAct {
        FormAct(
            path: "/inspections/visits/:id/remedies", summary: "Giao việc khắc phục theo kết luận kiểm tra",
            button: "Giao việc", name: "NewInspectionRemedy",
            fields: [
                .init("remedy", "Việc phải khắc phục", .area(rows: 3)),
                .init("remedyLead", "Đơn vị chủ trì", .key), .init("due", "Thời hạn", .day),
            ],
            view: { context in
                let visit = try await concluded(context).visit
                return .init(
                    title: "Giao việc khắc phục", breadcrumbs: crumbs(visit),
                    values: ["remedyLead": visit.answerer.description],
                    offers: ["remedyLead": try await units(context)], topic: .inspectionVisits)
            },
            run: { form, context in
                let visit: Key<InspectionVisit> = try context.key()
                let lead = form.key("remedyLead", "Đơn vị chủ trì", of: Office.Unit.self)
                let due = form.day("due", "Thời hạn")
                guard form.isValid else { return nil }
                let id = try await desk.perform(
                    AssignRemedy(
                        of: visit, content: form.fields["remedy"], lead: lead, due: due,
                        mark: FormToken.mark(form.fields)), as: context.actor)
                return .init(href: "/inspections/visits/\(visit)", words: "Đã giao việc khắc phục.", id: id.value)
            })
    }

    private var drop: FormAct {
        FormAct(
            path: "/inspections/findings/:id/dropping", summary: "Không ghi nhận một phát hiện",
            button: "Không ghi nhận",
            name: "InspectionFindingDrop", fields: [.init("reason", "Lý do", .area(rows: 3))],
            view: { context in try await findingView("Không ghi nhận phát hiện", context, isAnswer: false) },
            run: { form, context in
                let id: Key<InspectionFinding> = try context.key()
                let visit = try await desk.ask(InspectionFindingQuestion(id), as: context.actor).visit.id
                try await desk.perform(
                    DecideFinding(
                        id, isConfirmed: false, reason: form.fields["reason"], version: form.version()),
                    as: context.actor)
                return .init(href: "/inspections/visits/\(visit)", words: "Đã bỏ phát hiện, kèm lý do.")
            })
    }

    private var explain: FormAct {
        FormAct(
            path: "/inspections/findings/:id/explanation", summary: "Giải trình một phát hiện",
            button: "Gửi giải trình",
            name: "InspectionExplanation", fields: [.init("explanation", "Giải trình", .area(rows: 5))],
            view: { context in try await findingView("Giải trình phát hiện", context, isAnswer: true) },
            run: { form, context in
                let id: Key<InspectionFinding> = try context.key()
                let visit = try await desk.ask(InspectionFindingQuestion(id), as: context.actor).visit.id
                try await desk.perform(
                    ExplainFinding(id, words: form.fields["explanation"] ?? "", version: form.version()),
                    as: context.actor)
                return .init(href: "/inspections/visits/\(visit)", words: "Đã ghi giải trình.")
            })
    }

    private func findingView(
        _ title: String, _ context: OfficerContext, isAnswer: Bool
    ) async throws -> FormAct.View {
        let answer = try await desk.ask(InspectionFindingQuestion(try context.key()), as: context.actor)
        guard isAnswer ? answer.visit.isAnswered(by: context.actor) : answer.visit.isInspected(by: context.actor)
        else {
            throw OfficeError(
                .forbidden,
                isAnswer
                    ? "Giải trình do người đứng đầu đơn vị được kiểm tra ghi."
                    : "Việc này do đoàn kiểm tra hoặc đơn vị kiểm soát thủ tục hành chính làm.")
        }
        var values: FormFields = ["version": "\(answer.finding.version)"]
        if isAnswer { values = values.setting("explanation", to: answer.finding.explanation ?? "") }
        return .init(
            title: title, breadcrumbs: crumbs(answer.visit), values: values,
            note: NoticeBox.html(
                "<p><b>\(answer.finding.kind.word)</b>\(answer.finding.code.map { " · hồ sơ \($0)" as HTML })</p><p class=\"written\">\(answer.finding.evidence)</p>",
                .soon), topic: .inspectionVisits)
    }

    private func inspected(_ context: OfficerContext) async throws -> InspectionVisitQuestion.Answer {
        let answer = try await desk.ask(InspectionVisitQuestion(try context.key()), as: context.actor)
        guard answer.mayInspect else {
            throw OfficeError(.forbidden, "Việc này do đoàn kiểm tra hoặc đơn vị kiểm soát thủ tục hành chính làm.")
        }
        return answer
    }

    private func concluded(_ context: OfficerContext) async throws -> InspectionVisitQuestion.Answer {
        let answer = try await desk.ask(InspectionVisitQuestion(try context.key()), as: context.actor)
        guard answer.mayConclude else {
            throw OfficeError(
                .forbidden, "Kết luận do trưởng đoàn hoặc đơn vị kiểm soát thủ tục hành chính ghi.")
        }
        return answer
    }
}
