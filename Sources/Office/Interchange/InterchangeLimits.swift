/// How much a message of the interchange may carry.
public enum InterchangeLimits {
    /// Bytes of a message as it goes and comes.
    public static let messageBytes = 48 << 20
    /// Bytes of a paper's files together: in a message they grow by a third, and signatures are still to come.
    public static let paperBytes = 34 << 20

    /// Why files of these sizes, in bytes, cannot go together; nil where they can.
    public static func refusal(of sizes: [Int]) -> String? {
        let total = sizes.reduce(0, +)
        guard total > paperBytes else { return nil }
        return
            "Văn bản cùng các phụ lục nặng \((total + (1 << 20) - 1) >> 20) MB; một lần gửi qua trục liên thông chỉ được \(paperBytes >> 20) MB. Hãy giảm dung lượng tệp hoặc bớt phụ lục."
    }
}
