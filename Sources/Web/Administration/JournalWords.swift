import Office

/// What the acts and subjects of the journal are called.
enum JournalWords {
    /// The nouns by which acts are filtered; an act belongs to the noun before its dot.
    static let groups: [(act: String, title: String)] = [
        ("office.", "Cơ quan"), ("unit.", "Đơn vị"), ("person.", "Người"), ("post.", "Chức danh"),
        ("role.", "Vai trò"), ("account.", "Tài khoản"), ("session.", "Phiên đăng nhập"), ("document.", "Văn bản"),
        ("obligation.", "Nhiệm vụ"), ("organisation.", "Nhập danh sách, sắp xếp tổ chức"), ("absence.", "Vắng mặt"),
        ("delegation.", "Quyền ký"),
        ("letter.", "Công văn đôn đốc"), ("calendar.", "Lịch làm việc"),
        ("report.", "Báo cáo"), ("review.", "Kiểm điểm"),
        ("register.", "Sổ đăng ký văn bản"), ("instruction.", "Ý kiến chỉ đạo"), ("outgoing.", "Văn bản đi"),
        ("paperless.", "Không gửi bản giấy"), ("interchange.", "Liên thông văn bản"),
        ("root.", "Gốc tin cậy chữ ký số"),
        ("dead_letter.", "Thư chưa gửi được"), ("calendar_feed.", "Lịch riêng"),
    ]

    /// An act or a group of them in words. One that a later version wrote shows its own name.
    static func title(of act: String) -> String {
        JournalAct(rawValue: act).map(title) ?? groups.first { $0.act == act }?.title ?? act
    }

