import Office
import TestSupport
import Testing
import WorkTime

@Suite("The number of a dossier as citizens type it") struct TypedDossierCodeTests {
    private static func code() throws -> DossierCode { try #require(DossierCode("H99.13-261129-0001")) }

    @Test("What is printed, said or scanned is understood; what is not whole is told from what is wrong")
    func readings() throws {
        let code = try Self.code()
        let check = code.check
        let other = check == "10" ? "11" : "10"
        let readings: [(String, TypedDossierCode)] = [
            ("H99.13-261129-0001-\(check)", .right(code)), ("h99.13-261129-0001 \(check)", .right(code)),
            (" H99.13 - 261129 - 0001 – \(check) ", .right(code)),
            ("H99.13—261129—0001—\(check)", .right(code)),
            ("Mã hồ sơ", .none),
            ("H99.13-261129-0001 (số kiểm tra \(check))", .right(code)),
            ("H99.13-261129-0001", .unchecked(code)), ("H99.13-261129-0001-\(other)", .wrong),
            ("H99.13-261129-0001-1", .none), ("H99.13-261329-0001-\(check)", .none), ("", .none),
            ("<script>", .none), (String(repeating: "9-", count: 5_000), .none),
        ]
        for (typed, reading) in readings { #expect(TypedDossierCode(typed) == reading, "\(typed.prefix(60))") }
        #expect(
            TypedDossierCode(scanned: "https://cv.example.vn/tra-cuu?ma=H99.13-261129-0001-\(check)&x=1")
                == .right(code))
        #expect(TypedDossierCode(scanned: "H99.13-261129-0001").code == code)
    }

    @Test(
        "No single digit can be mistyped, nor two neighbours exchanged, without being noticed", arguments: testSeeds(20)
    )
    func mistakes(_ seed: UInt64) throws {
        var random = SeededRandom(seed: seed)
        let start = try #require(CalendarDay(year: 2026, month: 1, day: 1))
        let day = start.adding(days: Int.random(in: 0..<900, using: &random))
        let number = Int.random(in: 1...9_999, using: &random)
        let code = try #require(DossierCode(prefix: "H99.13", day: day, number: number))
        let digits = Array("\(code.text.dropFirst(7))-\(code.check)")
        var passed: [String] = []
        for place in digits.indices where digits[place].isNumber {
            for digit in "0123456789" where digit != digits[place] {
                var wrong = digits
                wrong[place] = digit
                if case .right(let other) = TypedDossierCode("H99.13-" + String(wrong)), other != code {
                    passed.append(String(wrong))
                }
            }
            guard place + 1 < digits.count, digits[place + 1].isNumber, digits[place] != digits[place + 1] else {
                continue
            }
            var exchanged = digits
            exchanged.swapAt(place, place + 1)
            if case .right = TypedDossierCode("H99.13-" + String(exchanged)) { passed.append(String(exchanged)) }
        }
        #expect(passed == [])
    }

    @Test(
        "Only the last digits of a number that was given open a dossier",
        arguments: [
            ("5678", "0912345678", nil, true), ("7890", nil, "001085067890", true), ("4321", "0912345678", nil, false),
            ("5678", nil, nil, false), ("", "0912345678", nil, false), ("78", "78", nil, false),
            ("６７８９", "0912346789", nil, false), ("3-01", nil, "5900123456-001", false),
            ("6001", nil, "5900123456-001", true),
        ] as [(String, String?, String?, Bool)])
    func digits(_ digits: String, _ phone: String?, _ number: String?, _ isKnown: Bool) {
        #expect(Applicant.isKnown(digits, phone: phone, number: number) == isKnown)
    }
}
