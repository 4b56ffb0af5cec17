import Office
import Paper
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Inspections of how procedures are controlled") struct InspectionTests {
    @Test(
        "A plan is drafted and issued: each visit is owed by the head of the team, the inspected unit sees its own visit alone",
        arguments: Backend.all)
    func planning(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            await expectRefusal(.forbidden) {
                _ = try await office.perform(KeepInspectionPlan(office.inspectionDraft()), as: office.headOfEconomy)
            }
            let draft = try await office.perform(KeepInspectionPlan(office.inspectionDraft()), as: office.chief)
            await expectRefusal(.conflict) {
                try await office.perform(IssueInspectionPlan(draft, number: "1", version: 1), as: office.chief)
            }
            let (plan, own, outside) = try await office.inspectionPlan()
            let head = office.officerOfInternalAffairs
            let waiting = try await office.ask(WorklistQuestion(.waiting), as: head).items
            #expect(
                waiting.map(\.content) == [
                    "Kiểm tra công tác kiểm soát thủ tục hành chính, một cửa tại Phòng Kinh tế",
                    "Kiểm tra công tác kiểm soát thủ tục hành chính, một cửa tại Sở Tài chính",
                ])
            #expect(waiting.map(\.nextDue) == [.of("2025-03-21"), .of("2025-04-10")])
            let page = try await office.ask(InspectionPlanQuestion(plan), as: head)
            #expect(page.plan.label == "Kế hoạch số 12/KH-VP ngày 14/03/2025")
            #expect(page.plan.teamNames.count == 3 && page.counted == 2 && page.held == 0 && page.late == 0)
            let inspected = try await office.ask(InspectionList(), as: office.headOfEconomy)
            #expect(inspected.plans == [] && inspected.visits.map(\.id) == [outside, own])
            #expect(try await office.visit(own, as: office.officerOfEconomy).mayAnswer == false)
            #expect(try await office.visit(own, as: office.headOfEconomy).mayAnswer)
            // Who registers the papers of all sees no visit by it; the head of economy follows the agency of finance.
            await expectRefusal(.notFound) { _ = try await office.visit(own, as: office.clerk) }
            #expect(try await office.visit(outside, as: office.headOfEconomy).mayAnswer == false)
            await expectRefusal(.notFound) {
                _ = try await office.ask(InspectionPlanQuestion(plan), as: office.headOfEconomy)
            }
            await expectRefusal(.notFound) { _ = try await office.visit(outside, as: office.officerOfEconomy) }
            office.clock.advance(days: 10)
            #expect(try await office.ask(InspectionPlanQuestion(plan), as: head).late == 1)
        }
    }

    @Test(
        "An issued plan is changed with a reason only; the day, the unit and the head of what is owed follow",
        arguments: Backend.all)
    func changing(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (plan, own, outside) = try await office.inspectionPlan()
            var draft = InspectionVisitDraft(
                unit: office.economy, from: .of("2025-03-25"), place: "Phòng họp số 1")
            await expectRefusal(.invalid, field: "reason") {
                _ = try await office.perform(
                    KeepInspectionVisit(draft, of: plan, own, version: 1), as: office.inspector)
            }
            _ = try await office.perform(
                KeepInspectionVisit(draft, of: plan, own, reason: "Trùng lịch họp", version: 1), as: office.inspector)
            let head = office.officerOfInternalAffairs
            func owed(_ person: Key<Person>) async throws -> [CalendarDay?] {
                try await office.ask(WorklistQuestion(.waiting), as: person).items.map(\.nextDue)
            }
            #expect(try await owed(head) == [.of("2025-03-25"), .of("2025-04-10")])
            try await office.perform(
                CancelInspectionVisit(outside, reason: "Sở đang được thanh tra", version: 1), as: office.inspector)
            #expect(try await owed(head) == [.of("2025-03-25")])
            var changed = office.inspectionDraft()
            changed.head = office.headOfReception
            changed.members = [head]
            await expectRefusal(.invalid, field: "reason") {
                _ = try await office.perform(KeepInspectionPlan(changed, plan, version: 2), as: office.inspector)
            }
            _ = try await office.perform(
                KeepInspectionPlan(changed, plan, reason: "Trưởng đoàn đi học", version: 2), as: office.inspector)
            #expect(try await owed(head) == [])
            #expect(try await owed(office.headOfReception) == [.of("2025-03-25")])
            draft.unit = office.administration
            _ = try await office.perform(
                KeepInspectionVisit(draft, of: plan, own, reason: "Đổi đơn vị", version: 2), as: office.inspector)
            let page = try await office.ask(InspectionPlanQuestion(plan), as: office.inspector)
            #expect(
                page.changes.map(\.reason) == [
                    "Đổi đơn vị", "Trưởng đoàn đi học", "Sở đang được thanh tra", "Trùng lịch họp",
                ])
            #expect(page.visits.map(\.unit.name) == ["Phòng Hành chính - Quản trị", "Sở Tài chính"])
        }
    }

    @Test(
        "A sample is kept with its seed and what it was drawn from; drawn again it is the same, until there are other dossiers",
        arguments: Backend.all)
    func sampling(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (_, own, outside) = try await office.inspectionPlan()
            try await office.overdueDossiers(6)
            office.clock.advance(days: 18)
            let head = office.officerOfInternalAffairs
            func draw(_ visit: Key<InspectionVisit>, _ size: InspectionSample.Size?, codes: String? = nil) async throws
                -> Key<InspectionSample>
            {
                try await office.perform(
                    DrawInspectionSample(
                        of: visit, from: .of("2025-03-01"), to: .of("2025-03-31"), size: size, seed: "hai bên chọn",
                        codes: codes), as: head)
            }
            await expectRefusal(.forbidden) {
                _ = try await office.perform(
                    DrawInspectionSample(
                        of: own, from: .of("2025-03-01"), to: .of("2025-03-31"), size: .count(2)),
                    as: office.headOfEconomy)
            }
            await expectRefusal(.invalid, field: "sampleSize") { _ = try await draw(own, nil) }
            await expectRefusal(.invalid, field: "codes") { _ = try await draw(outside, .count(2)) }
            let sample = try await draw(own, .percent(50))
            let answer = try await office.ask(InspectionSampleQuestion(sample), as: office.headOfEconomy)
            #expect(answer.sample.population == 6 && answer.dossiers.count == 3 && answer.check == .same)
            #expect(answer.dossiers.allSatisfy { $0.isLate && $0.dueOn == .of("2025-03-25") })
            let all = try await draw(own, .count(6))
            let whole = try await office.ask(InspectionSampleQuestion(all), as: head)
            #expect(Array(whole.dossiers.map(\.code).prefix(3)) == answer.dossiers.map(\.code))
            let kinds = whole.findings.map(\.kind)
            #expect(kinds.filter { $0 == .lateWithoutApology }.count == 6)
            #expect(whole.findings.filter { $0.kind == .papersOutsideList }.map(\.code) == ["H99.13-250314-0001"])
            #expect(whole.findings.allSatisfy { $0.state == .proposed })
            await expectRefusal(.notFound) {
                _ = try await office.ask(InspectionSampleQuestion(sample), as: office.clerk)
            }
            let list = try await draw(outside, .count(2), codes: "X-3\nX-1\n\nX-2\nX-1")
            let given = try await office.ask(InspectionSampleQuestion(list), as: head)
            #expect(given.sample.population == 3 && given.dossiers.count == 2 && given.check == .notHere)
            // A dossier more of the same days: what was drawn stays, and the page says so.
            try await office.storage.write { tx in
                try tx.send(
                    "UPDATE process_case SET begun_at = begun_at - 86400000000 WHERE code = 'H99.13-250314-0006'")
            }
            let now = try await office.ask(InspectionSampleQuestion(sample), as: head)
            #expect(now.check == .changed(population: 5) && now.dossiers == answer.dossiers)
            for statement in ["UPDATE inspection_sample SET seed = 'x'", "DELETE FROM inspection_sampled"] {
                await #expect(throws: StorageError.self, "\(statement)") {
                    try await office.storage.write { tx in try tx.execute(SQL(stringLiteral: statement)) }
                }
            }
        }
    }

    @Test(
        "Minutes that both sides signed stay as they are: no sample, no finding, no decision more; the unit still explains",
        arguments: Backend.all)
    func signed(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (_, own, _) = try await office.inspectionPlan()
            try await office.overdueDossiers(2)
            office.clock.advance(days: 18)
            let (head, today) = (office.officerOfInternalAffairs, CalendarDay.of("2025-04-01"))
            func draw() async throws {
                _ = try await office.perform(
                    DrawInspectionSample(of: own, from: .of("2025-03-01"), to: today, size: .count(2), seed: "s"),
                    as: head)
            }
            func decide(_ finding: InspectionFinding, _ isConfirmed: Bool) async throws {
                try await office.perform(
                    DecideFinding(finding.id, isConfirmed: isConfirmed, reason: "Xem lại", version: finding.version),
                    as: head)
            }
            try await draw()
            try await office.perform(HoldInspectionVisit(own, office.minutes(on: today), version: 1), as: head)
            for (index, finding) in try await office.visit(own, as: head).findings.enumerated() {
                try await decide(finding, index == 0)
            }
            try await office.perform(
                HoldInspectionVisit(own, office.minutes(signed: today, on: today), version: 2), as: head)
            let before = try await office.ask(InspectionPrint(own, .minutes), as: head).form
            let findings = try await office.visit(own, as: head).findings
            await expectRefusal(.conflict) { try await draw() }
            await expectRefusal(.conflict) {
                _ = try await office.perform(MakeFinding(of: own, kind: .fee, evidence: "x"), as: head)
            }
            for finding in findings {
                for isConfirmed in [true, false] {
                    await expectRefusal(.conflict) { try await decide(finding, isConfirmed) }
                }
            }
            try await office.perform(
                ExplainFinding(findings[0].id, words: "Phòng đã xin lỗi", version: findings[0].version),
                as: office.headOfEconomy)
            #expect(try await office.ask(InspectionPrint(own, .minutes), as: head).form == before)
        }
    }

    @Test(
        "The visit is held, explained, concluded; what is to be mended is followed in the ledger to its end",
        arguments: Backend.all)
    func wholeWay(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (plan, own, _) = try await office.inspectionPlan()
            try await office.overdueDossiers(2)
            office.clock.advance(days: 18)
            let (head, today) = (office.officerOfInternalAffairs, CalendarDay.of("2025-04-01"))
            let sample = try await office.perform(
                DrawInspectionSample(of: own, from: .of("2025-03-01"), to: today, size: .count(1), seed: "s"), as: head)
            let made = try await office.perform(
                MakeFinding(
                    of: own, kind: .harassment, evidence: "Đơn của công dân ngày 12/3", dossier: "\(sample)-1"),
                as: head)
            await expectRefusal(.invalid, field: "sampled") {
                _ = try await office.perform(
                    MakeFinding(of: own, kind: .fee, evidence: "x", dossier: "\(sample)-2"), as: head)
            }
            try await office.perform(
                ExplainFinding(made, words: "Phòng đã kiểm điểm", version: 1), as: office.headOfEconomy)
            await expectRefusal(.forbidden) {
                try await office.perform(ExplainFinding(made, words: "x", version: 2), as: head)
            }
            func conclude() async throws {
                let version = try await office.visit(own, as: head).visit.version
                try await office.perform(
                    ConcludeInspectionVisit(
                        own, number: "3/TB-VP", day: today, signer: "Nguyễn Minh Khôi", text: "Còn hồ sơ quá hạn.",
                        version: version), as: head)
            }
            await expectRefusal(.conflict) { try await conclude() }
            await expectRefusal(.invalid, field: "present") {
                try await office.perform(
                    HoldInspectionVisit(own, .init(heldOn: today, hosts: "A", text: "B"), version: 1), as: head)
            }
            try await office.perform(HoldInspectionVisit(own, office.minutes(on: today), version: 1), as: head)
            #expect(
                try await office.ask(WorklistQuestion(.waiting), as: head).items.map(\.content).filter {
                    $0.contains("Phòng Kinh tế")
                } == [])
            await expectRefusal(.conflict) { try await conclude() }
            await expectRefusal(.conflict, field: "unitSigned") {
                try await office.perform(
                    HoldInspectionVisit(own, office.minutes(signed: today, on: today), version: 2), as: head)
            }
            await expectRefusal(.conflict) { try await conclude() }
            for finding in try await office.visit(own, as: head).findings where finding.state == .proposed {
                let isLast = finding.kind != .lateWithoutApology
                try await office.perform(
                    DecideFinding(
                        finding.id, isConfirmed: !isLast, reason: isLast ? "Công dân tự nộp" : nil,
                        version: finding.version), as: head)
            }
            try await office.perform(
                HoldInspectionVisit(own, office.minutes(signed: today, on: today), version: 2), as: head)
            await expectRefusal(.conflict) {
                _ = try await office.perform(
                    AssignRemedy(of: own, content: "x", lead: office.economy, due: today), as: head)
            }
            try await conclude()
            let remedy = try await office.perform(
                AssignRemedy(
                    of: own, content: "Xin lỗi người nộp hồ sơ quá hạn", lead: office.economy,
                    due: today.adding(days: 10)), as: head)
            var page = try await office.ask(InspectionPlanQuestion(plan), as: head)
            #expect(page.held == 1 && page.remedies == 1 && page.openRemedies == 1 && page.lateRemedies == 0)
            office.clock.advance(days: 12)
            page = try await office.ask(InspectionPlanQuestion(plan), as: head)
            #expect(page.lateRemedies == 1)
            let part = try await office.part(of: remedy, Key(office.economy))
            try await office.perform(
                ReportProgress(
                    part: part, percent: 100, text: "Đã xin lỗi", isFinal: true, files: [], document: nil),
                as: office.headOfEconomy)
            try await office.perform(AcceptResult(try await office.part(of: remedy, Key(office.economy))), as: head)
            page = try await office.ask(InspectionPlanQuestion(plan), as: head)
            #expect(page.openRemedies == 0 && page.lateRemedies == 0 && page.remedies == 1)
            for paper in InspectionPrint.Form.allCases {
                let print = try await office.ask(InspectionPrint(own, paper), as: office.headOfEconomy)
                #expect(!print.form.blocks.isEmpty)
            }
            let obligation = try await office.ask(ObligationQuestion(remedy), as: head)
            #expect(obligation.control == ControlDuty(obligation: remedy, kind: .remedy, subject: own.value))
        }
    }

    @Test(
        "A paper that left the catalogue after the intake accuses nobody; one that was outside the list then does",
        arguments: Backend.all)
    func changedCatalogue(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (_, own, _) = try await office.inspectionPlan()
            try await office.overdueDossiers(2)
            let procedure = try #require(
                try await office.ask(ProcedureList(), as: office.counter).procedures.first { $0.code == "1.990000" })
            _ = try await office.perform(
                KeepProcedure(
                    ProcedureDraft(
                        code: "1.990000", title: "Thủ tục one-unit", field: "Thương mại", process: "one-unit",
                        unit: office.economy, term: "7 ngày làm việc", result: "Văn bản", basis: "QĐ 101",
                        parts: "Đơn đề nghị\nGiấy xác nhận của khu phố"), procedure.id, version: procedure.version),
                as: office.counter)
            office.clock.advance(days: 18)
            let sample = try await office.perform(
                DrawInspectionSample(
                    of: own, from: .of("2025-03-01"), to: .of("2025-03-31"), size: .count(2), seed: "s"),
                as: office.officerOfInternalAffairs)
            let findings = try await office.ask(InspectionSampleQuestion(sample), as: office.inspector).findings
            let beyond = findings.filter { $0.kind == .papersOutsideList }
            #expect(beyond.map(\.code) == ["H99.13-250314-0001"])
            #expect(beyond.first?.evidence.hasSuffix("Giấy xác nhận của khu phố.") == true)
        }
    }

    @Test(
        "The inspected unit is told when its visit moves, goes to another unit, or is cancelled", arguments: Backend.all
    )
    func told(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (plan, own, _) = try await office.inspectionPlan()
            func told(_ person: Key<Person>) async throws -> [String] {
                try await office.ask(NoticeListQuestion(), as: person).items.map(\.words).filter {
                    $0.contains("kiểm tra") || $0.contains("Lý do")
                }
            }
            let label = "Kế hoạch số 12/KH-VP ngày 14/03/2025"
            var draft = InspectionVisitDraft(
                unit: office.economy, from: .of("2025-03-25"), place: "Phòng họp số 1")
            _ = try await office.perform(
                KeepInspectionVisit(draft, of: plan, own, reason: "Trùng lịch họp", version: 1), as: office.inspector)
            #expect(
                try await told(office.headOfEconomy).first
                    == "\(label): kiểm tra tại Phòng Kinh tế đổi thành ngày 25/03/2025, Phòng họp số 1. Lý do: Trùng lịch họp"
            )
            draft.unit = office.internalAffairs
            _ = try await office.perform(
                KeepInspectionVisit(draft, of: plan, own, reason: "Đổi đơn vị", version: 2), as: office.inspector)
            #expect(
                try await told(office.headOfEconomy).first
                    == "\(label): Phòng Kinh tế không thuộc diện kiểm tra nữa. Lý do: Đổi đơn vị")
            try await office.perform(
                CancelInspectionVisit(own, reason: "Thanh tra tỉnh đang làm việc", version: 3), as: office.inspector)
            #expect(
                try await told(office.headOfInternalAffairs).first?.contains(
                    "Lý do: Thanh tra tỉnh đang làm việc") == true)
        }
    }

    @Test(
        "Beyond a thousand findings what waits still stops the signing, and the page says how many there are",
        arguments: Backend.all)
    func manyFindings(_ backend: Backend) async throws {
        try await withOffice(backend, rules: TestOffice.dossierRules()) { office in
            try await office.openInspection()
            let (_, own, _) = try await office.inspectionPlan()
            office.clock.advance(days: 18)
            let (head, today) = (office.officerOfInternalAffairs, CalendarDay.of("2025-04-01"))
            try await office.storage.write { tx in
                let made = InspectionFindingStore.New(
                    sample: nil, position: nil, kind: .other, evidence: "x", state: .confirmed)
                let waits = InspectionFindingStore.New(
                    sample: nil, position: nil, kind: .other, evidence: "chờ", state: .proposed)
                _ = try InspectionFindingStore.insert(
                    tx, Array(repeating: made, count: 1_005) + [waits], of: own, by: head)
            }
            let page = try await office.visit(own, as: head)
            #expect(page.findingCount == 1_006 && page.findings.count == 1_000)
            #expect(page.findings.first?.evidence == "chờ")
            try await office.perform(HoldInspectionVisit(own, office.minutes(on: today), version: 1), as: head)
            await expectRefusal(.conflict, field: "unitSigned") {
                try await office.perform(
                    HoldInspectionVisit(own, office.minutes(signed: today, on: today), version: 2), as: head)
            }
            let print = try await office.ask(InspectionPrint(own, .minutes), as: head).form
            let rows = print.blocks.compactMap { block in
                if case .table(let table) = block { table.rows.count } else { nil }
            }
            #expect(rows == [1_005])
        }
    }
}
