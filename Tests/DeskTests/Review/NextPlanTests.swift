import Foundation
import Office
import Paper
import TestSupport
import Testing
import WorkTime

@testable import Desk

@Suite("Next year's plan out of this year's review")
struct NextPlanTests {
    /// What a program needs of a task: what it remedies, what is to be done, who, by when.
    private static func line(_ task: ReadTask) -> String {
        [
            task.addresses ?? "-", task.content, task.directedBy.joined(separator: "; "),
            task.lead.joined(separator: "; "), task.coordinate.joined(separator: "; "), task.product ?? "-",
            task.deadline.due.map { "\($0)" } ?? task.deadline.kind.rawValue,
        ].joined(separator: " | ")
    }

    @Test(
        "The draft is read back as the same tasks, and no others: what was done is left out, what has no measure is no task"
    )
    func readBack() async throws {
        try await withOffice { office in
            let plan = try await office.reviewedPlan()
            office.clock.advance(days: 60)
            let review = try await office.review(plan, as: office.planner).review
            let paper = try await office.ask(NextPlan(after: review, rules: .standard), as: office.planner)
            let reading = try ReviewedPlan.read(try DocxWriter.write(paper), name: "ke-hoach-2026.docx")
            #expect(
                [reading.kind, reading.title] == ["Kế hoạch", "Khắc phục hạn chế, khuyết điểm năm 2026"])
            #expect(
                reading.tasks.map(Self.line) == [
                    """
                    Đơn thư trả lời có lúc còn chậm | Rà soát đơn thư tồn đọng, lập sổ theo dõi |  | Phòng Nội chính | Phòng Kinh tế | \
                    Sổ theo dõi đơn thư | 2026-03-31
                    """,
                    "Dự toán lập chưa sát với thực tế | Ban hành định mức chi nội bộ |  | Phòng Kinh tế |  | - | 2026-03-31",
                    "- | Phổ biến các nghị quyết mới đến công chức | Chánh Văn phòng | Phòng Hành chính - Quản trị |  | - | ongoing",
                ])
            #expect(reading.tasks.count == review.topics.flatMap(\.measures).filter(\.isOpen).count)
        }
    }

    @Test("A draft made after a carried day asks for no day that is over, and calls units as they are called by then")
    func carried() async throws {
        try await withOffice { office in
            let plan = try await office.reviewedPlan()
            let page = try await office.review(plan, as: office.planner).review
            let measures = page.topics.flatMap(\.measures)
            let late = try #require(measures.first { $0.content.hasPrefix("Rà soát đơn thư") })
            try await office.perform(
                AdjustDeadline(
                    obligation: late.obligation, version: try await office.obligation(late.obligation).version,
                    deadline: DraftDeadline(kind: .date, due: "2026-01-08"), reason: "Chờ phần mềm", basis: nil),
                as: office.chief)
            try await office.perform(
                Reorganise(
                    Reorganisation(
                        day: .of("2025-03-14"), basis: "Quyết định số 12/QĐ-UBND",
                        renamed: [.init(unit: office.economy, name: "Phòng Kinh tế - Xã hội")])),
                as: office.administrator)
            let review = try await office.review(plan, as: office.planner).review
            func task(on day: String) throws -> String {
                let paper = NextPlan(after: review, rules: .standard)
                    .paper(
                        on: .of(day), signature: OfficialSignature(post: "Chánh Văn phòng", name: "Nguyễn Minh Khôi"))
                let reading = try ReviewedPlan.read(try DocxWriter.write(paper), name: "ke-hoach-2026.docx")
                return reading.tasks.first { $0.content.hasPrefix("Rà soát đơn thư") }.map(Self.line) ?? ""
            }
            #expect(try task(on: "2025-12-20").hasSuffix("| Phòng Kinh tế - Xã hội | Sổ theo dõi đơn thư | 2026-01-08"))
            #expect(try task(on: "2026-01-15").hasSuffix("| Phòng Kinh tế - Xã hội | Sổ theo dõi đơn thư | 2026-03-31"))
        }
    }

    @Test("The review as a report says who stands how, with its tables as annexes, and lays no task on anybody")
    func paper() async throws {
        try await withOffice { office in
            let plan = try await office.reviewedPlan()
            office.clock.advance(days: 60)
            _ = try await office.object(in: plan, by: office.headOfInternalAffairs)
            let review = try await office.review(plan, as: office.chief).review
            let paper = try await office.ask(ReviewPaper(review, rules: .standard), as: office.chief)
            #expect(
                paper.annexes.map(\.title) == [
                    "Đánh giá các đơn vị", "Hạn chế, biện pháp, nhiệm vụ và kết quả",
                    "Nội dung chưa có biện pháp, nhiệm vụ", "Ý kiến của đơn vị về việc chậm",
                ])
            let reading = try ReviewedPlan.read(try DocxWriter.write(paper), name: "kiem-diem.docx")
            #expect(reading.kind == "Báo cáo" && reading.tasks.isEmpty)
        }
    }

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../Rules")

    @Test("The rule files are whole, papers share one head, and everything wrong in them is named")
    func rules() async throws {
        let rules = try ReviewRules.load(Self.folder)
        #expect(rules.rule == .standard)
        #expect(try LetterRules.load(Self.folder).head == rules.reports.letterhead)
        try await withTemporaryFolder { path in
            let folder = URL(filePath: path)
            for name in ["report", "review"] {
                try FileManager.default.copyItem(
                    at: Self.folder.appending(path: name), to: folder.appending(path: name))
            }
            let file = folder.appending(path: "review/unit.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            try Data(
                text.replacing("late-share: 50", with: "late-share: 500").replacing("least: 80", with: "least: 95").utf8
            ).write(to: file)
            do {
                _ = try ReviewRules.load(folder)
                Issue.record("was not refused")
            } catch let error as OfficeError {
                #expect(error.message.contains("late-share") && error.message.contains("cùng một điểm"))
            }
        }
    }
}
