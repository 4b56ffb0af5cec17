import Office
import Testing

@testable import Web

@Suite("The page on which a reading is confirmed")
struct ReadingScreenTests {
    @Test("A reading with one of everything looks as it should")
    func golden() throws {
        let view = ReadingScreen(SampleReading.page(), offers: SampleReading.offers)
        try expectGolden("reading/page", Frame(site: TestSite.site, visitor: FixedSessions.lan).html(view.page()))
    }
}
