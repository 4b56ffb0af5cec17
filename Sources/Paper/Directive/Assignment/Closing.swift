/// Tells the general sentences with which papers end from tasks.
enum Closing {
    private static let openings: PhraseSet = [
        "trên đây là", "trên đây", "nay,", "nay thông báo", "trong quá trình", "quá trình thực hiện",
        "quá trình triển khai", "nhận được", "kính đề nghị",
        "trân trọng", "xin trân trọng", "văn phòng ủy ban nhân dân tỉnh thông báo", "văn phòng ubnd tỉnh thông báo",
        "rất mong", "kính mời", "ủy ban nhân dân tỉnh kính mời", "ubnd tỉnh kính mời", "lưu ý",
        "kinh phí thực hiện", "kinh phí triển khai", "nguồn kinh phí", "nếu có vướng mắc", "nếu có khó khăn",
        "ngoài các nội dung", "các nội dung khác", "quyết định này",
        "kế hoạch này", "nghị quyết này", "công văn này", "chỉ thị này",
        "thông báo này", "văn bản này", "yêu cầu các đồng chí", "mọi vướng mắc", "trường hợp có vướng mắc",
        "trường hợp phát sinh", "khi có khó khăn",
    ]

    static func isClosing(_ range: Range<Int>, _ words: Words) -> Bool {
        guard let first = range.first else { return true }
        if openings.stands(words, at: first, limit: range.upperBound) { return true }
        // «Văn phòng … thông báo để các cơ quan biết, thực hiện.»
        if range.count < 60, informs.match(words, in: first..<min(first + 16, range.upperBound)) != nil,
            words.firstIndex(of: Say.know, in: range) != nil
        {
            return true
        }
        if enforces(range, words) { return true }
        // «Căn cứ ý kiến chỉ đạo, yêu cầu … triển khai thực hiện./.»
        let isBased = bases.stands(words, at: first, limit: range.upperBound)
        return isBased && range.count < 60 && generalActs.match(words, in: range) != nil
    }

    /// «Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về …»
    static func isAboutTrouble(_ range: Range<Int>, _ words: Words) -> Bool {
        guard let first = range.first else { return false }
        let end = courses.end(words, at: first, limit: range.upperBound) ?? first
        return troubles.stands(words, at: end, limit: range.upperBound)
    }

    private static let courses = PhraseSet(
        """
        trong quá trình thực hiện,; trong quá trình triển khai,; trong quá trình triển khai thực hiện,; quá trình thực hiện,
        trong quá trình tổ chức thực hiện,; quá trình triển khai thực hiện,; quá trình tổ chức thực hiện,
        """)
    private static let troubles = PhraseSet(
        "nếu có khó khăn; nếu có vướng mắc; nếu có phát sinh; nếu phát sinh; nếu gặp khó khăn; trường hợp có khó khăn; trường hợp có vướng mắc; có vấn đề phát sinh; nếu có những khó khăn; nếu có vấn đề"
    )

    private static let informs = PhraseSet("thông báo; trả lời; có ý kiến; xin thông báo; thông tin")

    private static let bases: PhraseSet = [
        "căn cứ ý kiến", "căn cứ nội dung", "căn cứ kết luận", "căn cứ chỉ đạo", "căn cứ văn bản", "căn cứ thông báo",
        "căn cứ công văn này", "căn cứ kế hoạch này", "theo nội dung trên", "căn cứ chỉ thị này", "căn cứ các nội dung",
    ]

    private static let generalActs = PhraseSet(
        "triển khai thực hiện; tổ chức thực hiện; nghiêm túc thực hiện; thực hiện; tổ chức triển khai; biết, thực hiện; biết và thực hiện; phối hợp thực hiện"
    )

    private static let modest = KeySet(
        """
        nghiêm túc khẩn trương tổ chức triển khai thực hiện phối hợp chủ động các nội dung nhiệm vụ nêu trên này theo quy định đúng và , . / ; biết
        có hiệu quả kế hoạch quyết định nghị quyết chỉ thị thông báo công văn chương trình kết luận quan tâm chỉ đạo tốt đầy đủ kịp thời tập trung
        trách nhiệm thi hành chịu yêu cầu nội dung ý kiến của trên căn cứ vào chức năng được giao để làm cơ sở tại văn bản hướng dẫn giấy mời dự họp tham
        phụ lục kèm đính danh mục biểu bảng phân công tỉnh
        đến từng trong phạm vi quản lý mình cơ quan đơn vị địa phương nghiêm đồng bộ quyết liệt bảo đảm đảm hoàn thành tiến độ chất lượng
        """)

    /// «nghiêm túc triển khai thực hiện Kế hoạch này»: nothing particular is asked.
    static func isGeneral(_ clause: Clause, _ words: Words, isLoose: Bool) -> Bool {
        let content = clause.content
        guard content.count <= 40 else { return false }
        // «Người đứng đầu chịu trách nhiệm nếu để xảy ra vi phạm» tells what follows, not what to do.
        if let first = content.first, conditions.contains(words[first].key) { return true }
        let text = content
        let odd = text.count { !modest.contains(words[$0].key) }
        if odd == 0 { return particular.match(words, in: text) == nil }
        if isEnforcement(content, words) || attendances.stands(words, at: content.lowerBound, limit: content.upperBound)
        {
            return true
        }
        return isLoose && odd <= 2 && text.count <= 14 && generalActs.match(words, in: content) != nil
    }

