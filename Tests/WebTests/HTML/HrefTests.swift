import Testing
import Web

@Suite("Addresses inside the site")
struct HrefTests {
    @Test("What is interpolated stays one component or one value")
    func interpolation() {
        let link: Href = "/papers/\("a/../b?c#d")?q=\("Đất & nước")"
        #expect(link.string == "/papers/a%2F..%2Fb%3Fc%23d?q=%C4%90%E1%BA%A5t%20%26%20n%C6%B0%E1%BB%9Bc")
        #expect(link.adding("tab", "overdue").adding("page", nil).at("row-1").string.hasSuffix("&tab=overdue#row-1"))
    }

    @Test(
        "Only a path of this site is a place to return to",
        arguments: [
            ("/", true), ("/obligations/5?tab=mine&q=a%20b", true), ("", false), ("//evil.example", false),
            ("/\\evil.example", false), ("https://evil.example", false), ("javascript:alert(1)", false),
            ("/a\r\nSet-Cookie: x", false), ("/a b", false), (" /a", false),
        ])
    func returnPath(path: String, isAllowed: Bool) {
        #expect((Href(returnPath: path)?.string == path) == isAllowed)
    }
}
