import Office

extension ObligationAct {
    /// What the button says. For an agency outside somebody records what the agency did.
    func title(for participant: Participant? = nil) -> String {
        let isOutside = participant?.isOutside ?? false
        return switch self {
        case .accept: isOutside ? "Ghi tiếp nhận" : "Tiếp nhận"
        case .pass: participant?.officer == nil ? "Phân công" : "Phân công lại"
        case .report: isOutside ? "Ghi báo cáo" : "Báo cáo"
        case .acceptResult: "Xác nhận hoàn thành"
        case .returnResult: "Trả lại"
        case .completeMilestone: "Đã xong"
        case .adjust: "Điều chỉnh thời hạn"
        case .adjustPart: participant?.due == nil ? "Đặt hạn riêng" : "Đổi hạn riêng"
        case .cancel: "Hủy nhiệm vụ"
        case .attachBasis: "Gắn văn bản làm căn cứ"
        }
    }
}
