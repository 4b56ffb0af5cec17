import Testing

@Suite("How pages are compared with those that were last looked at") struct GoldenTests {
    @Test(
        "A page on which two elements have one name is refused; the same words outside of a tag are none",
        arguments: [
            ("<p id=\"a\">x</p><p id=\"b\">y</p>", []), ("<p id=\"a\">x</p><b class=\"c\" id=\"a\">y</b>", ["a"]),
            ("<p id=\"a\"> id=\"a\"</p>", []), ("<a data-id=\"a\" id=\"a\">x</a>", []),
        ] as [(String, [String])])
    func doubled(_ page: String, _ ids: [String]) {
        #expect(doubledIDs(in: page) == ids)
    }
}
