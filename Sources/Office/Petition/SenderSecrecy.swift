import Vietnamese

/// Whether a text would tell who sent a petition whose senders are kept secret.
public enum SenderSecrecy {
    /// The name, or a number of a sender, that stands in the text; nil where it tells nothing.
    public static func leak(in text: String, of senders: [Applicant]) -> String? {
        let words = " \(text.folded) "
        let sounds = " \(SenderName.key(text)) "
        let digits = text.filter(\.isNumber)
        for sender in senders {
            let name = sender.name.folded
            if name.contains(" "), words.contains(" \(name) ") || sounds.contains(" \(SenderName.key(sender.name)) ") {
                return "họ tên người gửi"
            }
            for (number, what) in [
                (sender.number, "số giấy tờ của người gửi"), (sender.phone, "điện thoại của người gửi"),
            ] {
                if let number = number?.filter(\.isNumber), number.count >= 8, digits.contains(number) { return what }
            }
            if let mail = sender.mail?.lowercased(), text.lowercased().contains(mail) {
                return "thư điện tử của người gửi"
            }
        }
        return nil
    }
}
