import Office

extension PortalItem.Source {
    /// «Cổng DVC quốc gia»
    var word: String {
        switch self {
        case .portal: "Cổng DVC quốc gia"
        case .form: "Biểu mẫu của cơ quan"
        }
    }

    /// What is done with what cannot be taken in: «Từ chối»
    var refusal: String {
        switch self {
        case .portal: "Từ chối"
        case .form: "Trả lại"
        }
    }

    /// What takes in what was added to a dossier: «Nhận bổ sung»
    var taking: String {
        switch self {
        case .portal: "Đưa vào hồ sơ"
        case .form: "Nhận bổ sung"
        }
    }

    /// After it was taken in.
    var supplemented: String {
        switch self {
        case .portal: "Đã đưa phần bổ sung vào hồ sơ. Làm bước nhận hồ sơ bổ sung."
        case .form: "Đã nhận phần bổ sung; thời hạn giải quyết tính tiếp."
        }
    }

    /// After it was done: nobody is written to for what came on the own form.
    var refused: String {
        switch self {
        case .portal: "Đã từ chối, người nộp được báo lý do."
        case .form: "Đã trả lại. Người nộp đọc lý do khi tra cứu."
        }
    }
}
