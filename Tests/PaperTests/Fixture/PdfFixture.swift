/// A PDF written by hand: Courier, so that a word's width is known; text and rules where the test puts them.
enum PdfFixture {
    struct Page {
        var width = 595
        var height = 842
        /// By how many degrees the page is turned when it is shown.
        var rotation = 0
        var content = ""

        /// Writes a line of ASCII with its base line `y` points above the foot of the page.
        func text(_ text: String, x: Int, y: Int, size: Int = 12, bold: Bool = false) -> Page {
            var page = self
            let escaped = text.replacing("\\", with: "\\\\").replacing("(", with: "\\(").replacing(")", with: "\\)")
            page.content += "BT /\(bold ? "F2" : "F1") \(size) Tf \(x) \(y) Td (\(escaped)) Tj ET\n"
            return page
        }

        func rule(_ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> Page {
            var page = self
            page.content += "\(x1) \(y1) m \(x2) \(y2) l S\n"
            return page
        }

        /// Draws the rules of a table: its columns at `x`, its rows at `y`.
        func grid(x: [Int], y: [Int]) -> Page {
            var page = self
            for place in x { page = page.rule(place, y.min() ?? 0, place, y.max() ?? 0) }
            for place in y { page = page.rule(x.min() ?? 0, place, x.max() ?? 0, place) }
            return page
        }
    }

    static func bytes(_ pages: [Page], trailer: String = "") -> [UInt8] {
        var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
        let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
        objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
        objects.append("<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>")
        for (index, page) in pages.enumerated() {
            objects.append(
                """
                << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(page.width) \(page.height)] /Rotate \(page.rotation) \
                /Resources << /Font << /F1 3 0 R /F2 << /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold >> >> >> /Contents \(5 + index * 2) 0 R >>
                """)
            objects.append("<< /Length \(page.content.utf8.count) >>\nstream\n\(page.content)endstream")
        }
        var file = "%PDF-1.4\n"
        var offsets: [Int] = []
        for (index, object) in objects.enumerated() {
            offsets.append(file.utf8.count)
            file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
        }
        let table = file.utf8.count
        file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
        for offset in offsets {
            let digits = String(offset)
            file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R \(trailer)>>\nstartxref\n\(table)\n%%EOF\n"
        return Array(file.utf8)
    }
}
