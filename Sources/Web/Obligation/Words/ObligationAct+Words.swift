import Office

extension ObligationAct {
    /// What the button says. For an agency outside somebody records what the agency did.
    ///
    /// `mayRefuse` says that the part may still be refused, not only be asked away.
    func title(for participant: Participant? = nil, mayRefuse: Bool = false) -> String {
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
        case .decline: mayRefuse ? "Từ chối nhận việc" : "Đề nghị giao bên khác"
        case .handOver: "Đề nghị chuyển giao"
        case .askDate: "Xin điều chỉnh thời hạn"
        case .reassign: "Giao lại cho bên khác"
        case .waive: "Miễn phối hợp"
        case .decide: "Quyết định đề nghị"
        case .suspend: "Tạm dừng"
        case .resume: "Cho tiếp tục"
        case .breakDown: "Tách việc nhỏ"
        case .setRhythm: "Đặt nhịp báo cáo"
        case .remind: "Nhắc việc"
        }
    }
}
