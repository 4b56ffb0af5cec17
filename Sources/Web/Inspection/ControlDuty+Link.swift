import Office

extension ControlDuty {
    /// Where the record is that it was laid for.
    var href: Href {
        switch kind {
        case .visit, .remedy: "/inspections/visits/\(subject)"
        case .feedback: "/regulation-feedback/\(subject)"
        case .review: "/procedure-reviews/subjects/\(subject)"
        case .opinion: "/petitions/asks/\(subject)"
        }
    }

    var noun: String {
        switch kind {
        case .visit, .remedy: "cuộc kiểm tra"
        case .feedback: "phản ánh, kiến nghị"
        case .review: "thủ tục được rà soát"
        case .opinion: "đơn được chia sẻ"
        }
    }
}
