import Office
import Testing

@Suite("What it costs to go through a procedure") struct ComplianceCostTests {
    private static func cost(
        _ tenths: Int, _ fees: Int = 0, _ travel: Int = 0, _ other: Int = 0, times: Int = 1, people: Int = 1
    )
        -> ComplianceCost
    {
        ComplianceCost(tenths: tenths, fees: fees, travel: travel, other: other, times: times, people: people)
    }

    @Test(
        "Hours times income, and fees, travel, others; times how often and how many",
        arguments: [
            (cost(80), 40_000, 320_000), (cost(25, 100_000, 50_000, 10_000), 40_000, 260_000),
            (cost(1), 40_001, 4_000), (cost(5), 3, 2), (cost(20, 0, 30_000, times: 2, people: 150), 40_000, 33_000_000),
            (cost(0, people: 0), 40_000, 0),
        ])
    func yearly(_ cost: ComplianceCost, _ income: Int, _ yearly: Int) {
        #expect(cost.yearly(income: income) == yearly)
    }

    @Test("What is saved in đồng, in hours and in percent; what costs more saves less than nothing")
    func saving() throws {
        let (before, after) = (Self.cost(30, 200_000, people: 100), Self.cost(10, 150_000, people: 100))
        let saving = try #require(ComplianceSaving(before: before, after: after, income: 40_000))
        #expect(saving.before == 32_000_000 && saving.after == 19_000_000 && saving.saved == 13_000_000)
        #expect(saving.savedTenths == 2_000 && saving.tenthsOfPercent == 406)
        let worse = try #require(ComplianceSaving(before: after, after: before, income: 40_000))
        #expect(worse.saved == -13_000_000 && worse.tenthsOfPercent == -684)
        let nothing = try #require(ComplianceSaving(before: Self.cost(0), after: Self.cost(0), income: 40_000))
        #expect(nothing.tenthsOfPercent == nil)
        #expect(ComplianceSaving(before: Self.cost(.max, people: 9), after: after, income: 40_000) == nil)
    }

    @Test("As officials write them")
    func words() {
        #expect(ComplianceSaving.words(dong: 1_250_000) == "1.250.000 đồng")
        #expect(ComplianceSaving.words(dong: -500) == "−500 đồng")
        #expect(ComplianceSaving.words(tenths: 125) == "12,5 giờ" && ComplianceSaving.words(tenths: -20) == "−2 giờ")
        #expect(ComplianceSaving.words(tenthsOfPercent: 406) == "40,6%")
    }
}
