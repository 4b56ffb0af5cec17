import Exchange
import Office
import Testing

@Suite("Reading comma-separated text")
struct CSVReaderTests {
    @Test(
        "Cells are found whatever separates and surrounds them",
        arguments: [
            ("a,b\n1,2\n", [["a", "b"], ["1", "2"]]),
            ("a;b\r\n1;\"2;3\"\r\n", [["a", "b"], ["1", "2;3"]]),
            ("a\tb\n\n \n1\t2", [["a", "b"], ["1", "2"]]),
            ("\u{FEFF}Tên,Số\n\"Phòng \"\"A\"\"\nB\", 7 ", [["Tên", "Số"], ["Phòng \"A\"\nB", "7"]]),
            ("", []),
        ] as [(String, [[String]])])
    func cells(text: String, rows: [[String]]) throws {
        let read = try CSVReader.rows(Array(text.utf8))
        #expect(read == rows)
    }

    @Test("An unclosed quotation mark and too many rows are refused with a sentence")
    func refusals() {
        var few = SpreadsheetLimits()
        few.rows = 2
        #expect(throws: OfficeError(.invalid, "Dòng 2: có dấu ngoặc kép mở mà không đóng.", field: "file")) {
            try CSVReader.rows(Array("a,b\n\"1,2".utf8))
        }
        #expect(throws: OfficeError.self) { try CSVReader.rows(Array("1\n2\n3\n".utf8), limits: few) }
    }
}
