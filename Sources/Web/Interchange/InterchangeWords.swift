import Office

/// What messages of the interchange are called on screen.
enum InterchangeWords {
    static func word(_ state: InterchangeItem.State) -> String {
        switch state {
        case .arrived: "Chờ xử lý"
        case .accepted: "Đã tiếp nhận"
        case .finished: "Hoàn thành"
        case .refused: "Đã từ chối"
        case .malformed: "Không hợp lệ"
        case .noted: "Đã ghi nhận"
        case .waiting: "Đang gửi"
        case .sent: "Đã gửi"
        case .dropped: "Đã bỏ"
        }
    }

    static func badge(_ item: InterchangeItem) -> HTML {
        if item.trouble?.isGivenUp == true { return StateBadge.html("Không gửi được", .late) }
        let tone: Tone =
            switch item.state {
            case .arrived, .waiting: .soon
            case .malformed: .late
            case .accepted, .finished, .sent: .done
            case .refused, .noted, .dropped: .still
            }
        return StateBadge.html(word(item.state), tone)
    }

    static func word(_ status: InterchangeStatus) -> String {
        switch status {
        case .arrived: "01 Đã đến"
        case .refused: "02 Từ chối tiếp nhận"
        case .accepted: "03 Đã tiếp nhận"
        case .assigned: "04 Phân công xử lý"
        case .inProgress: "05 Đang xử lý"
        case .finished: "06 Hoàn thành"
        case .takeBack: "13 Lấy lại"
        case .agreed: "15 Đồng ý cập nhật, lấy lại"
        case .declined: "16 Từ chối cập nhật, lấy lại"
        }
    }

    static func word(_ business: InterchangeBusiness) -> String {
        switch business {
        case .new: "Văn bản mới"
        case .recall: "Thu hồi"
        case .update: "Cập nhật"
        case .replacement: "Thay thế"
        }
    }

    /// «Văn bản mới», «Trạng thái 03 Đã tiếp nhận», «Thông điệp không hợp lệ».
    static func kind(_ item: InterchangeItem) -> String {
        if item.kind == .status { return item.status.map { "Trạng thái \(word($0))" } ?? "Trạng thái" }
        if item.isLetter { return "Thư điện tử" }
        return item.business.map(word) ?? "Thông điệp không đọc được"
    }

    static func word(_ act: InterchangeEvent.Act) -> String {
        switch act {
        case .received: "nhận thông điệp"
        case .malformed: "nhận thông điệp không hợp lệ"
        case .repeated: "nhận lại đúng thông điệp này"
        case .accepted: "tiếp nhận, vào sổ"
        case .joined: "tiếp nhận, ghi là bản trùng"
        case .refused: "từ chối"
        case .agreed: "đồng ý"
        case .declined: "không đồng ý"
        case .queued: "đưa vào hàng gửi"
        case .sent: "gửi xong"
        case .failed: "gửi chưa được"
        case .revived: "cho gửi lại"
        case .dropped: "bỏ, không gửi nữa"
        case .annexed: "lấy thêm tệp làm phụ lục"
        case .erasing: "đề nghị xoá tệp mật"
        case .kept: "không đồng ý xoá tệp"
        case .erased: "xoá hẳn tệp mật"
        case .told: "bên kia báo trạng thái"
        case .tells: "báo trạng thái cho bên gửi"
        }
    }

    static func agency(_ agency: InterchangeAgency?) -> String {
        guard let agency else { return "không rõ" }
        return [agency.name, agency.code.map { "(\($0.text))" }].compactMap(\.self).joined(separator: " ")
    }
}
