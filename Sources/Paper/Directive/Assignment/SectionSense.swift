/// Whether a section gives tasks, by its heading.
enum SectionSense {
    case tasks
    /// Tasks only where somebody is plainly charged: «Kinh phí: giao Sở A …».
    case reserved
    /// Aims, assessments, proposals: no tasks.
    case none

    private static let closed: [Phrase] = [
        "mục đích", "quan điểm", "đánh giá chung", "kết quả đạt được", "kết quả thực hiện", "tình hình thực hiện",
        "thực trạng",
        "hiện trạng", "tồn tại, hạn chế", "những hạn chế", "hạn chế và nguyên nhân", "nguyên nhân",
        "khó khăn, vướng mắc", "khó khăn", "thuận lợi", "bối cảnh",
        "cơ sở pháp lý", "căn cứ pháp lý", "sự cần thiết", "thành phần", "địa điểm",
        "thời gian, địa điểm", "giải thích từ ngữ",
        "điều khoản thi hành", "hiệu lực thi hành", "dự báo", "bài học kinh nghiệm", "nguyên tắc", "phạm vi điều chỉnh",
        "đối tượng áp dụng", "ưu điểm", "khái quát",
        "tình hình chung", "đặc điểm tình hình", "tình hình", "thời gian, hình thức", "những kết quả",
        "kết quả công tác", "căn cứ xây dựng", "nội dung cuộc họp",
    ]
    private static let guarded: [Phrase] = [
        "mục tiêu", "yêu cầu", "kinh phí", "chỉ tiêu", "phạm vi", "đối tượng", "thời gian", "kiến nghị",
        "đề xuất, kiến nghị",
    ]
    private static let duties: [Phrase] = [
        "nhiệm vụ", "giải pháp", "khắc phục", "phân công", "tổ chức thực hiện", "biện pháp", "nội dung thực hiện",
        "tháo gỡ", "trách nhiệm",
    ]

    private static let leadIns: [Phrase] = ["về", "các", "một số", "những"]

    static func of(_ heading: Range<Int>, _ words: Words) -> SectionSense {
        guard heading.count <= 30, !has(duties, heading, words) else { return .tasks }
        func begins(_ phrases: [Phrase]) -> Bool {
            phrases.contains { phrase in
                words.matches(phrase, at: heading.lowerBound, limit: heading.upperBound)
                    || leadIns.contains { lead in
                        words.end(of: lead, at: heading.lowerBound, limit: heading.upperBound).map {
                            words.matches(phrase, at: $0, limit: heading.upperBound)
                        } == true
                    }
            }
        }
        if begins(closed) { return .none }
        return begins(guarded) ? .reserved : .tasks
    }

    private static func has(_ phrases: [Phrase], _ range: Range<Int>, _ words: Words) -> Bool {
        phrases.contains { words.firstIndex(of: $0, in: range) != nil }
    }
}
