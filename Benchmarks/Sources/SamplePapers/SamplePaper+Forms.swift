import Foundation

extension SamplePaper {
    /// The paper as a page of the web, with tables, marks of letters and entities as word processors save them.
    public var html: [UInt8] {
        var text =
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><style>p.b{font-weight:bold}</style></head><body>"
        for block in blocks {
            switch block {
            case .paragraph(let words, let bold, let centred):
                let open = "\(bold ? "<b>" : "")\(centred ? "<center>" : "")"
                let close = "\(centred ? "</center>" : "")\(bold ? "</b>" : "")"
                text +=
                    "<p class=\"\(bold ? "b" : "a")\" style='text-align:justify'>\(open)\(Self.marked(words))\(close)</p>\n"
            case .table(let rows, let bordered):
                text += "<table border=\(bordered ? 1 : 0)>"
                for row in rows {
                    text += "<tr>" + row.map { "<td colspan=\"1\">\(Self.marked($0))</td>" }.joined() + "</tr>"
                }
                text += "</table>"
            }
        }
        return Array((text + "</body></html>").utf8)
    }

    private static func marked(_ text: String) -> String {
        text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
            .replacingOccurrences(of: "đ", with: "&#273;").replacingOccurrences(of: "\n", with: "<br>")
    }

    /// The paper in a letter: words twice, as text and as a page, and a Word file with a name beyond ASCII.
    public func mail() throws -> [UInt8] {
        let file = Data(try docx()).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
        let name = Data("Kế hoạch số 18 (bản chính).docx".utf8).base64EncodedString()
        let page = html.prefix(4_000).map { byte -> String in
            byte > 0x7E || byte == UInt8(ascii: "=") ? "=" + Self.hex(byte) : String(UnicodeScalar(byte))
        }.joined()
        let text = """
            Received: from mail.sonha.example by vanthu.sonha.example; Mon, 02 Mar 2026 07:00:05 +0700
            From: =?UTF-8?B?\(Data("Văn thư Sở Tài chính".utf8).base64EncodedString())?= <vanthu@stc.example>
            To: <vanthu@vpub.example>
            Date: Mon, 02 Mar 2026 07:00:05 +0700
            Subject: =?utf-8?Q?G=E1=BB=ADi_k=E1=BA=BF?= =?utf-8?Q?_ho=E1=BA=A1ch?=
            Message-ID: <1.2@stc.example>
            MIME-Version: 1.0
            Content-Type: multipart/mixed; boundary="ngoai"

            --ngoai
            Content-Type: multipart/alternative; boundary="trong"

            --trong
            Content-Type: text/plain; charset=utf-8

            \(String(decoding: plainText.prefix(3_000), as: UTF8.self))
            --trong
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            \(page)
            --trong--
            --ngoai
            Content-Type: application/octet-stream; name="=?UTF-8?B?\(name)?="
            Content-Disposition: attachment; filename*0*=UTF-8''K%E1%BA%BF%20ho%E1%BA%A1ch; filename*1*=%2018.docx
            Content-Transfer-Encoding: base64

            \(file)
            --ngoai--

            """
        return Array(text.replacingOccurrences(of: "\n", with: "\r\n").utf8)
    }

    /// The paper as a spreadsheet with one sheet.
    public func workbook(_ change: (inout [UInt8]) -> Void = { _ in }) throws(ZipError) -> [UInt8] {
        var rows = ""
        for (index, block) in blocks.prefix(60).enumerated() {
            guard case .paragraph(let text, _, _) = block else { continue }
            let words = Self.marked(text)
            rows += "<row r=\"\(index + 1)\"><c r=\"A\(index + 1)\" t=\"inlineStr\"><is><t>\(words)</t></is></c>"
            rows +=
                "<c r=\"B\(index + 1)\" t=\"s\"><v>\(index % 3)</v></c><c r=\"C\(index + 1)\" s=\"1\"><v>46083</v></c></row>"
        }
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006"
        var sheet = Array(
            "<?xml version=\"1.0\"?><worksheet xmlns=\"\(main)\"><sheetData>\(rows)</sheetData></worksheet>".utf8)
        change(&sheet)
        func part(_ text: String) -> [UInt8] { Array(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + text).utf8) }
        return try Zip.archive([
            (
                "[Content_Types].xml",
                part(
                    "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
                )
            ),
            (
                "_rels/.rels",
                part(
                    "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"r1\" Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                )
            ),
            (
                "xl/workbook.xml",
                part(
                    "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets><sheet name=\"Sổ\" sheetId=\"1\" r:id=\"r2\"/></sheets></workbook>"
                )
            ),
            (
                "xl/_rels/workbook.xml.rels",
                part(
                    "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"r2\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"r3\" Type=\"\(relations)/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
                )
            ),
            (
                "xl/sharedStrings.xml",
                part("<sst xmlns=\"\(main)\"><si><t>Số đến</t></si><si><t>Ngày</t></si><si><t>Trích yếu</t></si></sst>")
            ),
            ("xl/worksheets/sheet1.xml", sheet),
        ])
    }

    /// A page of it as a PDF that says its words in ASCII.
    public var pdf: [UInt8] {
        let words = String(
            decoding: plainText.filter { $0 < 0x7F && $0 >= 0x20 && !"()\\".utf8.contains($0) }.prefix(2_000),
            as: UTF8.self)
        let stream =
            "BT /F1 12 Tf 60 780 Td 14 TL "
            + stride(from: 0, to: words.count, by: 80).map { start in
                "(\(words.dropFirst(start).prefix(80))) Tj T*"
            }.joined(separator: " ") + " ET"
        let objects = [
            "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
            "<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream",
            "<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>",
        ]
        var text = "%PDF-1.4\n"
        var places: [Int] = []
        for (index, object) in objects.enumerated() {
            places.append(text.utf8.count)
            text += "\(index + 1) 0 obj\(object)endobj\n"
        }
        let start = text.utf8.count
        text += "xref\n0 6\n0000000000 65535 f \n"
        for place in places {
            let digits = String(place)
            text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
        }
        return Array((text + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n").utf8)
    }

    private static func hex(_ byte: UInt8) -> String {
        (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
}
