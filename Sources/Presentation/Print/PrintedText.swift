package import Paper

/// The stretches of text of a PDF with their places and fonts, as `pdftohtml` tells them. Lengths are in points.
package struct PrintedText {
    struct Page {
        var width: Double
        var height: Double
        var items: [Item] = []
    }

    struct Item {
        var left: Double
        var top: Double
        var right: Double
        var height: Double
        var look: Look
        var text = ""
        var middle: Double { (left + right) / 2 }
    }

    private(set) var pages: [Page] = []

    /// Throws `damaged` where the XML is none.
    package init(markup: [UInt8]) throws(PaperError) {
        guard !markup.isEmpty else { return }
        var pages: [Page] = []
        var fonts: [String: Look] = [:]
        var open: Item?
        try XMLWalk.through(
            markup,
            open: { name, attributes throws(PaperError) in
                func points(_ name: StaticString) -> Double {
                    (attributes[name].flatMap(\.measure) ?? 0) / PdfLook.dotsPerPoint
                }
                switch name {
                case "page": pages.append(Page(width: points("width"), height: points("height")))
                case "fontspec":
                    guard let id = attributes["id"] else { break }
                    fonts[id] = Self.look(
                        family: attributes["family"] ?? "", size: points("size"), color: attributes["color"])
                case "text":
                    let left = points("left")
                    open = Item(
                        left: left, top: points("top"), right: left + points("width"), height: points("height"),
                        look: attributes["font"].flatMap { fonts[$0] } ?? Look())
                default: break
                }
            },
            close: { name throws(PaperError) in
                guard name == "text", let item = open else { return }
                open = nil
                if !pages.isEmpty { pages[pages.count - 1].items.append(item) }
            },
            text: { bytes throws(PaperError) in open?.text += String(decoding: bytes, as: UTF8.self) })
        self.pages = pages
    }

    /// «BCDGEE+TimesNewRomanPS-BoldItalicMT»: the name tells weight and slope.
    private static func look(family: String, size: Double, color: String?) -> Look {
        let name = family.split(separator: "+").last.map(String.init) ?? family
        let lower = name.lowercased()
        return Look(
            font: Self.familyName(name), size: size, isBold: lower.contains("bold"),
            isItalic: lower.contains("italic") || lower.contains("oblique"),
            color: color.map { $0.dropFirst().uppercased() })
    }

    /// The family as people call it: «Times New Roman» for «TimesNewRomanPS-BoldMT».
    private static func familyName(_ name: String) -> String {
        let plain = name.filter { $0 != " " && $0 != "-" && $0 != "," }
        if plain.hasPrefix("TimesNewRoman") { return "Times New Roman" }
        return name
    }
}
