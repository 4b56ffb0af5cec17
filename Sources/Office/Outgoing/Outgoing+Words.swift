extension Outgoing.State {
    public var words: String {
        switch self {
        case .drafting: "Đang soạn thảo"
        case .consulting: "Đang lấy ý kiến"
        case .initialling: "Chờ trưởng đơn vị ký nháy"
        case .reviewing: "Chờ kiểm tra thể thức"
        case .signing: "Chờ ký"
        case .signed: "Đã ký, chờ cấp số"
        case .numbered: "Đã cấp số, chờ phát hành"
        case .issued: "Đã phát hành"
        case .withdrawn: "Đã thu hồi"
        case .replaced: "Đã được thay thế"
        case .dropped: "Đã bỏ dự thảo"
        }
    }
}

extension Outgoing.Issuer {
    /// What the drafter chooses between.
    public var words: String {
        switch self {
        case .office: "Văn phòng ban hành"
        case .chairman: "Chủ tịch Ủy ban nhân dân tỉnh quyết định, ký «CHỦ TỊCH»"
        case .committee: "Ủy ban nhân dân tỉnh quyết định, ký «TM. ỦY BAN NHÂN DÂN»"
        }
    }
}

extension Outgoing.Stance {
    public var words: String {
        switch self {
        case .agrees: "Nhất trí"
        case .amends: "Nhất trí, đề nghị sửa"
        case .objects: "Không nhất trí"
        }
    }
}

extension Outgoing.Way {
    public var words: String {
        switch self {
        case .electronic: "Điện tử"
        case .paper: "Bản giấy"
        }
    }
}

extension OutgoingAct {
    /// What its button says.
    public var title: String {
        switch self {
        case .edit: "Sửa dự thảo"
        case .ask: "Gửi lấy ý kiến"
        case .opine: "Cho ý kiến"
        case .closeRound: "Kết thúc lấy ý kiến"
        case .submit: "Trình"
        case .takeBack: "Rút lại để sửa"
        case .initial: "Ký nháy"
        case .review: "Ký nháy thể thức"
        case .sign: "Ký"
        case .sendBack: "Trả lại"
        case .number: "Cấp số"
        case .issue: "Phát hành"
        case .receive: "Ghi nhận đã nhận"
        case .update: "Báo cập nhật qua liên thông"
        case .withdraw: "Thu hồi"
        case .replace: "Soạn văn bản thay thế"
        case .drop: "Bỏ dự thảo"
        }
    }

    /// What stands after the name of who did it.
    public var done: String {
        switch self {
        case .edit: "sửa dự thảo"
        case .ask: "gửi lấy ý kiến"
        case .opine: "cho ý kiến"
        case .closeRound: "kết thúc lấy ý kiến"
        case .submit: "trình"
        case .takeBack: "rút lại để sửa"
        case .initial: "ký nháy"
        case .review: "ký nháy thể thức"
        case .sign: "ký"
        case .sendBack: "trả lại"
        case .number: "cấp số"
        case .issue: "đóng dấu, phát hành"
        case .receive: "ghi nhận nơi nhận đã nhận"
        case .update: "báo cập nhật qua liên thông"
        case .withdraw: "thu hồi"
        case .replace: "soạn văn bản thay thế"
        case .drop: "bỏ dự thảo"
        }
    }

    /// Why somebody else may not.
    public var refusal: String {
        switch self {
        case .edit, .ask, .closeRound, .submit, .takeBack, .replace, .drop:
            "Chỉ người soạn thảo hoặc người phụ trách đơn vị soạn thảo mới làm được việc này."
        case .opine: "Chỉ người phụ trách đơn vị được hỏi, chưa trả lời, mới cho ý kiến được."
        case .initial: "Chỉ người phụ trách đơn vị soạn thảo mới ký nháy được."
        case .review: "Chỉ người được giao kiểm tra thể thức mới ký nháy thể thức được."
        case .sign: "Chỉ người được trình ký mới ký được văn bản này."
        case .sendBack: "Chỉ người đang giữ văn bản mới trả lại được."
        case .number, .issue, .receive, .update: "Chỉ văn thư mới cấp số, phát hành, ghi nhận nơi nhận và báo cập nhật."
        case .withdraw: "Chỉ người ký hoặc văn thư mới thu hồi được văn bản đã phát hành."
        }
    }
}
