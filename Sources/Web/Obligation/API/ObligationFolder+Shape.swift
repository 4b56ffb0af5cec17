import Office
import WorkTime

extension RequestItem {
    static let shape = JSONShape<RequestItem>(
        "ObligationRequest",
        [
            .init("id", "Mã đề nghị", \.id), .init(choice: "kind", "Đề nghị gì", \.kind),
            .init("part", "Mã phần việc", \.participant), .init("milestone", "Mã mốc", \.milestone),
            .init("to", NamedParty.shape, "Đề nghị chuyển giao cho", \.to),
            .init("isRefusal", "Từ chối trong thời gian cho phép", \.isRefusal),
            .init("askedBy", NamedParty.shape, "Người đề nghị", \.askedBy), .init("askedAt", "Lúc đề nghị", \.askedAt),
            .init("reason", "Lý do", \.reason), .init("wishedOn", "Thời hạn đề nghị", \.wishedOn),
            .init("document", DocumentLabel.shape, "Văn bản kèm theo", \.document),
            .init(list: "evidence", ReportItem.Evidence.shape, "Tệp minh chứng", \.evidence),
            .init(choice: "state", "Chờ, đồng ý, không đồng ý hay đã rút", \.state),
            .init("decidedBy", NamedParty.shape, "Người quyết định", \.decidedBy),
            .init("decidedAt", "Lúc quyết định", \.decidedAt), .init("decisionReason", "Ý kiến", \.decisionReason),
            .init("grantedOn", "Thời hạn được đồng ý", \.grantedOn),
        ])
}

extension SuspensionItem {
    static let shape = JSONShape<SuspensionItem>(
        "Suspension",
        [
            .init("from", "Ngày đầu tiên không tính", \.suspension.from),
            .init("until", "Ngày đầu tiên tính lại", \.suspension.until), .init("reason", "Lý do", \.reason),
            .init("basis", DocumentLabel.shape, "Văn bản làm căn cứ", \.basis),
            .init("suspendedBy", NamedParty.shape, "Người cho tạm dừng", \.suspendedBy),
            .init("resumedBy", NamedParty.shape, "Người cho tiếp tục", \.resumedBy),
            .init("oldDue", "Thời hạn khi tạm dừng", \.oldDue), .init("newDue", "Thời hạn khi tiếp tục", \.newDue),
        ])
}

extension PeriodReport {
    static let shape = JSONShape<PeriodReport>(
        "PeriodReport",
        [
            .init("due", "Hạn của kỳ", \.due), .init("reportedOn", "Ngày báo cáo", \.reportedOn),
            .init("report", "Mã báo cáo", \.report), .init("daysLate", "Chậm bao nhiêu ngày", \.daysLate),
        ])
}

extension PartItem {
    static let shape = JSONShape<PartItem>(
        "PartOfWhole",
        [
            .init("id", "Mã nhiệm vụ", \.id), .init("content", "Nội dung", \.content),
            .init("lead", NamedParty.shape, "Chủ trì", \.lead),
            .init("officer", NamedParty.shape, "Người được phân công", \.officer),
            .init(choice: "state", "Trạng thái", \.state), .init("progress", "Tiến độ, phần trăm", \.progress),
            .init("weight", "Trọng số", \.weight), .init("nextDue", "Ngày đến hạn gần nhất", \.nextDue),
            .init("closedOn", "Ngày kết thúc", \.closedOn),
        ])
}

extension CommentItem {
    static let shape = JSONShape<CommentItem>(
        "Remark",
        [
            .init("id", "Mã trao đổi", \.id), .init("author", NamedParty.shape, "Người viết", \.author),
            .init("at", "Lúc", \.at), .init("text", "Nội dung", \.text),
            .init(list: "mentioned", NamedParty.shape, "Người được nhắc tên", \.mentioned),
        ])
}

extension ReminderItem {
    static let shape = JSONShape<ReminderItem>(
        "Reminder",
        [
            .init("id", "Mã lời nhắc", \.id), .init("obligation", "Mã nhiệm vụ", \.obligation),
            .init("on", "Ngày nhắc", \.on), .init("note", "Điều cần nhớ", \.note),
        ])
}
