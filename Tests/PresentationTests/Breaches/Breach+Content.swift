extension Breach {
    static let deciding: [Breach] = [
        .text("decider-missing", .decision, ">CHÁNH VĂN PHÒNG<", "><"),
        .text("decider-letters", .decision, ">CHÁNH VĂN PHÒNG<", ">Chánh Văn phòng<"),
        .notBold("decider-bold", .decision, "ThamQuyenBanHanh"),
        .toLeft("decider-centre", .decision, "ThamQuyenBanHanh"),
        .text("enactment-missing", .decision, ">QUYẾT ĐỊNH:<", "><"),
        .text("enactment-form", .decision, ">QUYẾT ĐỊNH:<", ">QUYẾT NGHỊ:<"),
        .text("enactment-letters", .decision, ">QUYẾT ĐỊNH:<", ">Quyết định:<"),
        .notBold("enactment-bold", .decision, "QuyetDinhTu"),
        .toLeft("enactment-centre", .decision, "QuyetDinhTu"),
    ]

    static let bases: [Breach] = [
        .text("basis-end", .decision, "ngày 16 tháng 6 năm 2025;", "ngày 16 tháng 6 năm 2025,"),
        .text("basis-last", .decision, "Trưởng phòng Tổng hợp.", "Trưởng phòng Tổng hợp;"),
        .text("basis-citation", .decision, " ngày 05 tháng 3 năm 2020 của Chính phủ", ""),
        .text("basis-law", .decision, "địa phương ngày 16", "địa phương số 72/2025/QH15 ngày 16"),
        .size("basis-size", .decision, "CanCu", 14, 12),
        .notItalic("basis-italic", .decision, "CanCu"),
        .text(
            "citation-full", .letter, "18/KH-UBND ngày 12 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh", "18/KH-UBND"),
        .text("citation-number", .letter, "Kế hoạch số 18/KH-UBND", "Nghị định số 181/2024/NĐCP"),
        .text("kind-abbreviation", .letter, "18/KH-UBND", "18/Kh-UBND"),
    ]

    private static let articleLead = "<w:rPr><w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">Điều 2."

    static let content: [Breach] = [
        .size("body-size", .letter, "NoiDung", 14, 12),
        .italic("body-upright", .letter, "NoiDung"),
        .look("body-justified", .letter, "NoiDung", "<w:jc w:val=\"both\"/>", "<w:jc w:val=\"left\"/>"),
        .look("body-first-line", .letter, "NoiDung", "w:firstLine=\"720\"", "w:firstLine=\"200\""),
        .look("body-gap", .letter, "NoiDung", "w:before=\"120\"", "w:before=\"0\""),
        .look("body-line", .letter, "NoiDung", "w:line=\"252\"", "w:line=\"480\""),
        .text("chapter-form", .regulation, "Chương II", "Chương 2"),
        .size("chapter-size", .regulation, "PhanChuongMuc", 14, 16),
        .notBold("chapter-bold", .regulation, "PhanChuongMuc"),
        .toLeft("chapter-centre", .regulation, "PhanChuongMuc"),
        .text("chapter-sequence", .regulation, "Chương II", "Chương III"),
        .text("chapter-title-letters", .regulation, "QUY ĐỊNH CHUNG", "Quy định chung"),
        .notBold("chapter-title-bold", .regulation, "PhanChuongMucTen"),
        .text("section-letters", .report, "II. PHƯƠNG HƯỚNG", "II. Phương hướng"),
        .notBold("section-bold", .report, "Muc"),
        .text("section-sequence", .report, "II. PHƯƠNG HƯỚNG", "III. PHƯƠNG HƯỚNG"),
        .text("article-form", .decision, ">Điều 2. <", ">Điều 2: <"),
        .text("article-bold", .decision, articleLead, articleLead.replacingFirst("<w:b/><w:bCs/>", with: "")),
        .text("article-sequence", .decision, ">Điều 2. <", ">Điều 4. <"),
        .text("clause-form", .letter, "1. Rà soát", "1) Rà soát"),
        .text("clause-sequence", .letter, "2. Báo cáo", "3. Báo cáo"),
        .text("point-form", .letter, "b) Nhiệm vụ", "b. Nhiệm vụ"),
        .text("point-order", .letter, "đ) Nhiệm vụ", "e) Nhiệm vụ"),
        .text("end-mark", .letter, "phối hợp thực hiện./.", "phối hợp thực hiện."),
    ]

    static let capitals: [Breach] = [
        .text("capital-sentence", .letter, "Đề nghị các cơ quan", "đề nghị các cơ quan"),
        .text("capital-place", .letter, "nhân dân tỉnh về", "nhân dân Tỉnh Sơn Hà về"),
        .text("capital-region", .letter, "những nội dung sau", "tại khu vực nam bộ những nội dung sau"),
        .text("capital-body", .letter, "Ủy ban nhân dân tỉnh về", "Ủy ban Nhân dân tỉnh về"),
        .text("capital-people", .letter, "có đại diện Nhân dân", "phục vụ nhân dân"),
        .text("capital-state", .letter, "quy định của Nhà nước", "quy định của nhà nước"),
        .text("capital-award", .letter, "những nội dung sau", "việc tặng huân chương lao động như sau"),
        .text("capital-feast", .letter, "những nội dung sau", "trong dịp tết nguyên đán như sau"),
        .text("capital-document", .letter, "Thực hiện Kế hoạch số", "Thực hiện kế hoạch số"),
        .text("capital-unit", .letter, "khoản 2 Điều 5", "khoản 2 điều 5"),
        .text("capital-weekday", .letter, "thứ Hai, ngày", "thứ hai, ngày"),
    ]

    static let words: [Breach] = [
        .text("contradicting-dates", .letter, "trước ngày 27/02/2026", "trước ngày 27/01/2026"),
        .text("wrong-weekday", .letter, "ngày 02/3/2026", "ngày 03/3/2026"),
        .text("misspelt-syllable", .letter, "Đề nghị các cơ quan", "Đề nghị vừa khẩnn vừa đúng hạn các cơ quan"),
        .text("misspelt-pair", .letter, "Đề nghị các cơ quan", "Đề nghị đơn đốc các cơ quan"),
        .text("mixed-tones", .letter, "Đề nghị các cơ quan", "Đề nghị hoà giải, hủy bỏ, các cơ quan"),
        .text("double-space", .letter, "phối hợp thực hiện", "phối hợp  thực hiện"),
        .text("space-before", .letter, "phối hợp thực hiện", "phối hợp , thực hiện"),
        .text("space-after", .letter, "phối hợp thực hiện", "phối hợp,thực hiện"),
        .text("doubled-mark", .letter, "phối hợp thực hiện", "phối hợp,, thực hiện"),
        .text("brackets", .letter, "Quyết định nêu trên), gồm", "Quyết định nêu trên, gồm"),
    ]
}
