import Foundation
import TestSupport
import Testing
import Vietnamese

@Suite("Folding")
struct FoldingTests {
    @Test(
        "Marks, case and signs do not count",
        arguments: [
            ("Ủy ban  nhân dân: Số 05/KH-UBND", "uy ban nhan dan so 05 kh ubnd"),
            ("ĐẮK LẮK, Đồng Đăng", "dak lak dong dang"),
            ("  «Quyết định» ", "quyet dinh"), ("Ðông Giang", "dong giang"), ("½ naïve façade", "½ naive facade"),
            ("", ""), ("—", ""), ("Ƣơng", "uong"), ("Москва 2", "москва 2"), ("soft\u{AD}hyphen", "softhyphen"),
        ] as [(String, String)])
    func folds(text: String, folded: String) {
        #expect(text.folded == folded)
    }

    @Test("Composed and decomposed text fold alike, and folding again changes nothing")
    func forms() {
        var random = SeededRandom(seed: 7)
        let letters = Array("aăâbcdđeêghiklmnoôơpqrstuưvxy ÁẶẪỄỢỰỲ 0/-".unicodeScalars)
        for round in 0..<500 {
            let text = String(String.UnicodeScalarView((0..<40).map { _ in letters.randomElement(using: &random)! }))
            let folded = text.folded
            guard text.decomposedStringWithCanonicalMapping.folded == folded, folded.folded == folded else {
                Issue.record("round \(round): «\(text)»")
                return
            }
        }
    }

    @Test("Text is composed whatever form it came in")
    func composes() {
        let composed = "Ủy ban nhân dân tỉnh Sơn Hà; ƯỜNG ặậẵ"
        let forms = [composed, composed.decomposedStringWithCanonicalMapping, "Uy\u{309}".composed]
        let scalars = forms.map { Array($0.composed.unicodeScalars) }
        #expect(scalars[0] == scalars[1])
        #expect(Array("â\u{301}".composed.unicodeScalars) == ["ấ"])
        #expect(Array("\u{212B}".composed.unicodeScalars) == ["\u{C5}"])
    }

    @Test("Words for the search engines are those between signs")
    func words() {
        #expect("Số 05/KH-UBND, Đông Giang".searchWords == ["số", "05", "kh", "ubnd", "đông", "giang"])
    }
}
