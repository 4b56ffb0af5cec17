/// What ArgumentParser says in English about wrong arguments, as one Vietnamese line.
enum ArgumentWords {
    static func line(_ message: String) -> String {
        let text = message.split(separator: "\n").first.map(String.init) ?? message
        for (pattern, words) in patterns {
            if let match = try? Regex(pattern).wholeMatch(in: text) {
                let parts = (1..<match.output.count).map { match.output[$0].substring.map(String.init) ?? "" }
                return words(parts)
            }
        }
        return text
    }

    private static let patterns: [(String, @Sendable ([String]) -> String)] = [
        (#"Unknown option '([^']+)'\. Did you mean '([^']+)'\?"#, { "Không có tham số \($0[0]); ý là \($0[1])?" }),
        (#"Unknown option '([^']+)'.*"#, { "Không có tham số \($0[0])." }),
        (#"Missing expected argument '([^']+)'.*"#, { "Thiếu tham số \($0[0])." }),
        (#"Missing value for '([^']+)'.*"#, { "Tham số \($0[0]) thiếu giá trị." }),
        (#"The value '(.*)' is invalid for '([^']+)': (.+)"#, { "«\($0[0])» không dùng được cho \($0[1]): \($0[2])" }),
        (#"The value '(.*)' is invalid for '([^']+)'.*"#, { "«\($0[0])» không dùng được cho \($0[1])." }),
        (#"Unexpected argument '(.*)'"#, { "Không hiểu «\($0[0])»." }),
        (#"\d+ unexpected arguments: (.*)"#, { "Không hiểu: \($0[0])." }),
    ]
}
