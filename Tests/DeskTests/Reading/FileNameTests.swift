import Desk
import Testing

@Suite("The names of files that are dropped") struct FileNameTests {
    private static let names: [(sent: String, kept: String)] = [
        ("Công văn.pdf", "Công văn.pdf"), ("C:\\giấy tờ\\a.pdf", "a.pdf"), ("../../a.pdf", "a.pdf"), ("", "van-ban"),
        ("thu-muc/\u{301}a.pdf", "\u{301}a.pdf"),
        ("x" + String(repeating: "\u{30A}", count: 400) + ".pdf", String(repeating: "\u{30A}", count: 146) + ".pdf"),
    ]

    @Test("A name is the last part of a path, and no longer than it may be by its scalars", arguments: names.indices)
    func tidy(_ index: Int) {
        let (sent, kept) = Self.names[index]
        #expect(PaperIntake.tidy(sent) == kept)
    }
}
