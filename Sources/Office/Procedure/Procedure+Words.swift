extension Procedure.Audience {
    public var word: String {
        switch self {
        case .public: "Thủ tục hành chính"
        case .internal: "Thủ tục hành chính nội bộ"
        }
    }
}

extension Procedure.Level {
    public var word: String {
        switch self {
        case .province: "Cấp tỉnh"
        case .commune: "Cấp xã"
        }
    }
}

extension Procedure.Online {
    public var word: String {
        switch self {
        case .whole: "Trực tuyến toàn trình"
        case .part: "Trực tuyến một phần"
        case .none: "Nộp trực tiếp, bưu chính"
        }
    }
}

extension Procedure.Content {
    /// «200.000 đồng», «không thu»
    public var feeWords: String { Procedure.words(ofFee: fee) }
}

extension Procedure {
    /// «200.000 đồng», «không thu»
    public static func words(ofFee fee: Int?) -> String { fee.map { "\(grouped($0)) đồng" } ?? "không thu" }

    private static func grouped(_ number: Int) -> String {
        var digits = Array(String(number))
        for place in stride(from: digits.count - 3, to: 0, by: -3) { digits.insert(".", at: place) }
        return String(digits)
    }
}
