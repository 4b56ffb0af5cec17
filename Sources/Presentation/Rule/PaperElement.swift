/// A part of a paper's presentation that rules speak of.
///
/// Legal basis: Nghị định 30/2020/NĐ-CP, Điều 8 and Phụ lục I, phần I, mục IV.
public enum PaperElement: String, Sendable, Codable, CaseIterable {
    case nation, motto, superior, issuer, number
    case placeAndDate = "place-and-date"
    case letterSubject = "letter-subject"
    case kind, excerpt, addressee
    case addresseeItem = "addressee-item"
    /// Who decides, above the legal bases of a Quyết định or Nghị quyết.
    case decider
    case basis
    /// «QUYẾT ĐỊNH:», «QUYẾT NGHỊ:».
    case enactment
    case body, chapter
    case chapterTitle = "chapter-title"
    case section, article, clause, point
    case recipientsHead = "recipients-head"
    case recipients, authority, signer, annex
    case annexTitle = "annex-title"
    case annexReference = "annex-reference"
    case urgency, secrecy, circulation
    /// «SAO Y», «SAO LỤC», «TRÍCH SAO» below the end of what was copied.
    case copyForm = "copy-form"

    /// As a sentence names it.
    var name: String {
        switch self {
        case .nation: "Quốc hiệu"
        case .motto: "Tiêu ngữ"
        case .superior: "Tên cơ quan chủ quản"
        case .issuer: "Tên cơ quan ban hành"
        case .number: "Số, ký hiệu"
        case .placeAndDate: "Địa danh và thời gian ban hành"
        case .letterSubject: "Trích yếu công văn"
        case .kind: "Tên loại văn bản"
        case .excerpt: "Trích yếu nội dung"
        case .addressee: "Dòng «Kính gửi»"
        case .addresseeItem: "Tên nơi được gửi"
        case .decider: "Thẩm quyền ban hành"
        case .basis: "Căn cứ ban hành"
        case .enactment: "Dòng «QUYẾT ĐỊNH:», «QUYẾT NGHỊ:»"
        case .body: "Nội dung văn bản"
        case .chapter: "Từ «Phần», «Chương», «Mục» và số thứ tự"
        case .chapterTitle: "Tiêu đề của phần, chương, mục"
        case .section: "Đề mục (I, II…)"
        case .article: "Điều"
        case .clause: "Khoản"
        case .point: "Điểm"
        case .recipientsHead: "Từ «Nơi nhận»"
        case .recipients: "Phần liệt kê nơi nhận"
        case .authority: "Quyền hạn, chức vụ của người ký"
        case .signer: "Họ tên người ký"
        case .annex: "Từ «Phụ lục»"
        case .annexTitle: "Tên phụ lục"
        case .annexReference: "Thông tin chỉ dẫn kèm theo của phụ lục"
        case .urgency: "Dấu chỉ mức độ khẩn"
        case .secrecy: "Dấu chỉ độ mật"
        case .circulation: "Chỉ dẫn phạm vi lưu hành"
        case .copyForm: "Hình thức sao"
        }
    }

    /// Set once for many paragraphs: a fault in them is told once, with how many there are.
    var isRepeated: Bool {
        switch self {
        case .basis, .body, .section, .article, .clause, .point, .recipients, .addresseeItem, .authority: true
        default: false
        }
    }
}
