/// Small PDFs of the tests, written by hand.
enum TestPdf {
    static let objects = [
        "<</Type /Catalog /Pages 2 0 R>>",
        "<</Type /Pages /Kids [3 0 R] /Count 1>>",
        "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources <</Font <</F1 5 0 R>>>>>>",
        "<</Length 44>>\nstream\nBT /F1 14 Tf 85 700 Td (Giao So chu tri) Tj ET\nendstream",
        "<</Type /Font /Subtype /Type1 /BaseFont /Times-Roman>>",
    ]

    /// A page, with a cross reference as a table.
    static var plain: [UInt8] {
        var bytes = Array("%PDF-1.7\n".utf8)
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(bytes.count)
            bytes += "\(index + 1) 0 obj\n\(index == 3 ? content : object)\nendobj\n".utf8
        }
        let start = bytes.count
        bytes += "xref\n0 \(places.count + 1)\n0000000000 65535 f \n".utf8
        for place in places { bytes += "\(ten(place)) 00000 n \n".utf8 }
        bytes += "trailer\n<</Size \(places.count + 1) /Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }

    /// The same page, its objects packed and the cross reference a stream, neither compressed.
    static var packed: [UInt8] {
        var bytes = Array("%PDF-1.7\n".utf8)
        var heading = ""
        var body = ""
        for number in [1, 2, 3, 5] {
            heading += "\(number) \(body.utf8.count) "
            body += objects[number - 1] + " "
        }
        let contentPlace = bytes.count
        bytes += "4 0 obj\n\(content)\nendobj\n".utf8
        let packPlace = bytes.count
        let pack = heading + body
        bytes += "6 0 obj\n<</Type /ObjStm /N 4 /First \(heading.utf8.count) /Length \(pack.utf8.count)>>\n".utf8
        bytes += "stream\n\(pack)\nendstream\nendobj\n".utf8
        let start = bytes.count
        let rows: [[Int]] = [
            [0, 0, 255], [2, 6, 0], [2, 6, 1], [2, 6, 2], [1, contentPlace, 0], [2, 6, 3], [1, packPlace, 0],
            [1, start, 0],
        ]
        let table = rows.flatMap { row in
            [UInt8(row[0]), UInt8(row[1] >> 8), UInt8(row[1] & 255), UInt8(row[2])]
        }
        bytes += "7 0 obj\n<</Type /XRef /Size 8 /W [1 2 1] /Root 1 0 R /Length \(table.count)>>\nstream\n".utf8
        bytes += table
        bytes += "\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }

    /// The file with objects added to its end, as any program may add them to a signed paper.
    static func adding(_ objects: [Int: String], to file: [UInt8], root: Int = 1) -> [UInt8] {
        var bytes = file
        var rows = ""
        for (number, object) in objects.sorted(by: { $0.key < $1.key }) {
            rows += "\(number) 1\n\(ten(bytes.count)) 00000 n \n"
            bytes += "\(number) 0 obj\n\(object)\nendobj\n".utf8
        }
        let start = bytes.count
        bytes += "xref\n\(rows)trailer\n<</Size 99 /Root \(root) 0 R /Prev \(lastStart(file))>>\n".utf8
        bytes += "startxref\n\(start)\n%%EOF\n".utf8
        return bytes
    }

    static func stream(_ text: String) -> String {
        "<</Length \(text.utf8.count)>>\nstream\n\(text)\nendstream"
    }

    private static var content: String { stream("BT /F1 14 Tf 85 700 Td (Giao So chu tri) Tj ET") }

    private static func lastStart(_ file: [UInt8]) -> Int {
        let words = String(decoding: file.suffix(64), as: UTF8.self).split(whereSeparator: \.isWhitespace)
        guard let mark = words.lastIndex(of: "startxref"), mark + 1 < words.count else { return 0 }
        return Int(words[mark + 1]) ?? 0
    }

    private static func ten(_ number: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: 10 - digits.count) + digits
    }
}
