import Foundation
import Testing
import Vietnamese

@Suite("Old encodings")
struct EncodingTests {
    static let sentence =
        "Ủy ban nhân dân phường Đông Giang giao Phòng Văn hóa chủ trì, phối hợp với các tổ dân phố tổ chức lễ hội"

    @Test(
        "Text typed for the fonts of old becomes Unicode",
        arguments: [
            (LegacyEncoding.tcvn3, "Céng hoµ x· héi chñ nghÜa ViÖt Nam", "Cộng hoà xã hội chủ nghĩa Việt Nam"),
            (.tcvn3Capitals, "céng hoµ x· héi chñ nghÜa viÖt nam", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            (.vni, "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"),
            (.vni, "ÑOÄC LAÄP - TÖÏ DO - HAÏNH PHUÙC", "ĐỘC LẬP - TỰ DO - HẠNH PHÚC"),
            (.tcvn3, "đã là Unicode: ệ", "đã là Unicode: ệ"),
        ] as [(LegacyEncoding, String, String)])
    func converts(encoding: LegacyEncoding, old: String, new: String) {
        #expect(encoding.text(from: old) == new)
    }

    @Test(
        "Fonts tell their encoding",
        arguments: [
            (".VnTime", LegacyEncoding.tcvn3), (".VnTimeH", .tcvn3Capitals), ("VNI-Times", .vni),
            ("Times New Roman", nil),
        ] as [(String, LegacyEncoding?)])
    func fonts(name: String, encoding: LegacyEncoding?) {
        #expect(LegacyEncoding(fontName: name) == encoding)
    }

    @Test(
        "The encoding of bytes is found",
        arguments: [
            DecodedText.Encoding.utf8, .utf16, .legacy(.tcvn3), .legacy(.vni), .legacy(.windows1258),
        ])
    func detects(encoding: DecodedText.Encoding) {
        let text = encoding == .legacy(.tcvn3) ? Self.sentence.replacing("Ủ", with: "U") : Self.sentence
        let decoded = DecodedText(OldBytes.of(text, in: encoding))
        #expect(decoded.text == text)
        #expect(decoded.encoding == encoding)
    }

    @Test("Both ends and marks of UTF-16, and decomposed UTF-8, are read")
    func unicode() {
        let text = Self.sentence
        let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        let forms = [
            little, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, [0xEF, 0xBB, 0xBF] + Array(text.utf8),
            Array(text.decomposedStringWithCanonicalMapping.utf8),
        ]
        #expect(forms.map { DecodedText($0).text } == Array(repeating: text, count: forms.count))
    }

    @Test("A look at the bytes gives what decoding them gives, wherever they are cut and whatever stands among them")
    func composedBytes() {
        let text = Array(Self.sentence.utf8)
        let odd: [[UInt8]] = [
            [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0], [0x80], [0xC0, 0x80], [0xE1, 0xBA], [0xE1, 0x84, 0x80],
            [0xE2, 0x80, 0x93], [0xE2, 0x80, 0xAF], [0xCC, 0x81], [0xF0, 0x9F, 0x98, 0x80], [0x0C, 0x0D, 0x0A],
        ]
        var wrong: [[UInt8]] = []
        for piece in odd {
            for cut in 0...text.count {
                let bytes = Array(text[..<cut]) + piece + Array(text[cut...])
                for bytes in [bytes, Array(bytes.prefix(cut))]
                where DecodedText.composedUTF8(bytes) != Array(DecodedText(bytes).text.utf8) {
                    wrong.append(bytes)
                }
            }
        }
        #expect(wrong == [])
    }

    @Test("What a program made of old bytes, taking them for Western, is put right")
    func mojibake() {
        let western = "Céng hoµ x· héi chñ nghÜa ViÖt Nam, §éc lËp - Tù do - H¹nh phóc"
        #expect(DecodedText(unicode: western).text == "Cộng hoà xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc")
    }

    @Test(
        "Text of other languages is left alone",
        arguments: ["Café à la crème, déjà vu", "plain ASCII", "Größe und Übermut", "Москва"])
    func foreign(text: String) {
        #expect(DecodedText(unicode: text).text == text)
        #expect(DecodedText(Array(text.utf8)).text == text)
    }

    @Test("Every small letter survives the way into TCVN3 and back")
    func roundTrip() {
        let letters = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵĂÂÊÔƠƯĐ"
        #expect(LegacyEncoding.tcvn3.text(from: OldBytes.of(letters, in: .legacy(.tcvn3))) == letters)
    }

    @Test("Any bytes give text", arguments: 0..<8)
    func anything(seed: Int) {
        let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* (seed &* 37 &+ 11) ^ ($0 >> 3)) }
        #expect(!DecodedText(bytes).text.isEmpty)
    }
}
