/// A font of four letters: Times' O and U with the horn that makes them Ơ and Ư.
enum HornedFont {
    private struct Glyph {
        let name: String
        let letter: Unicode.Scalar
        let base: String
        /// Thousandths of its height, as its outline is.
        let width: Int
        let horn: String
    }

    /// By their codes, from 1.
    private static let glyphs = [
        Glyph(
            name: "Ohorn", letter: "Ơ", base: "O", width: 760,
            horn: "580 600 m 670 610 735 650 735 725 c 672 725 l 668 690 640 668 580 665 c f"),
        Glyph(
            name: "Uhorn", letter: "Ư", base: "U", width: 800,
            horn: "640 600 m 720 610 778 650 778 725 c 715 725 l 711 690 690 666 640 662 c f"),
        Glyph(
            name: "ohorn", letter: "ơ", base: "o", width: 545,
            horn: "390 400 m 470 408 530 440 530 505 c 475 505 l 470 478 450 458 390 455 c f"),
        Glyph(
            name: "uhorn", letter: "ư", base: "u", width: 560,
            horn: "420 400 m 490 408 545 440 545 505 c 490 505 l 485 478 465 456 420 452 c f"),
    ]

    /// The byte that stands for it; nil for any other letter.
    static func code(of letter: Unicode.Scalar) -> UInt8? {
        glyphs.firstIndex { $0.letter == letter }.map { UInt8($0 + 1) }
    }

    /// Writes it; `times` is the font of the letters without a horn.
    static func write(to update: inout PdfUpdate, times: PdfValue) -> PdfReference {
        var outlines: [String: PdfValue] = [:]
        for glyph in glyphs {
            let outline = update.newNumber()
            let drawn = "\(glyph.width) 0 d0 BT /F0 1000 Tf (\(glyph.base)) Tj ET \(glyph.horn)"
            update.write(outline, stream: Array(drawn.utf8), [:])
            outlines[glyph.name] = .reference(outline)
        }
        let meaning = update.newNumber()
        update.write(meaning, stream: Array(characters.utf8), [:])
        let font = update.newNumber()
        update.write(
            font,
            .dictionary([
                "Type": .name("Font"), "Subtype": .name("Type3"),
                "FontBBox": .array([.integer(0), .integer(-220), .integer(800), .integer(760)]),
                "FontMatrix": .array([.real(0.001), .integer(0), .integer(0), .real(0.001), .integer(0), .integer(0)]),
                "CharProcs": .dictionary(outlines),
                "Encoding": .dictionary([
                    "Type": .name("Encoding"),
                    "Differences": .array([.integer(1)] + glyphs.map { .name($0.name) }),
                ]),
                "FirstChar": .integer(1), "LastChar": .integer(glyphs.count),
                "Widths": .array(glyphs.map { .integer($0.width) }),
                "Resources": .dictionary(["Font": .dictionary(["F0": times])]),
                "ToUnicode": .reference(meaning),
            ]))
        return font
    }

    /// Which letters its codes are, for programs that search or copy text.
    private static var characters: String {
        let lines = glyphs.enumerated().map { index, glyph in
            let bytes = [UInt8(glyph.letter.value >> 8), UInt8(glyph.letter.value & 0xFF)]
            return "<\(Hexadecimal.write([UInt8(index + 1)]))> <\(Hexadecimal.write(bytes))>"
        }
        return """
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def
            /CMapName /CongVuHorned def
            1 begincodespacerange <00> <FF> endcodespacerange
            \(glyphs.count) beginbfchar
            \(lines.joined(separator: "\n"))
            endbfchar
            endcmap CMapName currentdict /CMap defineresource pop end end
            """
    }
}
