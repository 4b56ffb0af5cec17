import Foundation
import Office
import TestSupport
import Testing

@testable import Exchange

@Suite("Reading spreadsheets")
struct SpreadsheetReaderTests {
    @Test("Cells come as a person sees them: shared and own texts, numbers, days, ticks, gaps")
    func cells() throws {
        let bytes = PackedParts.workbook(
            """
            <row r="2"><c r="A2" t="s"><v>1</v></c><c r="C2" t="inlineStr"><is><t> B </t></is></c></row>
            <row r="5"><c r="A5"><v>12</v></c><c r="B5" s="1"><v>45731</v></c><c r="C5" s="2"><v>45731</v></c>
            <c r="D5" t="b"><v>1</v></c><c r="E5"><v>0.5</v></c></row><row r="6"><c r="A6" t="s"><v>0</v></c></row>
            """,
            strings: "<si><t></t></si><si><r><t>Phòng </t></r><r><t>A</t></r><rPh><t>x</t></rPh></si>",
            styles: """
                <numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/><numFmt numFmtId="171" formatCode="[Red]0&quot;d&quot;"/></numFmts>
                <cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>
                """)
        #expect(
            try SpreadsheetReader.sheets(bytes) == [
                Sheet(
                    name: "A",
                    rows: [
                        .init(number: 2, cells: ["Phòng A", "", "B"]),
                        .init(number: 5, cells: ["12", "15/3/2025", "45731", "x", "0.5"]),
                    ])
            ])
    }

    private func table(_ title: String, _ rows: [[String]]) -> ReportTable {
        ReportTable(
            title: title, columns: (rows.first ?? []).map { .init($0) },
            rows: rows.dropFirst().map { $0.map(ReportTable.Cell.text) })
    }

    @Test("A workbook that we write is read back as it was")
    func roundTrip() throws {
        let rows = [["Tên & <tên>", "\"b\""], ["", "Ế Ễ ự"], ["=1+1 là chữ", "x\ny"]]
        let bytes = try XLSXWriter.workbook([table("Đơn vị", rows), table("Trống", [])])
        let read = try SpreadsheetReader.sheets(bytes)
        #expect(read.map(\.name) == ["Đơn vị"] && read[0].rows.map(\.cells) == rows)
    }

    @Test("One hostile text breaks no workbook: what XML does not know goes, what is too long is cut as Excel counts")
    func hostileTexts() {
        let marks = XLSXWriter.kept("e" + String(repeating: "\u{301}", count: 40_000))
        #expect(XLSXWriter.kept("a\u{FFFE}b\u{FFFF}c") == "abc")
        #expect(marks.utf16.count <= 32_767 && marks.hasSuffix("…"))
        #expect(XLSXWriter.kept(String(repeating: "👩", count: 20_000)).utf16.count <= 32_767)
    }

    private static let row = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"

    @Test(
        "What is hostile, broken or no spreadsheet is refused with a sentence",
        arguments: [
            ("empty", [], "Tệp rỗng"),
            (
                "formula", PackedParts.workbook("<row r=\"3\"><c r=\"AB3\"><f>1+1</f><v>2</v></c></row>"),
                "Ô AB3 của trang «A» có công thức"
            ),
            ("csv formula", Array("Tên đơn vị,b\n=HYPERLINK(\"x\"),1".utf8), "Dòng 2: ô có công thức"),
            ("error cell", PackedParts.workbook("<row r=\"1\"><c r=\"A1\" t=\"e\"><v>#N/A</v></c></row>"), "#N/A"),
            ("lost string", PackedParts.workbook("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>9</v></c></row>"), "bị hỏng"),
            (
                "entities",
                PackedParts.workbook(row, prologue: "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;\">]>"),
                "DOCTYPE"
            ),
            ("far column", PackedParts.workbook("<row r=\"1\"><c r=\"ZZZ1\"><v>1</v></c></row>"), "quá lớn"),
            (
                "row within a cell",
                PackedParts.workbook("<row r=\"1\"><c r=\"A1\"><v>1</v><row></row></c></row>"), "không có dòng nào"
            ),
            ("not closed", PackedParts.workbook("<row r=\"1\"><c r=\"A1\">"), "bị hỏng"),
            ("truncated", Array(PackedParts.workbook(row).prefix(300)), "cắt cụt"),
            ("a docx", PackedParts.zip([("word/document.xml", Array("<a/>".utf8))]), "không phải bảng tính Excel"),
            ("bomb", PackedParts.zip([("xl/workbook.xml", [UInt8](repeating: 32, count: 100 << 20))]), "phình quá lớn"),
            ("old xls", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], ".xls"),
            ("a program", Array("\u{7F}ELF\u{1}\u{1}\u{0}\u{0}".utf8), "không phải bảng tính"),
            ("unknown letters", Array("Tên,b\n".utf8) + [0xD0, 0x6F, 0x6E, 0x20, 0xFE, 0xFD, 0xE6], "bảng mã"),
            ("only blanks", Array(" \n,,\n".utf8), "không có dòng nào"),
        ] as [(String, [UInt8], String)])
    func hostile(_ name: String, _ bytes: [UInt8], _ sentence: String) {
        do {
            let sheets = try SpreadsheetReader.sheets(bytes)
            Issue.record("\(name) was read: \(sheets)")
        } catch {
            #expect(error.field == "file" && error.message.contains(sentence), "\(name): \(error.message)")
        }
    }

    @Test("A row with a number that no spreadsheet has stands after the row before it")
    func impossibleNumbers() throws {
        let rows = "<row r=\"9223372036854775807\"><c><v>1</v></c></row><row><c><v>2</v></c></row>"
        let sheets = try SpreadsheetReader.sheets(PackedParts.workbook(rows))
        #expect(sheets.map(\.rows) == [[Sheet.Row(number: 1, cells: ["1"]), Sheet.Row(number: 2, cells: ["2"])]])
    }

    @Test("Random damage to a workbook is refused or read, never more")
    func damaged() throws {
        let whole = try XLSXWriter.workbook([table("A", [["Tên đơn vị", "Loại"], ["Phòng A", "Phòng"]])])
        var random = SeededRandom(seed: 11)
        for _ in 0..<300 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            do {
                _ = try OrganisationSheets.list(try SpreadsheetReader.sheets(bytes))
            } catch {
                #expect(!error.message.isEmpty)
            }
        }
    }
}
