extension SeededFault {
    static let content: [SeededFault] = [
        .size("body-size", .body, 12), .italic("body-upright", .body, true),
        .lay("body-justified", .body, "jc", "w:val=\"left\""),
        .lay("body-first-line", .body, "ind", "w:firstLine=\"200\""),
        .lay("body-line", .body, "spacing", "w:before=\"120\" w:line=\"480\" w:lineRule=\"auto\""),
        SeededFault(rule: "body-gap", least: 3) { paper in
            guard let place = paper.places(.body).first else { return false }
            paper.lay("spacing", "<w:spacing w:before=\"0\" w:after=\"0\"/>", in: place)
            paper.add(["Các đơn vị thực hiện theo quy định."], below: place)
            return true
        },
        .add("chapter-form", "Chương 1"), .add("chapter-sequence", "Chương II"),
        .add("chapter-bold", "Chương I"), .add("chapter-centre", "Chương I"),
        .add("chapter-title-letters", "Chương I", "Quy định chung"),
        .say("section-letters", .section, least: 2) { "I. \($0.dropFirst(3).lowercased())" },
        .bold("section-bold", .section, least: 2, false),
        .say("section-sequence", .nextSection, least: 2) { "I\($0)" },
        .add("article-form", "Điều 1: Giao các đơn vị thực hiện."),
        .add("article-bold", "Điều 1. Giao các đơn vị thực hiện."),
        .add("article-sequence", "Điều 1. Giao các đơn vị thực hiện.", "Điều 3. Giao các cơ quan phối hợp."),
        .add("clause-form", "1) Rà soát các nhiệm vụ được giao."),
        .add("clause-sequence", "1. Rà soát các nhiệm vụ được giao.", "3. Báo cáo kết quả thực hiện."),
        .add("point-form", "a. Rà soát các nhiệm vụ được giao;", "b) Báo cáo kết quả thực hiện."),
        .add(
            "point-order", "a) Rà soát các nhiệm vụ được giao;", "b) Báo cáo kết quả thực hiện;",
            "d) Đề xuất giải pháp."),
        .say("end-mark", .ending) { $0.replacing("./.", with: ".") },
        .add("citation-full", "Thực hiện Kế hoạch số 999/KH-SNV, các đơn vị báo cáo kết quả."),
        .add("citation-number", "Thực hiện Nghị định số 181/2024/NĐCP, các đơn vị báo cáo kết quả."),
        .add(
            "kind-abbreviation",
            "Thực hiện Kế hoạch số 998/Kh-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh."),
    ]

    static let words: [SeededFault] = [
        .add("capital-sentence", "đề nghị các đơn vị thực hiện theo quy định."),
        .add("capital-place", "Các cơ quan trên địa bàn Tỉnh Lào Cai phối hợp thực hiện."),
        .add("capital-region", "Các cơ quan tại khu vực nam bộ phối hợp thực hiện."),
        .add("capital-body", "Báo cáo kết quả để Ủy ban Nhân dân tỉnh xem xét."),
        .add("capital-people", "Các cơ quan phục vụ nhân dân theo quy định."),
        .add("capital-state", "Thực hiện quy định của nhà nước về công tác văn thư."),
        .add("capital-award", "Việc tặng huân chương lao động thực hiện theo quy định."),
        .add("capital-feast", "Phân công trực trong dịp tết nguyên đán theo quy định."),
        .add(
            "capital-document",
            "Thực hiện kế hoạch số 18/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh."),
        .add("capital-unit", "Thực hiện theo khoản 2 điều 5 Quy chế làm việc."),
        .add("capital-weekday", "Cuộc họp tổ chức vào thứ hai, ngày 08/6/2026."),
        .add("wrong-weekday", "Cuộc họp tổ chức vào thứ Ba, ngày 08/6/2026."),
        .add("misspelt-syllable", "Các đơn vị khẩnn trương thực hiện."),
        .add("misspelt-pair", "Các cơ quan đơn đốc việc thực hiện."),
        .add("mixed-tones", least: 1, "Các đơn vị hoà giải, hủy bỏ, thoả thuận, hỏa hoạn theo quy định."),
        .add("double-space", "Các đơn vị phối hợp  thực hiện."),
        .add("space-before", "Các đơn vị phối hợp , thực hiện."),
        .add("space-after", "Các đơn vị phối hợp,thực hiện."),
        .add("doubled-mark", "Các đơn vị phối hợp,, thực hiện."),
        .add("brackets", "Các đơn vị phối hợp (có danh sách kèm theo, thực hiện."),
    ]
}
