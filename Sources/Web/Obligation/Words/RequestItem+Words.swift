import Office

extension RequestItem {
    /// What is asked, in a few words.
    var title: String {
        switch kind {
        case .anotherDate: "Xin điều chỉnh thời hạn đến ngày \(wishedOn.map(WrittenDay.text) ?? "")"
        case .anotherDoer: isRefusal ? "Từ chối nhận việc" : "Đề nghị giao bên khác"
        case .handOver: "Đề nghị chuyển giao cho \(to?.name ?? "")"
        }
    }

    /// The state in one word; to refuse a refusal is to insist.
    var word: String {
        switch state {
        case .open: "Chờ quyết định"
        case .granted: "Đồng ý"
        case .refused: isRefusal ? "Yêu cầu tiếp tục" : "Không đồng ý"
        case .withdrawn: "Đã rút"
        }
    }

    var tone: Tone {
        switch state {
        case .open: .soon
        case .granted: .done
        case .refused: .late
        case .withdrawn: .still
        }
    }
}

extension RequestItem.Kind {
    /// The act by which it is asked.
    var act: ObligationAct {
        switch self {
        case .anotherDate: .askDate
        case .anotherDoer: .decline
        case .handOver: .handOver
        }
    }
}