    /// What stands after the name of who did it.
    static func title(of act: JournalAct) -> String {
        switch act {
        case .officeFounded: "lập cơ quan"
        case .unitAdded: "thêm đơn vị"
        case .unitRenamed: "đổi tên đơn vị"
        case .unitMoved: "chuyển đơn vị sang cấp trên khác"
        case .unitChanged: "sửa thông tin đơn vị"
        case .unitAliasesChanged: "sửa tên gọi khác của đơn vị"
        case .unitClosed: "kết thúc hoạt động của đơn vị"
        case .personAdded: "thêm người"
        case .personChanged: "sửa thông tin người"
        case .personLeft: "ghi nhận thôi công tác"
        case .postAdded: "bổ nhiệm chức danh"
        case .postEnded: "thôi giữ chức danh"
        case .roleGranted: "giao vai trò"
        case .roleEnded: "thôi giao vai trò"
        case .accountInvited: "cấp tài khoản"
        case .accountReset: "đặt lại mật khẩu"
        case .accountDeactivated: "ngừng tài khoản"
        case .passwordChosen: "đặt mật khẩu qua liên kết"
        case .passwordChanged: "đổi mật khẩu"
        case .signedIn: "đăng nhập"
        case .signedOut: "đăng xuất"
        case .sessionEnded: "kết thúc phiên đăng nhập ở máy khác"
        case .documentReceived: "tiếp nhận văn bản"
        case .documentRegistered: "đăng ký thông tin văn bản"
        case .documentConfirmed: "xác nhận kết quả đọc văn bản"
        case .documentDropped: "bỏ văn bản chưa xác nhận"
        case .documentOpened: "mở văn bản hạn chế người xem"
        case .documentDownloaded: "tải tệp của văn bản hạn chế người xem"
        case .documentAnswered: "gắn văn bản trả lời"
        case .instructionAsked: "trình văn bản xin ý kiến chỉ đạo"
        case .instructionGiven: "cho ý kiến chỉ đạo"
        case .instructionWithdrawn: "rút văn bản trình xin ý kiến"
        case .obligationAssigned: "giao nhiệm vụ"
        case .obligationAccepted: "tiếp nhận nhiệm vụ"
        case .obligationPassed: "phân công hoặc thu lại nhiệm vụ"
        case .obligationReported: "báo cáo nhiệm vụ"
        case .resultAccepted: "xác nhận hoàn thành nhiệm vụ"
        case .resultReturned: "trả lại kết quả nhiệm vụ"
        case .milestoneCompleted: "đánh dấu mốc đã xong"
        case .deadlineAdjusted: "điều chỉnh thời hạn nhiệm vụ"
        case .partAdjusted: "đặt hoặc bỏ hạn riêng của một phần việc"
        case .obligationCancelled: "hủy nhiệm vụ"
        case .obligationSuperseded: "thay thế nhiệm vụ theo văn bản sau"
        case .basisAttached: "gắn văn bản làm căn cứ nhiệm vụ"
        case .obligationUrged: "đôn đốc nhiệm vụ"
        case .deadlineRecounted: "tính lại thời hạn nhiệm vụ theo lịch làm việc"
        case .ladderChanged: "đặt bậc đôn đốc của kế hoạch"
        case .letterDrafted: "dự thảo công văn đôn đốc"
        case .letterApproved: "duyệt công văn đôn đốc"
        case .letterReturned: "trả lại công văn đôn đốc"
        case .letterDropped: "bỏ dự thảo công văn đôn đốc"
        case .letterIssued: "phát hành công văn đôn đốc"
        case .dayDecided: "ghi quyết định về ngày nghỉ, ngày làm việc"
        case .dayWithdrawn: "bỏ quyết định về ngày nghỉ, ngày làm việc"
        case .reportFrozen: "chốt báo cáo định kỳ"
        case .reportCorrected: "đính chính báo cáo định kỳ"
        case .reviewObjected: "nêu lý do chậm khi kiểm điểm"
        case .reviewObjectionDecided: "quyết định ý kiến của đơn vị khi kiểm điểm"
        case .nextPlanPointWritten: "ghi nội dung cho kế hoạch năm sau"
        case .nextPlanPointDropped: "bỏ nội dung khỏi kế hoạch năm sau"
        case .nextPlanPointRestored: "đưa lại nội dung vào kế hoạch năm sau"
        case .obligationRefused: "từ chối nhận nhiệm vụ"
        case .anotherDoerAsked: "đề nghị giao nhiệm vụ cho bên khác"
        case .handOverAsked: "đề nghị chuyển giao nhiệm vụ"
        case .anotherDateAsked: "xin điều chỉnh thời hạn nhiệm vụ"
        case .requestRefused: "không đồng ý một đề nghị về nhiệm vụ"
        case .requestWithdrawn: "rút một đề nghị về nhiệm vụ"
        case .doerReplaced: "giao lại nhiệm vụ cho bên khác"
        case .coordinationWaived: "miễn phối hợp nhiệm vụ"
        case .milestoneAdjusted: "điều chỉnh thời hạn của mốc"
        case .obligationSuspended: "tạm dừng nhiệm vụ"
        case .obligationResumed: "cho tiếp tục nhiệm vụ"
        case .obligationBrokenDown: "tách nhiệm vụ thành việc nhỏ"
        case .rhythmSet: "đặt nhịp báo cáo nhiệm vụ"
        case .obligationReminded: "nhắc việc"
        case .obligationRemarked: "trao đổi về nhiệm vụ"
        case .organisationImported: "nhập danh sách"
        case .organisationReorganised: "sắp xếp tổ chức"
        case .delegationGiven: "giao quyền ký"
        case .delegationEnded: "kết thúc quyền ký được giao"
        case .absenceEntered: "ghi nhận vắng mặt"
        case .absenceEnded: "kết thúc hoặc bỏ ghi nhận vắng mặt"
        case .workHandedOver: "bàn giao toàn bộ việc đang mở"
        case .obligationReassigned: "chuyển nhiệm vụ sang người, đơn vị tiếp nhận"
        case .calendarFeedMade: "lập địa chỉ lịch riêng"
        case .calendarFeedRevoked: "thu hồi địa chỉ lịch riêng"
        case .deadLetterRevived: "gửi lại thư chưa gửi được"
        case .deadLetterDropped: "bỏ thư chưa gửi được"
        case .registerOpened: "mở sổ đăng ký văn bản"
        case .registerEnded: "ngừng dùng sổ đăng ký văn bản"
        case .registerImported: "nhập sổ đăng ký cũ"
        case .registerYearClosed: "khóa sổ đăng ký cuối năm"
        case .numberReserved: "giữ số trong sổ đăng ký"
        case .numberVoided: "hủy số trong sổ đăng ký"
        case .paperEntered: "ghi văn bản vào sổ đăng ký"
        case .copyJoined: "ghi bản đến trùng vào số đã có"
        case .interchangeReceived: "nhận thông điệp liên thông"
        case .interchangeAccepted: "tiếp nhận văn bản liên thông"
        case .interchangeRefused: "từ chối văn bản liên thông"
        case .interchangeAnswered: "trả lời yêu cầu thu hồi, cập nhật"
        case .interchangeQueued: "gửi thông điệp liên thông"
        case .interchangeRevived: "gửi lại thông điệp liên thông"
        case .interchangeDropped: "bỏ thông điệp liên thông chưa gửi được"
        case .paperPassedOn: "chuyển văn bản đã vào sổ"
        case .outgoingDrafted: "soạn dự thảo văn bản đi"
        case .outgoingEdited: "sửa dự thảo văn bản đi"
        case .outgoingAsked: "gửi dự thảo lấy ý kiến"
        case .outgoingOpined: "cho ý kiến về dự thảo"
        case .outgoingRoundClosed: "kết thúc lấy ý kiến"
        case .outgoingSubmitted: "trình dự thảo văn bản đi"
        case .outgoingTakenBack: "rút lại dự thảo"
        case .outgoingInitialled: "ký nháy dự thảo"
        case .outgoingReviewed: "ký nháy thể thức"
        case .outgoingSigned: "ký văn bản đi"
        case .outgoingReturned: "trả lại văn bản đi"
        case .outgoingNumbered: "cấp số văn bản đi"
        case .outgoingIssued: "đóng dấu, phát hành văn bản đi"
        case .outgoingReceived: "ghi nhận nơi nhận đã nhận văn bản"
        case .outgoingUpdated: "báo cập nhật văn bản đã phát hành qua liên thông"
        case .outgoingWithdrawn: "thu hồi văn bản đã phát hành"
        case .outgoingDropped: "bỏ dự thảo văn bản đi"
        case .outgoingOpened: "mở dự thảo hạn chế người xem"
        case .rootAdded: "thêm chứng thư tin cậy để kiểm tra chữ ký số"
        case .rootWithdrawn: "bỏ tin cậy một chứng thư"
        case .paperlessEntered: "ghi nơi nhận, loại văn bản không gửi bản giấy"
        case .paperlessEnded: "bỏ khỏi danh sách không gửi bản giấy"
        }
    }

    static func title(of kind: SubjectKind) -> String {
        switch kind {
        case .office: "Cơ quan"
        case .unit: "Đơn vị"
        case .person: "Người"
        case .account: "Tài khoản"
        case .document: "Văn bản"
        case .obligation: "Nhiệm vụ"
        case .report: "Báo cáo"
        case .setting: "Thiết lập"
        case .letter: "Công văn đôn đốc"
        case .calendar: "Lịch làm việc"
        case .deadLetter: "Thư chưa gửi được"
        case .register: "Sổ đăng ký văn bản"
        case .interchange: "Liên thông văn bản"
        case .outgoing: "Văn bản đi"
        }
    }
}
