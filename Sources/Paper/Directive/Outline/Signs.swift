/// Words by which the parts of a paper are told.
enum Signs {
    static let recipients: Phrase = "nơi nhận"
    static let annex: Phrase = "phụ lục"
    static let number: Phrase = "số :"
    static let numberBare: Phrase = "số"
    static let excerpt: Phrase = "v/v"
    /// The stamps of papers that have to go fast.
    static let urgencies: [Phrase] = ["khẩn", "thượng khẩn", "hỏa tốc", "hoả tốc"]
    static let addressed: Phrase = "kính gửi"
    static let wires: Phrase = "điện"
    static let day: Phrase = "ngày"
    static let month: Phrase = "tháng"
    static let year: Phrase = "năm"
    static let nation: [Phrase] = [
        "cộng hòa xã hội chủ nghĩa việt nam", "độc lập - tự do - hạnh phúc", "đảng cộng sản việt nam",
        "độc lập – tự do",
    ]
}
