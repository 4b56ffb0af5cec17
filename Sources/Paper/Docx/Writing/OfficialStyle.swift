/// The parts of a paper's presentation, each a named style, so that whoever goes on in Word finds and changes them there.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II, III and V, which give ranges of sizes.
enum OfficialStyle: String, CaseIterable {
    case nation = "QuocHieu"
    case motto = "TieuNgu"
    case superior = "CoQuanChuQuan"
    case issuer = "CoQuanBanHanh"
    case rule = "DuongKe"
    case number = "SoKyHieu"
    case placeAndDate = "DiaDanhThoiGian"
    case letterSubject = "TrichYeuCongVan"
    case urgency = "DauKhan"
    case kind = "TenLoai"
    case subject = "TrichYeu"
    case addressee = "KinhGui"
    case addresseeItem = "KinhGuiDong"
    case decider = "ThamQuyenBanHanh"
    case basis = "CanCu"
    case enactment = "QuyetDinhTu"
    case body = "NoiDung"
    case division = "PhanChuongMuc"
    case divisionTitle = "PhanChuongMucTen"
    case section = "Muc"
    case heading = "Khoan"
    case tableHead = "BangTieuDe"
    case tableText = "BangNoiDung"
    case authority = "QuyenHanChucVu"
    case signer = "HoTen"
    /// What whoever signs a form is asked to do.
    case direction = "ChiDanKy"
    case copiesHead = "NoiNhanTu"
    case copies = "NoiNhan"
    case annex = "PhuLuc"
    case annexTitle = "PhuLucTen"
    case annexReference = "PhuLucKemTheo"
    case pageNumber = "SoTrang"
    /// What Word wants after a table and where a section ends, as small as can be.
    case ending = "KetThuc"

    /// The name that Word shows.
    var title: String {
        switch self {
        case .nation: "Quốc hiệu"
        case .motto: "Tiêu ngữ"
        case .superior: "Cơ quan chủ quản"
        case .issuer: "Cơ quan ban hành"
        case .rule: "Đường kẻ"
        case .number: "Số, ký hiệu"
        case .placeAndDate: "Địa danh, thời gian"
        case .letterSubject: "Trích yếu công văn"
        case .urgency: "Mức độ khẩn"
        case .kind: "Tên loại"
        case .subject: "Trích yếu"
        case .addressee: "Kính gửi"
        case .addresseeItem: "Kính gửi, từng dòng"
        case .decider: "Thẩm quyền ban hành"
        case .basis: "Căn cứ"
        case .enactment: "Quyết định, từ"
        case .body: "Nội dung"
        case .division: "Phần, chương, mục"
        case .divisionTitle: "Phần, chương, mục, tên"
        case .section: "Mục"
        case .heading: "Khoản có tiêu đề"
        case .tableHead: "Bảng, tiêu đề"
        case .tableText: "Bảng, nội dung"
        case .authority: "Quyền hạn, chức vụ"
        case .signer: "Họ tên người ký"
        case .direction: "Chỉ dẫn ký"
        case .copiesHead: "Nơi nhận, từ"
        case .copies: "Nơi nhận"
        case .annex: "Phụ lục"
        case .annexTitle: "Phụ lục, tên"
        case .annexReference: "Phụ lục, kèm theo"
        case .pageNumber: "Số trang"
        case .ending: "Kết thúc"
        }
    }

    var look: StyleLook {
        switch self {
        case .nation: StyleLook(size: 13, isBold: true)
        case .motto: StyleLook(size: 14, isBold: true)
        case .superior: StyleLook(size: 13)
        case .issuer: StyleLook(size: 13, isBold: true)
        case .rule: StyleLook(size: 1)
        case .number: StyleLook(size: 13, before: 120)
        case .placeAndDate: StyleLook(size: 14, isItalic: true, before: 120)
        case .letterSubject: StyleLook(size: 12, before: 120)
        case .urgency: StyleLook(size: 13, isBold: true, color: "FF0000")
        case .kind: StyleLook(size: 14, isBold: true, before: 360, keepsWithNext: true)
        case .subject: StyleLook(size: 14, isBold: true, keepsWithNext: true)
        case .addressee: StyleLook(size: 14, alignment: .left, left: 1_701, before: 240)
        // Under the colon of «Kính gửi:», which is that much wider than its own indent.
        case .addresseeItem: StyleLook(size: 14, alignment: .left, left: 2_721, before: 60)
        case .decider: StyleLook(size: 14, isBold: true, before: 240, keepsWithNext: true)
        case .basis: paragraph(isItalic: true)
        case .enactment: StyleLook(size: 14, isBold: true, before: 240, keepsWithNext: true)
        case .body: paragraph()
        case .division: StyleLook(size: 14, isBold: true, before: 240, keepsWithNext: true)
        case .divisionTitle: StyleLook(size: 14, isBold: true, keepsWithNext: true)
        case .section: paragraph(isBold: true, outlineLevel: 0)
        case .heading: paragraph(isBold: true, outlineLevel: 1)
        case .tableHead: StyleLook(size: 12, isBold: true)
        case .tableText: StyleLook(size: 12, alignment: .left)
        case .authority: StyleLook(size: 14, isBold: true)
        // Room for the signature and the seal.
        case .signer: StyleLook(size: 14, isBold: true, before: 1_500)
        case .direction: StyleLook(size: 13, isItalic: true)
        case .copiesHead: StyleLook(size: 12, isBold: true, isItalic: true, alignment: .left)
        case .copies: StyleLook(size: 11, alignment: .left)
        case .annex: StyleLook(size: 14, isBold: true, keepsWithNext: true)
        case .annexTitle: StyleLook(size: 14, isBold: true, keepsWithNext: true)
        case .annexReference: StyleLook(size: 14, isItalic: true, keepsWithNext: true)
        case .pageNumber: StyleLook(size: 14)
        case .ending: StyleLook(size: 1)
        }
    }

    /// Running text: justified, the first line 1.27 cm in, 6 points between paragraphs.
    private func paragraph(isBold: Bool = false, isItalic: Bool = false, outlineLevel: Int? = nil) -> StyleLook {
        StyleLook(
            size: 14, isBold: isBold, isItalic: isItalic, alignment: .both, firstLine: 720, before: 120, line: 105,
            keepsWithNext: outlineLevel != nil, outlineLevel: outlineLevel)
    }
}
