import Vietnamese

/// What a password must be: long, not guessable from the person, not among those that everybody tries first.
///
/// No demand for signs and digits: length is what resists guessing (NIST SP 800-63B).
public enum PasswordRule {
    public static let shortest = 10
    /// Longer input is refused before it costs any work.
    public static let longest = 200

    /// The form in which a password is hashed: keyboards send the same Vietnamese letters in different ways.
    public static func normalised(_ typed: String) -> String { typed.composed }

    /// Throws `.invalid` with field `password` and says what to mend. `known` holds words that are easy to guess of
    /// this person: login, name, office.
    public static func check(_ typed: String, known: [String]) throws(OfficeError) {
        let password = normalised(typed)
        guard password.count >= shortest else {
            throw refusal("Mật khẩu phải có ít nhất \(shortest) ký tự. Một câu ngắn dễ nhớ là tốt nhất.")
        }
        guard password.unicodeScalars.count <= longest else {
            throw refusal("Mật khẩu dài quá \(longest) ký tự. Hãy rút gọn.")
        }
        let plain = password.folded.filter { $0 != " " }
        guard Set(password).count > 3, !isRun(plain) else {
            throw refusal("Mật khẩu lặp lại hoặc theo dãy nên rất dễ đoán. Hãy chọn mật khẩu khác.")
        }
        guard !common.contains(where: { plain.hasPrefix($0) && plain.utf8.count < $0.utf8.count + 5 }),
            !CommonPasswords.contain(plain)
        else {
            throw refusal("Mật khẩu này quá phổ biến. Hãy chọn mật khẩu khác.")
        }
        let own = known.map { $0.folded.filter { $0 != " " } }.filter { $0.utf8.count >= 4 }
        guard !own.contains(where: { plain.contains($0) && plain.utf8.count < $0.utf8.count + 6 }) else {
            throw refusal("Mật khẩu chứa tên của anh/chị hoặc của cơ quan nên dễ đoán. Hãy chọn mật khẩu khác.")
        }
    }

    /// `12345…`, `abcdef…`, and the same backwards.
    private static func isRun(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        // Signs and letters of other scripts fold to nothing, and run nowhere.
        guard bytes.count > 2 else { return false }
        let steps = Set(zip(bytes, bytes.dropFirst()).map { Int($1) - Int($0) })
        return steps == [1] || steps == [-1] || text == "1234567890" || text == "0987654321"
    }

    private static func refusal(_ message: String) -> OfficeError {
        OfficeError(.invalid, message, field: "password")
    }

    /// What is tried first, folded; each also with a few signs behind it.
    private static let common = [
        "matkhau", "password", "passw0rd", "p4ssw0rd", "congvu", "vanphong", "vanthu", "quantri", "admin",
        "administrator", "qwertyuiop", "qwerty", "asdfghjkl", "zxcvbnm", "1q2w3e4r", "1qaz2wsx", "iloveyou", "anhyeuem",
        "emyeuanh", "vietnam", "vietnamvodich", "hanoi", "saigon", "hochiminh", "xinchao", "khongbiet", "khongcopass",
        "letmein", "welcome", "abc123", "abcd1234", "aabbccdd", "123123", "123456", "12345678", "123456789",
        "987654321",
        "147258369", "11223344", "112233", "55555",
    ]
}
