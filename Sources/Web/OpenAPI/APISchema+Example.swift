/// What a value of a schema may look like, for people who read the document.
extension APISchema {
    /// `name` is the field that the value stands in: it decides which words are shown.
    func example(as name: String = "") -> JSONValue {
        switch self {
        case .text: .text(Self.words[name] ?? "…")
        case .integer: .integer(Self.numbers[name] ?? 12)
        case .flag: .flag(true)
        case .day: .text("2026-03-31")
        case .instant: .integer(1_774_924_200_000)
        case .choice(let words): .text(words.first ?? "")
        case .list(let element): .list([element.example(as: name)])
        case .object(_, let fields):
            .object(Dictionary(fields.map { ($0.name, $0.schema.example(as: $0.name)) }, uniquingKeysWith: { $1 }))
        }
    }

    private static let numbers: [String: Int64] = ["percent": 60, "progress": 60, "version": 3]

    private static let words = [
        "after": "Hoàn thành trước ngày 31/3/2026.", "before": "II. NỘI DUNG THỰC HIỆN",
        "code": "invalid", "content": "Rà soát, bổ sung quy chế làm việc của Văn phòng",
        "detail": "Chưa nhập «Nội dung».", "due": "2026-03-31", "every": "hằng tháng", "field": "text",
        "fileName": "bao-cao.pdf", "from": "2026-01-01", "heading": "NỘI DUNG THỰC HIỆN",
        "issuedOn": "2026-01-12", "issuer": "Văn phòng UBND tỉnh", "kept": "mã do máy chủ cấp",
        "kind": "KẾ HOẠCH", "message": "Chưa nhập «Nội dung».", "name": "Phòng Nội chính",
        "next": "2026-03-31.120", "number": "18/KH-VP", "orderedBy": "Lãnh đạo Văn phòng",
        "passage": "Giao Phòng Nội chính chủ trì rà soát quy chế làm việc.",
        "printed": "Phòng Nội chính", "printedLeads": "Phòng Nội chính", "printedName": "Phòng Nội chính",
        "product": "Quy chế sửa đổi", "q": "quy chế làm việc",
        "reason": "Chờ ý kiến của cơ quan phối hợp", "ref": "II.1.a",
        "result": "Đã trình dự thảo quy chế", "signer": "Nguyễn Minh Khôi",
        "text": "Đã hoàn thành dự thảo, đang lấy ý kiến.", "time": "16:30",
        "title": "Khắc phục hạn chế, khuyết điểm năm 2026", "what": "giao nhiệm vụ",
    ]
}
