import Office
import Testing
import WorkTime

@testable import Web

@Suite("Fields of a form")
struct FormFieldsTests {
    @Test(
        "A form is read as its sender meant it",
        arguments: [
            ("a=1&b=2&a=3", ["a": "1", "b": "2", "a": "3"]),
            ("q=c%C3%B4ng+v%C4%83n", ["q": "công văn"]),
            // The same word typed with combining marks is the same word.
            ("q=co%CC%82ng", ["q": "công"]),
            ("a=x%0D%0Ay%0Dz", ["a": "x\ny\nz"]),
            ("a=100%&b=%zz&c=%4", ["a": "100%", "b": "%zz", "c": "%4"]),
            ("a&b=&=c&&", ["a": "", "b": "", "": "c"]),
            ("", [:]),
        ] as [(String, FormFields)])
    func decoding(encoded: String, expected: FormFields) throws {
        let fields = try FormFields(urlEncoded: Array(encoded.utf8))
        let scalars = fields.pairs.map { Array(($0.name + "=" + $0.value).unicodeScalars) }
        #expect(scalars == expected.pairs.map { Array(($0.name + "=" + $0.value).unicodeScalars) })
    }

    @Test("What is not text is refused whole", arguments: ["a=%FF", "a=%C3", "a=%00", "%ED%A0%80=1"])
    func invalid(encoded: String) {
        let error = #expect(throws: OfficeError.self) { try FormFields(urlEncoded: Array(encoded.utf8)) }
        #expect(error?.code == .invalid)
    }

    @Test("A form beyond its limits is refused", arguments: ["a=1&b=2&c=3", "a=0123456789abcdef"])
    func limits(encoded: String) {
        let limits = FormFields.Limits(fields: 2, bytes: 16)
        let error = #expect(throws: OfficeError.self) {
            try FormFields(urlEncoded: Array(encoded.utf8), limits: limits)
        }
        #expect(error?.code == .tooLarge)
    }

    @Test("Reading finds every fault at once, in words a clerk can act on")
    func reading() {
        enum Colour: String { case red }
        var form = FormReader([
            "title": "  Báo cáo quý  ", "empty": "  ", "long": "abcd", "percent": "120", "amount": "1.250",
            "count": "ba",
            "colour": "xanh", "unit": "12", "person": "chị Lan", "row": "3", "row": "x", "row": "5", "agree": "on",
        ])
        let read: [String] = [
            "\(form.requiredText("title", "Trích yếu"))", "\(form.requiredText("empty", "Nội dung"))",
            "\(form.requiredText("long", "Ký hiệu", upTo: 3))",
            "\(form.integer("percent", "Tiến độ", in: 0...100) as Any)",
            "\(form.integer("amount", "Số tiền", in: 0...9_999) as Any)",
            "\(form.integer("count", "Số lượng", in: 0...9) as Any)",
            "\(form.choice("colour", "Màu", of: Colour.self) as Any)",
            "\(form.key("unit", "Đơn vị", of: Unit.self) as Any)",
            "\(form.key("person", "Người nhận", of: Person.self) as Any)", "\(form.keys("row", of: Unit.self))",
            "\(form.flag("agree"))",
        ]
        #expect(
            read == [
                "Báo cáo quý", "", "", "nil", "Optional(1250)", "nil", "nil", "Optional(12)", "nil", "[3, 5]", "true",
            ])
        #expect(
            form.errors.map(\.message) == [
                "Chưa nhập «Nội dung».", "«Ký hiệu» dài quá 3 ký tự. Hãy rút gọn.", "«Tiến độ» phải từ 0 đến 100.",
                "«Số lượng» phải là số nguyên.", "Hãy chọn «Màu» trong danh sách.",
                "Hãy chọn «Người nhận» trong danh sách.",
            ])
    }
}

@Suite("Amounts in forms")
struct FormAmountTests {
    @Test(
        "An amount with a dot that parts no thousands is refused, never read as a hundred times more",
        arguments: [
            ("50000", 50_000), ("50.000", 50_000), ("1.250.000", 1_250_000), ("1 250 000", 1_250_000), ("0", 0),
            ("50000.00", nil), ("50.00", nil), ("50.0000", nil), ("1.5", nil), (".500", nil), ("500.", nil),
            ("1..000", nil), ("0.500", nil), ("1234.000", nil), ("50,000", nil), ("1.2a0", nil),
        ])
    func amount(text: String, expected: Int?) {
        var form = FormReader(["amount": text])
        #expect(form.integer("amount", "Số tiền", in: 0...1_000_000_000) == expected)
        #expect(form.isValid == (expected != nil))
        if text == "50000.00" {
            #expect(
                form.errors.map(\.message) == [
                    "«Số tiền» phải là số nguyên; dấu chấm chỉ để tách hàng nghìn, như 50.000."
                ])
        }
    }

    @Test("Two forms with other files are two, with the same files one")
    func marks() {
        let fields: FormFields = ["token": "0123456789abcdef", "part": "0"]
        let marks = [[], ["a"], ["b"], ["a", "b"]].map { FormToken.mark(fields, files: $0) }
        #expect(Set(marks).count == 4 && FormToken.mark(fields, files: ["a"]) == marks[1])
        #expect(FormToken.mark(["part": "0"], files: ["a"]) == nil)
    }
}

@Suite("Days in forms")
struct FormDayTests {
    @Test(
        "A day is read as people write it, and refused when there is no such day",
        arguments: [
            ("5/3/2026", "2026-03-05"), ("05-03-2026", "2026-03-05"), ("5.3.2026", "2026-03-05"),
            (" 2026-03-05 ", "2026-03-05"), ("29/2/2026", nil), ("5/3/26", nil), ("mai", nil), ("5/3", nil),
            ("//", nil),
        ])
    func day(text: String, expected: String?) {
        var form = FormReader(["due": text])
        let day = form.day("due", "Thời hạn")
        #expect(day?.description == expected && form.isValid == (expected != nil))
    }
}
