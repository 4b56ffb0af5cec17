import Office
import Testing

@Suite("Which passwords may be chosen") struct PasswordRuleTests {
    @Test(
        "What is tried first everywhere is refused, also with digits behind it, twice, in capitals or with marks",
        arguments: [
            "123456789a", "1q2w3e4r5t", "qwertyuiop", "Password123", "p@ssw0rd123", "sunshine12", "princess2024",
            "football1234", "dragondragon", "Mật Khẩu 2026", "iloveyou1234", "liverpool1", "charlie123",
            "trustno1trustno1",
            "basketball", "skateboard", "mustang1969", "Vănphòng12",
        ])
    func common(_ password: String) {
        #expect(throws: OfficeError.self) { try PasswordRule.check(password, known: []) }
    }

    @Test(
        "What is short, repeats itself, runs, is far too long or names its owner is refused",
        arguments: [
            "ngắn quá", "aaaaaaaaaaaa", "abcdefghijkl", "9876543210", String(repeating: "dài ", count: 51),
            "an.lth1234",
            "LeThiHoaiAn1",
        ])
    func weak(_ password: String) {
        #expect(throws: OfficeError.self) {
            try PasswordRule.check(password, known: ["an.lth", "Lê Thị Hoài An", "Văn phòng UBND tỉnh"])
        }
    }

    @Test(
        "A sentence, any letters, signs and blanks may be chosen; nothing is demanded but length",
        arguments: [
            "một câu mật khẩu dài", "chiều nay họp giao ban", "tkmqzvwxhrbn", "七転び八起きと言います", "¡¿§!?%&/()=",
            String(repeating: "sông Hồng ", count: 20),
        ])
    func good(_ password: String) throws {
        try PasswordRule.check(password, known: ["an.lth", "Lê Thị Hoài An"])
    }
}
