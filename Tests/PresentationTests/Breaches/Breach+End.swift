extension Breach {
    private static let authority = "<w:pStyle w:val=\"QuyenHanChucVu\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
    private static let reference =
        "(Kèm theo Báo cáo số 07/BC-VP ngày 05 tháng 02 năm 2026 của Văn phòng UBND tỉnh Sơn Hà)"

    static let recipients: [Breach] = [
        .text("recipients-missing", .letter, "Nơi nhận:", ""),
        .text("recipients-form", .letter, "Nơi nhận:", "NƠI NHẬN"),
        .text("recipients-dash", .letter, "- Chánh Văn phòng (để b/c);", "+ Chánh Văn phòng (để b/c);"),
        .text("recipients-end", .letter, "- Như trên;", "- Như trên."),
        .text("recipients-first", .letter, "- Như trên;", "- Sở Nội vụ;"),
        .text("archive-missing", .letter, "- Lưu: VT, TH.", "- Cổng thông tin điện tử."),
        .text("archive-form", .letter, "- Lưu: VT, TH.", "- Lưu VT,TH"),
        .text("archive-unit", .letter, "- Lưu: VT, TH.", "- Lưu: VT."),
        .size("recipients-head-size", .letter, "NoiNhanTu", 12, 14),
        .notBold("recipients-head-bold", .letter, "NoiNhanTu"),
        .notItalic("recipients-head-italic", .letter, "NoiNhanTu"),
        .size("recipients-size", .letter, "NoiNhan", 11, 12),
        .italic("recipients-upright", .letter, "NoiNhan"),
    ]

    static let signature: [Breach] = [
        .text("authority-missing", .decision, authority + "CHÁNH VĂN PHÒNG", authority),
        .text("authority-form", .letter, "KT. CHÁNH VĂN PHÒNG", "KT CHÁNH VĂN PHÒNG"),
        .text("authority-lines", .letter, authority + "PHÓ CHÁNH VĂN PHÒNG", authority),
        .text("authority-deputy", .letter, authority + "PHÓ CHÁNH VĂN PHÒNG", authority + "TRƯỞNG PHÒNG TỔNG HỢP"),
        .text("authority-body", .letter, "KT. CHÁNH VĂN PHÒNG", "TM. CHÁNH VĂN PHÒNG"),
        .text(
            "authority-mandate", .letter, authority + "KT. CHÁNH",
            authority + "TUQ. CHỦ TỊCH</w:t></w:r></w:p><w:p><w:pPr>" + authority + "KT. CHÁNH"),
        .text("authority-letters", .letter, "KT. CHÁNH VĂN PHÒNG", "KT. Chánh Văn phòng"),
        .size("authority-size", .letter, "QuyenHanChucVu", 14, 12),
        .notBold("authority-bold", .letter, "QuyenHanChucVu"),
        .italic("authority-upright", .letter, "QuyenHanChucVu"),
        .text("signer-missing", .letter, ">Trần Thu Hà<", "><"),
        .text("signer-title", .letter, ">Trần Thu Hà<", ">ThS. Trần Thu Hà<"),
        .text("signer-letters", .letter, ">Trần Thu Hà<", ">TRẦN THU HÀ<"),
        .size("signer-size", .letter, "HoTen", 14, 12),
        .notBold("signer-bold", .letter, "HoTen"),
        .italic("signer-upright", .letter, "HoTen"),
    ]

    static let annexes: [Breach] = [
        .text("annex-mention", .report, "phụ lục", "bảng", all: true),
        .text("annex-number", .report, ">Phụ lục II<", ">Phụ lục<"),
        .text("annex-form", .report, ">Phụ lục II<", ">PHỤ LỤC II<"),
        .size("annex-size", .report, "PhuLuc", 14, 12),
        .notBold("annex-bold", .report, "PhuLuc"),
        .toLeft("annex-centre", .report, "PhuLuc"),
        .text("annex-title-letters", .report, "DANH MỤC NHIỆM VỤ QUÁ HẠN", "Danh mục nhiệm vụ quá hạn"),
        .notBold("annex-title-bold", .report, "PhuLucTen"),
        .size("annex-title-size", .report, "PhuLucTen", 14, 12),
        .text("annex-reference", .report, reference, ""),
        .notItalic("annex-reference-italic", .report, "PhuLucKemTheo"),
        .size("annex-reference-size", .report, "PhuLucKemTheo", 14, 12),
    ]

    static let copies: [Breach] = [
        .text("copy-word", .copy, ">SAO Y<", ">Sao y bản chính<"),
        .size("copy-size", .copy, "TenLoai", 14, 16),
        .notBold("copy-bold", .copy, "TenLoai"),
        .italic("copy-upright", .copy, "TenLoai"),
        .text("copy-number", .copy, "05/SY-VP", "05/SL-VP"),
    ]

    /// One for each rule, but for those that need to know who may sign, and how fast the paper is to go.
    static let all =
        page + head + title + deciding + bases + content + capitals + words + recipients + signature + annexes
        + copies
}
