import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("What is written by hand for next year's plan")
struct NextPlanPointTests {
    private static let conclusion = NextPlanPoint.Words(
        content: "Công tác lưu trữ chưa được kiểm tra thường xuyên", source: "Thông báo số 12-TB/TU, mục 3",
        measure: "Kiểm tra công tác lưu trữ tại các phòng", lead: "Phòng Hành chính - Quản trị",
        coordinate: "Phòng Nội chính", product: "Báo cáo kết quả kiểm tra", time: "Quý II năm 2026")

    private func lines(_ page: NextPlanPage) -> [String] {
        page.lines.map { line in
            let words = line.words
            return [words?.content ?? "bỏ", words?.measure ?? "–", words?.lead ?? "–"].joined(separator: " | ")
        }
    }

    @Test(
        "The planner could not add a conclusion: it is added, changed, left out and brought back, and stands in the draft",
        arguments: Backend.all)
    func written(_ backend: Backend) async throws {
        try await withOffice(backend) { office in
            let plan = try await office.reviewedPlan()
            office.clock.advance(days: 60)
            let review = PlanReviewQuestion(plan, rules: .standard)
            func page() async throws -> NextPlanPage {
                try await office.ask(NextPlanQuestion(review), as: office.planner)
            }
            func write(
                _ words: NextPlanPoint.Words, point: Key<NextPlanPoint>? = nil, version: Int64 = 0, ref: String? = nil,
                as person: Key<Person>? = nil
            ) async throws -> Key<NextPlanPoint> {
                try await office.perform(
                    WriteNextPlanPoint(
                        words, of: plan, period: nil, point: point, version: version, ref: ref, rules: .standard),
                    as: person ?? office.planner)
            }
            let own = [
                "Đơn thư trả lời có lúc còn chậm | Rà soát đơn thư tồn đọng, lập sổ theo dõi | Phòng Nội chính",
                "Dự toán lập chưa sát với thực tế | Ban hành định mức chi nội bộ | Phòng Kinh tế",
                """
                Nhiệm vụ, giải pháp phát huy ưu điểm | Phổ biến các nghị quyết mới đến công chức | Phòng Hành chính - Quản trị
                """,
            ]
            let open = "Hồ sơ điện tử nộp lưu chưa đầy đủ. | – | –"
            #expect(try await lines(page()) == own + [open])

            await expectRefusal(.forbidden) { _ = try await write(Self.conclusion, as: office.headOfEconomy) }
            await expectRefusal(.invalid, field: "lead") {
                _ = try await write(NextPlanPoint.Words(content: "Kết luận", measure: "Biện pháp"))
            }
            await expectRefusal(.invalid, field: "content") { _ = try await write(NextPlanPoint.Words(content: " ")) }
            let added = try await write(Self.conclusion)
            // Sent twice it stands there once.
            #expect(try await write(Self.conclusion) == added)
            await expectRefusal(.conflict, field: "content") {
                _ = try await write(NextPlanPoint.Words(content: Self.conclusion.content.uppercased()))
            }
            let conclusion =
                "Công tác lưu trữ chưa được kiểm tra thường xuyên | Kiểm tra công tác lưu trữ tại các phòng | Phòng Hành chính - Quản trị"
            #expect(try await lines(page()) == own + [open, conclusion])

            // Somebody was faster.
            var changed = Self.conclusion
            changed.product = "Kết luận kiểm tra"
            _ = try await write(changed, point: added, version: 1)
            await expectRefusal(.stale) { _ = try await write(Self.conclusion, point: added, version: 1) }

            // A point of the plan is left out, brought back, completed.
            for _ in 1...2 {
                try await office.perform(LeaveOutPoint("II.2.c", of: review), as: office.planner)
                #expect(try await lines(page()) == own + ["bỏ | – | –", conclusion])
            }
            await expectRefusal(.notFound) {
                try await office.perform(LeaveOutPoint("II.2.a", of: review), as: office.planner)
            }
            let left = try #require(try await page().points.first { $0.isLeftOut })
            try await office.perform(
                DropNextPlanPoint(left.id, of: plan, period: nil, rules: .standard), as: office.planner)
            #expect(try await lines(page()) == own + [open, conclusion])
            _ = try await write(
                NextPlanPoint.Words(
                    content: "Hồ sơ điện tử nộp lưu chưa đầy đủ", measure: "Số hóa hồ sơ tồn đọng",
                    lead: "Phòng Nội chính"), ref: "II.2.c")

            let draft = try await page()
            let paper = try await office.ask(
                NextPlan(after: draft.review, points: draft.points, rules: .standard), as: office.planner)
            let reading = try ReviewedPlan.read(try DocxWriter.write(paper), name: "ke-hoach-2026.docx")
            #expect(
                reading.tasks.map { "\($0.addresses ?? "–") | \($0.content) | \($0.lead) | \($0.product ?? "–")" } == [
                    "Đơn thư trả lời có lúc còn chậm | Rà soát đơn thư tồn đọng, lập sổ theo dõi | [\"Phòng Nội chính\"] | Sổ theo dõi đơn thư",
                    "Dự toán lập chưa sát với thực tế | Ban hành định mức chi nội bộ | [\"Phòng Kinh tế\"] | –",
                    "Công tác lưu trữ chưa được kiểm tra thường xuyên (Thông báo số 12-TB/TU, mục 3) | Kiểm tra công tác lưu trữ tại các phòng | [\"Phòng Hành chính - Quản trị\"] | Kết luận kiểm tra",
                    "Hồ sơ điện tử nộp lưu chưa đầy đủ | Số hóa hồ sơ tồn đọng | [\"Phòng Nội chính\"] | –",
                    "– | Phổ biến các nghị quyết mới đến công chức | [\"Phòng Hành chính - Quản trị\"] | –",
                ])

            try await office.perform(
                DropNextPlanPoint(added, of: plan, period: nil, rules: .standard), as: office.planner)
            await expectRefusal(.notFound) {
                try await office.perform(
                    DropNextPlanPoint(added, of: plan, period: nil, rules: .standard), as: office.planner)
            }
            let acts = try await office.journal().filter { $0.contains("review.point") }
            #expect(acts.count == 6)
        }
    }
}
