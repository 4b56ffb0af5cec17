import Office
import Testing

@Suite("Numbers in a book") struct RegisterNumberTests {
    @Test(
        "A number is read and written as registers write it",
        arguments: [
            ("1", "01"), ("07", "07"), ("112", "112"), ("12a", "12a"), ("9đ", "09đ"), ("0", nil), ("", nil), ("a", nil),
            ("12A", nil), ("12f", nil), ("12ab", nil), ("-3", nil), ("1234567890", nil), ("٣", nil),
        ] as [(String, String?)])
    func written(_ text: String, _ expected: String?) {
        #expect(RegisterNumber(text)?.description == expected)
    }

    @Test("What is put in between stands after its number and before the next, in the order of the Vietnamese alphabet")
    func order() {
        let numbers = ["13", "12e", "12đ", "12d", "12", "12a"].compactMap { RegisterNumber($0) }
        #expect(numbers.sorted().map(\.description) == ["12", "12a", "12d", "12đ", "12e", "13"])
    }

    @Test("The next letter follows the last that was given; after y there is none")
    func letters() {
        let twelve = RegisterNumber(12)
        #expect(twelve.inserted(after: [])?.description == "12a")
        #expect(twelve.inserted(after: ["a", "d", "b"])?.description == "12đ")
        #expect(twelve.inserted(after: ["y"]) == nil)
    }

    @Test("Every letter is found again by its place")
    func places() {
        let numbers = [RegisterNumber(5)] + RegisterNumber.letters.map { RegisterNumber(5, suffix: $0) }
        #expect(numbers.map { RegisterNumber(value: 5, place: $0.place) } == numbers)
        #expect(RegisterNumber(value: 5, place: 24) == nil && RegisterNumber(value: 5, place: -1) == nil)
    }
}
