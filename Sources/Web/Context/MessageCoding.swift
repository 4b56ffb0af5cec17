import Foundation

/// Vietnamese text in the letters that a cookie may hold.
enum MessageCoding {
    static func encoded(_ text: String) -> String {
        Data(text.utf8.prefix(1_500)).base64EncodedString().replacingOccurrences(of: "+", with: "-")
            .replacingOccurrences(of: "/", with: "_").replacingOccurrences(of: "=", with: "")
    }

    /// Nil for what `encoded` did not make.
    static func decoded(_ value: String) -> String? {
        let letters = value.replacingOccurrences(of: "-", with: "+").replacingOccurrences(of: "_", with: "/")
        let padding = String(repeating: "=", count: (4 - letters.utf8.count % 4) % 4)
        guard !value.isEmpty, value.utf8.count <= 2_048, let data = Data(base64Encoded: letters + padding) else {
            return nil
        }
        return String(decoding: data, as: UTF8.self)
    }
}
