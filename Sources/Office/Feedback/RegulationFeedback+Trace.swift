import Vietnamese

extension RegulationFeedback.Sender {
    /// What of the sender stands in a text that everybody is to read; nil where nothing does. Words are compared whole and without marks,
    /// whatever stands between them; telephone numbers by their last nine digits, however they are spaced and with what prefix. Who
    /// agreed is named.
    public func trace(in text: String) -> String? {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        let folded = words.map { String($0).folded }
        if !agrees, holdsName(words, folded) { return "tên người gửi" }
        if let phone {
            let number = Self.digits(phone).suffix(9)
            if number.count >= 8, Self.digits(text).contains(number) { return "số điện thoại người gửi" }
        }
        if let mail, !mail.isEmpty, text.folded.contains(mail.folded) { return "thư điện tử người gửi" }
        if let address = address.map(Self.tokens), address.joined().utf8.count >= 6, folded.contains(address) {
            return "địa chỉ người gửi"
        }
        return nil
    }

    /// A name of one short word is many other words too («An», «Bảy»): it counts where it is written as a name.
    private func holdsName(_ words: [Substring], _ folded: [String]) -> Bool {
        let name = Self.tokens(name)
        guard let only = name.first, name.count == 1 else { return !name.isEmpty && folded.contains(name) }
        return zip(words, folded).contains { word, key in
            key == only && (only.utf8.count > 4 || word.first?.isUppercase == true)
        }
    }

    private static func tokens(_ text: String) -> [String] {
        text.split { !$0.isLetter && !$0.isNumber }.map { String($0).folded }
    }

    private static func digits(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { (48...57).contains($0.value) }))
    }
}
