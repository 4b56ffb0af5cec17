/// What a label («Đơn vị chủ trì:») or the head of a column says about a task.
enum PartLabel: Sendable {
    case content
    /// «Biện pháp khắc phục»: what is to be done; the text above is the shortcoming it remedies.
    case measure
    case shortcoming
    case directed, lead, coordinate, time, product
    case other

    /// Says who or when.
    var isAssignment: Bool {
        switch self {
        case .lead, .coordinate, .directed, .time: true
        default: false
        }
    }

    /// What the words of a label mean; nil when they are no label.
    static func of(_ range: Range<Int>, _ words: Words) -> PartLabel? {
        var range = range
        while let last = range.last, words[last].isMark { range = range.lowerBound..<last }
        guard !range.isEmpty, range.count <= 14 else { return nil }
        if meetings.match(words, in: range) != nil { return .other }
        if let label = whole.match(words, at: range.lowerBound, limit: range.upperBound), label.end == range.upperBound
        {
            return label.meaning
        }
        let strongest = range.lazy.flatMap { signs.meanings(words, at: $0, limit: range.upperBound) }.min()
        return strongest.map { strengths[$0].0 }
    }

    /// «Chủ trì cuộc họp» presides over a meeting and leads no task.
    private static let meetings: PhraseSet = [
        "chủ trì cuộc họp", "chủ trì họp", "chủ trì hội nghị", "chủ trì tại", "chủ trì buổi", "chủ trì hội thảo",
        "chủ trì phiên họp",
        "cơ sở pháp lý", "căn cứ", "cấp trình", "cấp ban hành", "cơ quan ban hành", "cấp phê duyệt", "cơ quan thẩm tra",
        "kinh phí",
        "cơ quan trình", "hình thức", "ghi chú", "người nhận", "nơi nhận", "thành phần", "địa điểm", "đối tượng",
        "điện thoại",
        "đơn vị tính", "số lượng", "diện tích", "chủ đầu tư", "tổng số", "người liên hệ", "cán bộ đầu mối",
        "đầu mối liên hệ",
        "thời gian, địa điểm", "cơ quan theo dõi", "thời gian giải quyết", "thời hạn giải quyết",
    ]

    /// Labels that must be all there is.
    private static let whole = PhraseTable<PartLabel>([
        (
            .lead,
            [
                "đơn vị", "cơ quan", "cơ quan, đơn vị", "đơn vị, cá nhân", "thực hiện", "giao", "phân công",
                "họ và tên", "người", "đơn vị, địa phương",
            ]
        ),
        (.time, ["hoàn thành", "hạn", "kết thúc", "ngày", "tháng", "khi nào", "năm"]),
        (
            .content,
            [
                "nội dung", "nhiệm vụ", "công việc", "việc", "danh mục", "hoạt động", "tên gọi", "tên văn bản",
                "tên đề án", "đề án",
            ]
        ),
        (.directed, ["lãnh đạo", "chỉ đạo"]),
        (.coordinate, ["phối hợp"]),
        (.product, ["kết quả", "sản phẩm"]),
    ])

    /// The places in `strengths` of what the words say.
    private static let signs = PhraseTable<Int>(strengths.enumerated().map { ($0.offset, $0.element.1) })

    /// Words that settle it wherever they stand, the stronger first.
    private static let strengths: [(PartLabel, [Phrase])] = [
        (.coordinate, ["phối hợp", "tham gia thực hiện"]),
        (.product, ["sản phẩm", "kết quả", "đầu ra", "hình thức văn bản"]),
        (
            .directed,
            [
                "chỉ đạo thực hiện", "lãnh đạo chỉ đạo", "lãnh đạo phụ trách", "người chỉ đạo", "đồng chí chỉ đạo",
                "trực tiếp chỉ đạo",
                "lãnh đạo theo dõi", "lãnh đạo ubnd", "lãnh đạo ủy ban", "lãnh đạo tỉnh", "lãnh đạo bộ", "lãnh đạo sở",
                "phụ trách chỉ đạo", "chịu trách nhiệm chỉ đạo",
            ]
        ),
        (
            .lead,
            [
                "chủ trì", "tham mưu", "đơn vị thực hiện", "cơ quan thực hiện", "phân công", "đầu mối",
                "chịu trách nhiệm", "trách nhiệm thực hiện",
                "người thực hiện", "cán bộ thực hiện", "đơn vị được giao", "cơ quan soạn thảo", "đơn vị soạn thảo",
                "cơ quan, đơn vị thực hiện",
                "người phụ trách", "bộ phận thực hiện", "phòng thực hiện", "đơn vị phụ trách", "cá nhân phụ trách",
                "tổ chức thực hiện", "giao thực hiện", "trách nhiệm",
            ]
        ),
        (
            .time,
            [
                "thời gian", "thời hạn", "tiến độ", "lộ trình", "thời điểm", "hạn hoàn thành", "hoàn thành trước",
                "ngày hoàn thành", "hoàn thành", "mốc", "hạn xử lý", "hạn thực hiện",
            ]
        ),
        (
            .measure,
            [
                "biện pháp", "giải pháp khắc phục", "giải pháp thực hiện", "cách thức", "hướng khắc phục",
                "phương án khắc phục",
            ]
        ),
        (.shortcoming, ["hạn chế", "khuyết điểm", "tồn tại"]),
        (
            .content,
            [
                "nội dung", "nhiệm vụ", "công việc", "tên đề án", "tên nhiệm vụ", "đầu việc", "hoạt động", "danh mục",
                "tên văn bản",
            ]
        ),
    ]
}
