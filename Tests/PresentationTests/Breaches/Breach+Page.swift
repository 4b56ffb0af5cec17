extension Breach {
    /// The page and the boxes at its top.
    static let page: [Breach] = [
        .text("paper-size", .letter, "w:w=\"11906\" w:h=\"16838\"", "w:w=\"12240\" w:h=\"15840\""),
        .text("orientation", .letter, "w:w=\"11906\" w:h=\"16838\"", "w:w=\"16838\" w:h=\"11906\""),
        .text("margin-top", .letter, "w:top=\"1134\"", "w:top=\"567\""),
        .text("margin-bottom", .letter, "w:bottom=\"1134\"", "w:bottom=\"1701\""),
        .text("margin-left", .letter, "w:left=\"1701\"", "w:left=\"1134\""),
        .text("margin-right", .letter, "w:right=\"879\"", "w:right=\"1400\""),
        .part("font", .letter, "word/styles.xml", "\"Times New Roman\"", "\"Arial\""),
        .text("unicode-composed", .letter, "phối hợp thực hiện", "phô\u{301}i hợp thực hiện"),
        .part("legacy-font", .letter, "word/styles.xml", "\"Times New Roman\"", "\".VnTime\""),
        .part("color", .letter, "word/styles.xml", "<w:color w:val=\"000000\"/>", "<w:color w:val=\"C00000\"/>"),
        .part("page-number-missing", .report, "word/header1.xml", " PAGE ", " DATE "),
        .toLeft("page-number-place", .report, "SoTrang"),
        .text("page-number-first", .report, "<w:titlePg/>", ""),
        .size("page-number-look", .report, "SoTrang", 14, 10),
        .text("annex-page-number", .report, "<w:pgNumType w:start=\"1\"/>", "", all: true),
    ]

    private static let nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    private static let motto = "Độc lập - Tự do - Hạnh phúc"
    private static let border =
        "<w:pBdr><w:top w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/></w:pBdr>"
    private static let rule = "</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val=\"DuongKe\"/>"
    private static let issuer = "<w:pStyle w:val=\"CoQuanBanHanh\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
    private static let superior =
        "ỦY BAN NHÂN DÂN</w:t><w:br/><w:t xml:space=\"preserve\">TỈNH SƠN HÀ</w:t></w:r></w:p>"

    static let head: [Breach] = [
        .text("nation-missing", .report, nation, ""),
        .text("nation-wording", .report, nation, "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM"),
        .text("nation-letters", .report, nation, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
        .size("nation-size", .report, "QuocHieu", 13, 15),
        .notBold("nation-bold", .report, "QuocHieu"),
        .italic("nation-upright", .report, "QuocHieu"),
        .text("motto-missing", .report, motto, ""),
        .text("motto-wording", .report, motto, "Độc lập-Tự do-Hạnh phúc"),
        .size("motto-size", .report, "TieuNgu", 14, 12),
        .notBold("motto-bold", .report, "TieuNgu"),
        .italic("motto-upright", .report, "TieuNgu"),
        .text("motto-rule", .report, motto + rule + border, motto + rule),
        .text("superior-place", .report, "<w:br/><w:t xml:space=\"preserve\">TỈNH SƠN HÀ</w:t>", ""),
        .size("superior-size", .report, "CoQuanChuQuan", 13, 14),
        .bold("superior-regular", .report, "CoQuanChuQuan"),
        .italic("superior-upright", .report, "CoQuanChuQuan"),
        .text("superior-letters", .report, "ỦY BAN NHÂN DÂN</w:t><w:br/>", "Ủy ban nhân dân</w:t><w:br/>"),
        .text(
            "issuer-missing", .report, superior + "<w:p><w:pPr>" + issuer + "VĂN PHÒNG",
            "</w:t></w:r></w:p><w:p><w:pPr>" + issuer),
        .text("issuer-full-name", .report, issuer + "VĂN PHÒNG", issuer + "VĂN PHÒNG UBND"),
        .text("issuer-letters", .report, issuer + "VĂN PHÒNG", issuer + "Văn phòng"),
        .size("issuer-size", .report, "CoQuanBanHanh", 13, 14),
        .notBold("issuer-bold", .report, "CoQuanBanHanh"),
        .italic("issuer-upright", .report, "CoQuanBanHanh"),
        .text("issuer-rule", .report, issuer + "VĂN PHÒNG" + rule + border, issuer + "VĂN PHÒNG" + rule),
        .text("number-missing", .report, "Số: 07/BC-VP", ""),
        .text("number-form", .report, "Số: 07/BC-VP", "Số 07/BC-VP"),
        .text("number-zero", .report, "Số: 07/BC-VP", "Số: 7/BC-VP"),
        .text("number-spacing", .report, "Số: 07/BC-VP", "Số: 07/BC - VP"),
        .text("number-letters", .report, "Số: 07/BC-VP", "Số: 07/Bc-VP"),
        .text("number-kind", .report, "Số: 07/BC-VP", "Số: 07/TB-VP"),
        .text("number-of-letter", .letter, "Số: 07/VP-TH", "Số: 07/CV-VP"),
        .text("number-issuer", .report, "Số: 07/BC-VP", "Số: 07/BC-SNV"),
        .text("number-year", .report, "Số: 07/BC-VP", "Số: 07/2026/BC-VP"),
        .size("number-size", .report, "SoKyHieu", 13, 14),
        .italic("number-upright", .report, "SoKyHieu"),
        .bold("number-regular", .report, "SoKyHieu"),
        .text("date-missing", .report, "Đông Giang, ngày 05 tháng 02 năm 2026", ""),
        .text("date-form", .report, "Đông Giang, ngày", "Đông Giang ngày"),
        .text("date-zero", .report, "Đông Giang, ngày 05", "Đông Giang, ngày 5"),
        .text("date-zero-extra", .report, "Giang, ngày 05 tháng 02", "Giang, ngày 05 tháng 03"),
        .text("date-exists", .report, "Giang, ngày 05 tháng 02", "Giang, ngày 30 tháng 02"),
        .text("place-name", .report, "Đông Giang, ngày", "Đông giang, ngày"),
        .size("date-size", .report, "DiaDanhThoiGian", 14, 12),
        .notItalic("date-italic", .report, "DiaDanhThoiGian"),
        .bold("date-regular", .report, "DiaDanhThoiGian"),
    ]

    private static let excerpt = "Tình hình thực hiện nhiệm vụ tháng 01 năm 2026"

    static let title: [Breach] = [
        .text("kind-missing", .report, ">BÁO CÁO<", "><"),
        .text("kind-known", .report, ">BÁO CÁO<", ">BẢN TIN<"),
        .text(
            "letter-has-no-kind", .letter, "<w:p><w:pPr><w:pStyle w:val=\"KinhGui\"/>",
            DocxParts.paragraph("TenLoai", "CÔNG VĂN") + "<w:p><w:pPr><w:pStyle w:val=\"KinhGui\"/>"),
        .text("kind-letters", .report, ">BÁO CÁO<", ">Báo cáo<"),
        .size("kind-size", .report, "TenLoai", 14, 16),
        .notBold("kind-bold", .report, "TenLoai"),
        .italic("kind-upright", .report, "TenLoai"),
        .toLeft("kind-centre", .report, "TenLoai"),
        .text("excerpt-missing", .report, excerpt, ""),
        .text("excerpt-letters", .report, excerpt, "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ"),
        .size("excerpt-size", .report, "TrichYeu", 14, 12),
        .notBold("excerpt-bold", .report, "TrichYeu"),
        .italic("excerpt-upright", .report, "TrichYeu"),
        .toLeft("excerpt-centre", .report, "TrichYeu"),
        .text("excerpt-rule", .report, excerpt + rule + border, excerpt + rule),
        .text("letter-subject-missing", .letter, "V/v rà soát các nhiệm vụ được giao", ""),
        .text("letter-subject-form", .letter, "V/v rà soát", "Về việc rà soát"),
        .size("letter-subject-size", .letter, "TrichYeuCongVan", 12, 14),
        .italic("letter-subject-upright", .letter, "TrichYeuCongVan"),
        .bold("letter-subject-regular", .letter, "TrichYeuCongVan"),
        .toLeft("letter-subject-centre", .letter, "TrichYeuCongVan"),
        .text("addressee-missing", .letter, "Kính gửi:", ""),
        .text("addressee-form", .letter, "Kính gửi:", "Kính gửi"),
        .text("addressee-list", .letter, "- Sở Tài chính;", "- Sở Tài chính,"),
        .size("addressee-size", .letter, "KinhGui", 14, 12),
        .italic("addressee-upright", .letter, "KinhGui"),
        .text("urgency-word", .letter, ">KHẨN<", ">Rất khẩn<"),
        .size("urgency-size", .letter, "DauKhan", 13, 18),
        .notBold("urgency-bold", .letter, "DauKhan"),
        .text("secrecy-word", .decision, ">MẬT<", ">Mật<"),
        .text("circulation-word", .regulation, ">LƯU HÀNH NỘI BỘ<", ">Lưu hành nội bộ<"),
        .notBold("circulation-bold", .regulation, "PhuLuc"),
    ]
}