    private static let conditions = KeySet("nếu")

    /// Acts whose syllables all stand in general sentences too.
    private static let particular = PhraseSet("thi công")

    /// «Đề nghị các đồng chí dự họp đúng thành phần»
    private static let attendances = PhraseSet("dự họp; đến dự; tham dự; dự hội nghị")

    /// «chịu trách nhiệm thi hành Quyết định này»
    private static func isEnforcement(_ content: Range<Int>, _ words: Words) -> Bool {
        guard content.count < 30, let found = enforcements.match(words, in: content) else { return false }
        // «Bố trí kinh phí thực hiện Quyết định này» asks for something particular.
        return (content.lowerBound..<found.lowerBound).allSatisfy { modest.contains(words[$0].key) }
    }

    /// «Chánh Văn phòng, Giám đốc các sở: …; Chủ tịch … chịu trách nhiệm thi hành Quyết định này./.»: names, and nothing else
    /// to do than what every paper asks for.
    static func enforces(_ range: Range<Int>, _ words: Words) -> Bool {
        var end = range.upperBound
        while end > range.lowerBound, words[end - 1].isMark { end -= 1 }
        return range.count < 300
            && (max(range.lowerBound, end - 10)..<end).contains { duties.end(words, at: $0, limit: end) == end }
            && NameHeads.table.match(words, at: range.lowerBound, limit: end) != nil
    }

    private static let duties: PhraseSet = [
        "chịu trách nhiệm thi hành quyết định này", "có trách nhiệm thi hành quyết định này",
        "chịu trách nhiệm thi hành nghị quyết này", "chịu trách nhiệm thi hành chỉ thị này",
        "căn cứ quyết định thi hành", "chịu trách nhiệm thực hiện quyết định này",
    ]

    private static let enforcements: PhraseSet = [
        "thi hành quyết định này", "thi hành nghị quyết này", "thi hành chỉ thị này", "thi hành thông tư này",
        "thi hành nghị định này", "thi hành luật này",
        "thực hiện quyết định này", "thi hành kế hoạch này", "căn cứ quyết định thi hành", "quyết định thi hành",
    ]

    /// A passage below the first of an addressed heading that may be a task of its own.
    static func opensTask(_ range: Range<Int>, _ words: Words) -> Bool {
        guard let first = range.first else { return false }
        return taskOpeners.stands(words, at: first, limit: range.upperBound)
    }

    private static let taskOpeners: PhraseSet = [
        "đồng thời", "đối với", "ngoài ra", "bên cạnh đó", "theo chức năng", "trên cơ sở", "căn cứ", "riêng",
        "trong đó", "trường hợp", "định kỳ", "thường xuyên", "hằng", "hàng", "trước mắt",
    ]

    /// Acts of one syllable and others that the tables of names must not know.
    static let otherActs = KeySet(
        "có làm bảo đảm không nắm xác lên đưa tăng giảm thu chi khai kiểm hỗ tìm nâng giữ phát xử rà đổi tạo bố sớm tập tham tiếp tổ thực triển cử lập mời chỉ chuẩn chỉnh tiếp phối khẩn đôn đẩy hoàn hướng quán căn theo"
    )

    /// Follows and urges the whole paper.
    static func isKeeping(_ content: Range<Int>, _ words: Words) -> Bool {
        guard
            words.firstIndex(of: Say.follow, in: content) != nil
                || words.firstIndex(of: Say.inspect, in: content) != nil,
            let urging = words.firstIndex(of: Say.urge, in: content), urging - content.lowerBound < 25
        else { return false }
        let after = urging..<min(content.upperBound, urging + 36)
        return papers.match(words, in: after) != nil
    }

    private static let papers: PhraseSet = [
        "kế hoạch này", "kế hoạch", "kết luận này", "chương trình này", "chương trình hành động này", "nghị quyết này",
        "chỉ thị này", "công văn này", "quyết định này", "thông báo này",
        "đề án này", "chương trình hành động", "văn bản này", "kế hoạch và", "các nội dung trên", "các nhiệm vụ trên",
        "các nhiệm vụ được giao tại", "các nhiệm vụ được nêu", "công điện này", "việc thực hiện chương trình",
    ]

    /// A closing sentence with a day that holds for all: «báo cáo kết quả về … trước ngày …».
    static func governsAll(_ range: Range<Int>, _ words: Words) -> Bool {
        governing.match(words, in: range) != nil
    }

    private static let governing: PhraseSet = [
        "báo cáo kết quả", "gửi kết quả", "hoàn thành", "báo cáo", "gửi về", "các nội dung trên", "các nhiệm vụ trên",
        "các nội dung nêu trên", "các nhiệm vụ nêu trên",
    ]
}
