import Testing
import Web

@Suite("Pages as they are sent")
struct GalleryTests {
    @Test("Every sample page is as it was when somebody last looked at it", arguments: Gallery.pages.map(\.name))
    func golden(name: String) throws {
        let page = try #require(Gallery.pages.first { $0.name == name }?.page)
        try expectGolden("gallery/\(name)", Gallery.html(page, site: TestSite.site))
    }

    @Test("The gallery is there only where the site says so", arguments: [true, false])
    func hidden(isShown: Bool) async throws {
        var site = TestSite.site
        site.showsGallery = isShown
        let client = TestSite.client(site: site)
        #expect(try await client.get("/_gallery/list").status == (isShown ? 200 : 404) as Int)
    }
}
