import Desk
import Office
import WorkTime

extension ObligationPage {
    static let shape = JSONShape<ObligationPage>(
        "Obligation",
        [
            .init("id", "Mã nhiệm vụ", \.obligation.id),
            .init("version", "Gửi lại khi làm việc với cả nhiệm vụ", \.obligation.version),
            .init("ref", "Mục trong văn bản", \.ref), .init("content", "Nội dung", \.content),
            .init("addresses", "Hạn chế mà nhiệm vụ khắc phục", \.addresses), .init("product", "Sản phẩm", \.product),
            .init(choice: "origin", "Giao bằng gì", \.origin),
            .init("orderedBy", "Ai giao, khi không bằng văn bản", \.orderedBy),
            .init("orderedOn", "Ngày giao, khi không bằng văn bản", \.orderedOn),
            .init("document", DocumentLabel.shape, "Văn bản giao", \.document),
            .init(choice: "state", "Trạng thái", \.obligation.state),
            .init(choice: "closingRule", "Xong khi chủ trì xong, hay khi mọi phần xong", \.obligation.closingRule),
            .init("progress", "Tiến độ, phần trăm", \.obligation.progress),
            .init("deadline", Deadline.shape, "Thời hạn", \.obligation.deadline),
            .init("firstDue", "Ngày đến hạn trước mọi lần điều chỉnh", \.firstDue),
            .init("nextDue", "Ngày đến hạn gần nhất: thời hạn, hoặc mốc chưa xong") { $0.obligation.nextDue },
            .init("closedOn", "Ngày kết thúc", \.obligation.closedOn),
            .init("assigner", NamedParty.shape, "Người giao, xác nhận kết quả", \.assigner),
            .init("createdAt", "Lúc ghi vào hệ thống", \.createdAt),
            .init(list: "participants", Part.shape, "Ai tham gia, phần của từng bên") { page in
                page.participants.map { Part(item: $0, acts: page.partActs[$0.participant.id] ?? []) }
            },
            .init(list: "milestones", Milestone.shape, "Các mốc", \.obligation.milestones),
            .init(list: "reports", ReportItem.shape, "Báo cáo, mới nhất trước, tối đa 100", \.reports),
            .init(list: "adjustments", AdjustmentItem.shape, "Điều chỉnh, hủy, thay thế", \.adjustments),
            .init(list: "requests", RequestItem.shape, "Đề nghị với người giao việc", \.folder.requests),
            .init(list: "suspensions", SuspensionItem.shape, "Các lần tạm dừng", \.folder.suspensions),
            .init("rhythm", "Nhịp báo cáo") { $0.obligation.rhythm?.written },
            .init("reportDue", "Hạn của kỳ báo cáo tới", \.obligation.reportDue),
            .init(list: "periods", PeriodReport.shape, "Báo cáo theo kỳ đã gửi", \.folder.periods),
            .init("whole", PartItem.shape, "Nhiệm vụ mà việc này là một phần", \.folder.whole),
            .init(list: "parts", PartItem.shape, "Các việc nhỏ", \.folder.parts),
            .init(list: "remarks", CommentItem.shape, "Trao đổi, cũ nhất trước, tối đa 300", \.folder.comments),
            .init("isWatched", "Người gọi có theo dõi", \.folder.isWatched),
            .init(list: "reminders", ReminderItem.shape, "Lời nhắc riêng của người gọi", \.folder.reminders),
            .init(list: "timeline", TimelineItem.shape, "Ai làm gì lúc nào, cũ nhất trước, tối đa 200", \.timeline),
            .init("source", SourceExcerpt.shape, "Đoạn văn bản giao nhiệm vụ", \.source),
            .init(choices: "acts", "Việc người gọi được làm với cả nhiệm vụ lúc này", \.acts),
        ])

    /// A participant with what the asker may do to its part.
    struct Part: Sendable {
        let item: ParticipantItem
        let acts: [ObligationAct]

