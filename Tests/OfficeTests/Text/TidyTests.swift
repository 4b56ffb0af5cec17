import Office
import Testing

@Suite("Text as people send it") struct TidyTests {
    @Test(
        "What cannot be seen or kept by any file format goes; everything else stays",
        arguments: [
            ("  Rà soát \n", "Rà soát"), ("a\u{301}", "á"), ("Kết\u{FFFE}quả\u{FFFF}", "Kếtquả"),
            ("\u{200B}\u{FEFF} ", ""),
            ("a\u{0}b\u{1B}c\td\ne", "abc\td\ne"), ("\u{2060}việc\u{AD}", "việc"), ("👩‍👩‍👧 việc", "👩‍👩‍👧 việc"), ("", ""),
        ])
    func tidy(_ typed: String, _ kept: String) {
        #expect(typed.tidy == kept)
        #expect(typed.tidyOrNil == (kept.isEmpty ? nil : kept))
    }
}
