import Office
import Testing
import WorkTime

@testable import Desk

@Suite("Which year of a plan is reviewed when nobody says which")
struct ReviewYearTests {
    @Test(
        "In January the year that has ended, until what it left should be done; never a year before the plan",
        arguments: [
            ("2026-01-12", "2026-12-14", nil), ("2026-01-12", "2026-12-15", 2026), ("2026-01-12", "2027-01-15", 2026),
            ("2026-01-12", "2027-03-31", 2026), ("2026-01-12", "2027-04-01", nil), ("2027-01-05", "2027-02-01", nil),
            ("2026-12-14", "2027-01-15", 2026), ("2026-12-15", "2027-01-15", nil), (nil, "2027-01-15", nil),
        ] as [(String?, String, Int?)])
    func year(issued: String?, today: String, year: Int?) {
        let plan = DocumentLabel(
            id: Key(1), kind: "Kế hoạch", number: "18/KH-VP",
            issuedOn: issued.flatMap { CalendarDay($0) }, title: "Khắc phục hạn chế")
        #expect(ReviewRules.standard.unfinished(of: plan, on: .of(today))?.year == year)
    }
}