        static let shape = JSONShape<Part>(
            "Part",
            [
                .init("id", "Mã phần việc", \.item.participant.id),
                .init("version", "Gửi lại khi làm việc với phần này", \.item.participant.version),
                .init("party", "Mã đơn vị hoặc người", \.item.participant.party),
                .init("name", "Tên hiện nay", \.item.name),
                .init("printedName", "Tên như in trong văn bản", \.item.participant.printedName),
                .init(choice: "role", "Tham gia với tư cách gì", \.item.participant.role),
                .init("isOutside", "Cơ quan ngoài, có người ghi thay", \.item.participant.isOutside),
                .init("officer", "Mã người được đơn vị phân công", \.item.participant.officer),
                .init("officerName", "Người được đơn vị phân công", \.item.officerName),
                .init("followerName", "Người ghi thay cơ quan ngoài", \.item.followerName),
                .init(choice: "state", "Trạng thái của phần này", \.item.participant.state),
                .init("due", "Thời hạn riêng", \.item.participant.due),
                .init("progress", "Tiến độ, phần trăm", \.item.participant.progress),
                .init("result", "Kết quả đã báo cáo", \.item.result),
                .init(choices: "acts", "Việc người gọi được làm với phần này lúc này", \.acts),
            ])
    }
}

extension Milestone {
    static let shape = JSONShape<Milestone>(
        "Milestone",
        [
            .init("id", "Mã mốc", \.id), .init("text", "Nội dung", \.text), .init("due", "Thời hạn", \.due),
            .init("doneOn", "Ngày xong", \.doneOn),
        ])
}

extension ReportItem {
    static let shape = JSONShape<ReportItem>(
        "Report",
        [
            .init("id", "Mã báo cáo", \.id), .init("part", "Mã phần việc", \.participant),
            .init("reporter", NamedParty.shape, "Người báo cáo", \.reporter), .init("at", "Lúc", \.at),
            .init("percent", "Tiến độ, phần trăm", \.percent), .init("text", "Nội dung", \.text),
            .init("isFinal", "Là báo cáo kết quả", \.isFinal),
            .init("document", DocumentLabel.shape, "Văn bản làm chứng", \.document),
            .init(list: "evidence", Evidence.shape, "Tệp minh chứng", \.evidence),
            .init(choice: "decision", "Được xác nhận hay bị trả lại", \.decision),
            .init("decidedBy", NamedParty.shape, "Người quyết định", \.decidedBy),
            .init("decidedAt", "Lúc quyết định", \.decidedAt), .init("reason", "Lý do trả lại", \.reason),
        ])
}

extension ReportItem.Evidence {
    static let shape = JSONShape<ReportItem.Evidence>(
        "Evidence",
        [
            .init("id", "Mã tệp; tải về tại /obligations/{id}/evidence/{mã tệp}", \.id),
            .init("fileName", "Tên tệp", \.fileName),
        ])
}

extension AdjustmentItem {
    static let shape = JSONShape<AdjustmentItem>(
        "Adjustment",
        [
            .init(choice: "kind", "Điều chỉnh thời hạn, hủy hay thay thế", \.kind),
            .init("part", "Mã phần việc, khi là hạn riêng của phần đó", \.participant), .init("at", "Lúc", \.at),
            .init("decidedBy", NamedParty.shape, "Người quyết định", \.decidedBy),
            .init("milestone", "Mã mốc", \.milestone), .init("part", "Mã phần việc", \.participant),
            .init("oldDue", "Thời hạn cũ", \.oldDue), .init("newDue", "Thời hạn mới", \.newDue),
            .init("reason", "Lý do", \.reason), .init("basis", DocumentLabel.shape, "Văn bản làm căn cứ", \.basis),
        ])
}

extension TimelineItem {
    static let shape = JSONShape<TimelineItem>(
        "TimelineEntry",
        [
            .init("id", "Mã mục nhật ký", \.id), .init("at", "Lúc", \.at),
            .init("actor", NamedParty.shape, "Người làm; không có khi hệ thống tự làm", \.actor),
            .init("act", "Tên việc trong nhật ký", \.act),
            .init("what", "Tên việc bằng tiếng Việt") { JournalWords.title(of: $0.act) },
        ])
}

extension SourceExcerpt {
    static let shape = JSONShape<SourceExcerpt>(
        "SourceExcerpt",
        [
            .init("before", "Phần trước", \.before), .init("passage", "Đoạn giao nhiệm vụ", \.passage),
            .init("after", "Phần sau", \.after), .init("start", "Vị trí bắt đầu, tính bằng ký tự Unicode", \.start),
            .init("page", "Trang", \.page),
        ])
}
