import Office
import Testing
import WorkTime

@Suite("The number of a dossier") struct DossierCodeTests {
    @Test("A number is read as it is printed, typed small or with blanks; everything else is none")
    func reading() {
        let cases: [(typed: String, text: String?)] = [
            ("H99.13-261129-0001", "H99.13-261129-0001"), (" h99.13-261129-0001 ", "H99.13-261129-0001"),
            ("H15.50.05.13-261008-0975", "H15.50.05.13-261008-0975"),
            ("000.00.53.H48-220921-0099", "000.00.53.H48-220921-0099"),
            ("H99.13-261129-12345", "H99.13-261129-12345"), ("H99.13-261329-0001", nil), ("H99.13-260230-0001", nil),
            ("H99.13-261129-001", nil), ("H99.13-261129-0000", nil), ("H9.13-261129-0001", nil),
            ("99.13-261129-0001", nil), ("H99.13-261129", nil), ("", nil), ("H99..13-261129-0001", nil),
            ("H99.13-２６1129-0001", nil), ("H99.13-261129-0001<script>", nil),
        ]
        let wrong = cases.filter { DossierCode($0.typed)?.text != $0.text }.map(\.typed)
        #expect(wrong == [])
    }

    @Test("The check digits tell every digit that is mistyped and every two neighbours that are swapped")
    func check() throws {
        let code = try #require(DossierCode("H99.13-261129-0047"))
        let digits = Array(code.text)
        var missed: [String] = []
        for place in digits.indices where digits[place].isNumber {
            for digit in "0123456789" where digit != digits[place] {
                var other = digits
                other[place] = digit
                if let wrong = DossierCode(String(other)), wrong.check == code.check { missed.append(wrong.text) }
            }
            guard place + 1 < digits.count, digits[place + 1].isNumber, digits[place + 1] != digits[place] else {
                continue
            }
            var other = digits
            other.swapAt(place, place + 1)
            if let wrong = DossierCode(String(other)), wrong.check == code.check { missed.append(wrong.text) }
        }
        #expect(missed == [])
        // ISO 7064, MOD 97-10: the number with its check digits leaves 1.
        var rest = 0
        for character in code.text + code.check {
            if let digit = character.wholeNumberValue { rest = (rest * 10 + digit) % 97 }
            if character == "H" { rest = (rest * 100 + 17) % 97 }
        }
        #expect(rest == 1)
    }
}
