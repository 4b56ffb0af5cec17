import Desk
import Office
import Paper
import Presentation
import Testing
import WorkTime

@testable import Web

@Suite("The page that checks how a paper is presented")
struct PresentationScreenTests {
    private func html(_ page: Page) -> HTML {
        Frame(site: TestSite.site, visitor: FixedSessions.lan).html(page)
    }

    private static let law = "Nghị định 30/2020/NĐ-CP"

    private static let report = PresentationReport(
        file: "du-thao.docx", law: law, day: CalendarDay("2026-02-05")!, rules: 186,
        findings: [
            PresentationFinding(
                rule: "margin-left", severity: .error, article: "\(law), Phụ lục I, phần I, mục I, khoản 3",
                message: "Lề trái 20 mm; quy định từ 30 đến 35 mm.", found: "20 mm", expected: "30–35 mm",
                isRepairable: true),
            PresentationFinding(
                rule: "number-kind", severity: .error, article: "\(law), Phụ lục I, phần I, mục II, khoản 3, điểm b",
                message: "Ký hiệu «TB» không khớp tên loại báo cáo; viết tắt theo Phụ lục III là «BC».",
                found: "TB-VP", expected: "BC-…", place: ReadingPlace(start: 40, end: 45, page: 1), paragraph: 6),
            PresentationFinding(
                rule: "body-gap", severity: .warning, article: "\(law), Phụ lục I, phần I, mục II, khoản 6, điểm e",
                message: "Khoảng cách giữa các đoạn nhỏ hơn 6 pt. Còn 4 chỗ khác như vậy.", expected: "tối thiểu 6 pt",
                paragraph: 12, more: 4, isRepairable: true),
            PresentationFinding(
                rule: "end-mark", severity: .note, article: "\(law), Phụ lục III, mục II",
                message: "Nội dung văn bản kết thúc bằng dấu «./.».", expected: "./."),
        ])

    @Test("The form, and why a file could not be checked")
    func form() throws {
        try expectGolden("presentation/form", html(PresentationScreen().page))
        try expectGolden(
            "presentation/refused",
            html(PresentationScreen(refusal: "Tệp bị hỏng hoặc bị cắt cụt; hãy xin lại tệp gốc.").page))
    }

    @Test("What is wrong stands by gravity, with what should stand there and its law")
    func findings() throws {
        var left = Self.report
        left.findings = [Self.report.findings[1]]
        let screen = PresentationScreen(
            fileName: "du-thao.docx", report: Self.report, left: left, mended: "con-dau 3 40 du-thao.docx")
        try expectGolden("presentation/findings", html(screen.page))
    }

    @Test("A right paper, and one that no rules are known for")
    func right() throws {
        var report = Self.report
        report.findings = []
        try expectGolden(
            "presentation/right", html(PresentationScreen(fileName: "bao-cao.docx", report: report).page))
        report.law = nil
        report.notes = ["Không có quy tắc thể thức nào có hiệu lực vào ngày của văn bản (2019-02-05)."]
        try expectGolden(
            "presentation/unknown-law", html(PresentationScreen(fileName: "cu.docx", report: report).page))
    }
}
