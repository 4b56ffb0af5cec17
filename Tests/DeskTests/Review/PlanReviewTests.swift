import Office
import Storage
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("The yearly review of a plan")
struct PlanReviewTests {
    @Test("From shortcoming to measure to assessment; a point without a measure is listed", arguments: Backend.all)
    func review(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let plan = try await office.reviewedPlan()
            office.clock.advance(days: 60)
            let review = try await office.review(plan, as: office.officerOfEconomy).review
            #expect(
                review.topics.map { "\($0.title): \($0.remedy), \($0.measures.map(\.content))" } == [
                    "Đơn thư trả lời có lúc còn chậm: behind, [\"Rà soát đơn thư tồn đọng, lập sổ theo dõi\"]",
                    "Dự toán lập chưa sát với thực tế: underway, [\"Ban hành định mức chi nội bộ\"]",
                    "Nhiệm vụ, giải pháp phát huy ưu điểm: underway, [\"Phổ biến các nghị quyết mới đến công chức\"]",
                ])
            #expect(
                review.units.map { line in
                    "\(line.party.name) \(line.figures[.overdue]) \(line.figures[.inProgress]) \(line.assessment.score ?? -1)"
                } == [
                    "Phòng Hành chính - Quản trị 0 1 -1", "Phòng Nội chính 1 0 0", "Phòng Kinh tế 0 1 -1",
                ])
            #expect(review.openPoints.map(\.ref) == ["II.2.c"] && review.period.year == 2025)
        }
    }

    @Test("The figures are those of reports, for whoever looks, whatever was done", arguments: Backend.all)
    func figures(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let plan = try await office.reviewedPlan()
            let measures = try await office.review(plan, as: office.chief).review.topics.flatMap(\.measures)
            let late = try #require(measures.first { $0.lead?.name == "Phòng Nội chính" }).obligation
            let internalAffairs = Key<Party>(office.internalAffairs)
            try await office.perform(
                AcceptObligation(try await office.part(of: late, internalAffairs)), as: office.headOfInternalAffairs)
            office.clock.advance(days: 60)
            _ = try await office.perform(
                ReportProgress(
                    part: try await office.part(of: late, internalAffairs), percent: 100, text: "Đã lập sổ.",
                    isFinal: true, files: [], document: nil), as: office.headOfInternalAffairs)
            try await office.perform(
                AcceptResult(try await office.part(of: late, internalAffairs)), as: office.chief)
            for reader in [office.chief, office.planner, office.headOfEconomy] {
                let review = try await office.review(plan, as: reader).review
                let report = try await office.ask(
                    FiguresQuestion(by: .unit, of: ReportFilter(plan: plan), in: review.span), as: reader)
                #expect(review.total == report.total && review.total[.doneLate] == 1)
                #expect(
                    Dictionary(uniqueKeysWithValues: review.units.map { ($0.party.name, $0.figures) })
                        == Dictionary(uniqueKeysWithValues: report.lines.map { ($0.name, $0.figures) }))
            }
        }
    }

    @Test("A unit says why it is late, somebody else decides; an accepted delay does not count", arguments: Backend.all)
    func objections(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let plan = try await office.reviewedPlan()
            office.clock.advance(days: 60)
            for person in [office.headOfEconomy, office.officerOfInternalAffairs, office.chief] {
                #expect(try await office.review(plan, as: person).mayObject.isEmpty)
            }
            let part = try #require(
                try await office.review(plan, as: office.headOfInternalAffairs).mayObject.first)
            let measures = try await office.review(plan, as: office.chief).review.topics.flatMap(\.measures)
            let obligation = try #require(measures.first { $0.parts[0].participant == part }).obligation
            func say(_ reason: String, _ person: Key<Person>, year: String? = nil) async throws {
                _ = try await office.perform(
                    ObjectToReview(
                        to: part, of: obligation, period: year.flatMap { ReportPeriod($0) }, reason: reason,
                        rules: .standard), as: person)
            }
            await expectRefusal(.forbidden) { try await say("Vì", office.headOfEconomy) }
            await expectRefusal(.invalid, field: "reason") { try await say(" ", office.headOfInternalAffairs) }
            await expectRefusal(.invalid, field: "period") {
                try await say("Vì", office.headOfInternalAffairs, year: "2025-03")
            }
            let first = try await office.object(in: plan, by: office.headOfInternalAffairs)
            await expectRefusal(.conflict) { try await say("Nữa", office.headOfInternalAffairs) }
            for (person, code) in [
                (office.headOfInternalAffairs, OfficeError.Code.forbidden), (office.headOfEconomy, .forbidden),
            ] {
                await expectRefusal(code) {
                    try await office.perform(DecideObjection(first, .accepted, reason: "Đúng"), as: person)
                }
            }
            #expect(try await office.review(plan, as: office.planner).mayDecide == [first])
            try await office.perform(DecideObjection(first, .refused, reason: "Chưa có minh chứng"), as: office.planner)
            await expectRefusal(.conflict) {
                try await office.perform(DecideObjection(first, .accepted, reason: "Đổi ý"), as: office.chief)
            }
            let second = try await office.object(
                in: plan, reason: "Kèm Công văn 12/SNV", by: office.headOfInternalAffairs)
            try await office.perform(DecideObjection(second, .accepted, reason: "Khách quan"), as: office.chief)
            let after = try await office.review(plan, as: office.headOfInternalAffairs)
            let own = try #require(after.review.units.first { $0.party.name == "Phòng Nội chính" })
            #expect(own.excusedCount == 1 && own.assessment.score == nil && after.mayObject.isEmpty)
            #expect(after.review.objections.map(\.decision) == [.refused, .accepted])
            let told = try await office.ask(NoticeListQuestion(), as: office.headOfInternalAffairs).items
            #expect(told.filter { $0.kind == .decided }.count == 2)
            #expect(
                try await office.journal().filter { $0.hasPrefix("review.") }.map { $0.prefix { $0 != " " } } == [
                    "review.objected", "review.objection_decided", "review.objected", "review.objection_decided",
                ])
        }
    }

    @Test("Who may not see the plan is not told that there is one, nor of what units said about it")
    func hidden() async throws {
        try await withOffice { office in
            let plan = try await office.perform(
                RegisterPaper(DraftHeader(title: "Kế hoạch nội bộ"), secrecy: .none), as: office.clerk)
            guard case .done(let key) = plan else { throw OfficeError(.invalid, "\(plan)") }
            await expectRefusal(.notFound) { _ = try await office.review(key, as: office.headOfEconomy) }
            await expectRefusal(.notFound) {
                try await office.perform(DecideObjection(Key(99), .accepted, reason: "Đúng"), as: office.planner)
            }
            await expectRefusal(.invalid, field: "period") {
                _ = try await office.review(key, as: office.clerk, year: "2031")
            }
        }
    }

    @Test("Objections had no files: what shows the reason comes with it and is seen with it", arguments: Backend.all)
    func evidence(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let plan = try await office.reviewedPlan()
            office.clock.advance(days: 60)
            let head = office.headOfInternalAffairs
            let page = try await office.review(plan, as: head)
            let part = try #require(page.mayObject.first)
            let obligation = try #require(
                page.review.topics.flatMap(\.measures).first { $0.parts.contains { $0.participant == part } }
            ).obligation
            func object(_ files: [AttachedFile]) async throws {
                _ = try await office.perform(
                    ObjectToReview(
                        to: part, of: obligation, reason: "Chờ hướng dẫn của bộ", files: files, rules: .standard),
                    as: head)
            }
            let files = ["a", "b"].map { letter in
                AttachedFile(
                    hash: String(repeating: letter, count: 64), size: 12, name: "\(letter).pdf",
                    mediaType: "application/pdf")
            }
            await expectRefusal(.invalid, field: "files") {
                try await object(Array(repeating: files[0], count: 21))
            }
            try await object(files)
            let seen = try await office.review(plan, as: office.chief).review.objections
            #expect(seen.map { $0.evidence.map(\.fileName) } == [["a.pdf", "b.pdf"]])
            // No sweep takes the bytes away while the objection names them.
            try await office.storage.write { tx in try FileRowStore.forget(tx, hash: files[0].hash) }
            let kept = try await office.storage.read { tx in try FileRowStore.named(tx, of: files.map(\.hash)) }
            #expect(kept.count == 2)
        }
    }
}
