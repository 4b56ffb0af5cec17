import Desk
import Office
import WorkTime

/// A journal entry in the office's words: what stands after the name of who did it, and what it was about.
///
/// The journal itself holds keys, days and digests; texts come from the reports and adjustments that it names.
struct JournalSentence: Sendable {
    let act: String
    let detail: HTML
    let tone: Tone

    init(_ item: TimelineItem, in content: ObligationPage) {
        let entry = JournalBody(item.body)
        let party = item.names["party"].map { " (\($0))" } ?? ""
        let report = entry.number("report").flatMap { key in content.reports.first { $0.id.value == key } }
        let adjustment = content.adjustments.first { $0.at == item.at }
        switch JournalAct(rawValue: item.act) {
        case .obligationAssigned: self.init("giao nhiệm vụ", .still)
        case .obligationAccepted: self.init("tiếp nhận\(party)", .moving)
        case .obligationPassed:
            self.init(item.names["officer"].map { "phân công \($0) thực hiện" } ?? "thu lại việc đã phân công", .moving)
        case .obligationReported:
            let isFinal = entry.flag("final")
            let kind = isFinal ? "báo cáo kết quả" : "báo cáo tiến độ \(entry.number("percent") ?? 0)%"
            let link: HTML? = report.map { "<p><a class=\"small\" href=\"#report-\($0.id)\">Xem báo cáo</a></p>" }
            self.init(kind + party, isFinal ? .soon : .moving, link ?? .empty)
        case .resultAccepted: self.init("xác nhận hoàn thành\(party)", .done)
        case .obligationFulfilled: self.init("kết thúc: việc đã làm xong trên hệ thống", .done)
        case .resultReturned: self.init("trả lại kết quả\(party)", .late, Self.written(report?.reason))
        case .milestoneCompleted:
            let milestone = entry.number("milestone").flatMap { key in
                content.obligation.milestones.first { $0.id.value == key }
            }
            self.init("đánh dấu đã xong mốc", .done, Self.written(milestone?.text))
        case .deadlineAdjusted:
            self.init(
                "điều chỉnh thời hạn từ \(entry.written("from")) sang \(entry.written("to"))", .soon,
                Self.written(adjustment?.reason))
        case .partAdjusted:
            self.init(
                entry.written("to", none: "") == ""
                    ? "bỏ hạn riêng\(party)" : "đặt hạn riêng đến \(entry.written("to"))\(party)", .soon,
                Self.written(adjustment?.reason))
        case .obligationCancelled: self.init("hủy nhiệm vụ", .late, Self.written(adjustment?.reason))
        case .obligationSuperseded:
            self.init("thay thế bằng nhiệm vụ của văn bản sau", .still, Self.written(adjustment?.reason))
        case .obligationReassigned:
            let from = item.names["from"].map { " của \($0)" } ?? ""
            let to = item.names["to"].map { " sang \($0)" } ?? " trả về đơn vị"
            let why = item.body["as"] == "reorganisation" ? " (sắp xếp tổ chức)" : " (bàn giao)"
            self.init("chuyển việc\(from)\(to)\(why)", .moving)
        case .obligationUrged:
            let audience = entry.text("audience").split(separator: ",").compactMap {
                Rung.Audience(rawValue: String($0))
            }
            let item = UrgingItem(
                id: Key(1), code: entry.text("rung"), due: CalendarDay(entry.text("due")) ?? .last, at: item.at,
                audience: audience, by: nil, note: nil)
            self.init(item.words, item.due < OfficeTime.day(of: item.at) ? .late : .soon)
        case .deadlineRecounted:
            self.init(
                "tính lại \(item.body["report"] == true ? "kỳ báo cáo" : "thời hạn") theo lịch làm việc: từ \(entry.written("from")) sang \(entry.written("to"))",
                .soon)
        case .basisAttached: self.init("gắn văn bản làm căn cứ", .still)
        case .obligationRefused, .anotherDoerAsked, .handOverAsked, .anotherDateAsked, .requestRefused,
            .requestWithdrawn, .doerReplaced:
            self.init(asking: item, entry, party, content)
        case .coordinationWaived:
            let part = entry.number("participant").flatMap { key in
                content.participants.first { $0.participant.id.value == key }
            }
            self.init("miễn phối hợp\(party)", .still, Self.written(part?.result))
        case .milestoneAdjusted:
            self.init(
                "điều chỉnh thời hạn của mốc từ \(entry.written("from")) sang \(entry.written("to"))", .soon,
                Self.written(adjustment?.reason))
        case .obligationSuspended:
            let suspension = content.folder.suspensions.first { $0.suspension.from == OfficeTime.day(of: item.at) }
            self.init("tạm dừng nhiệm vụ", .soon, Self.written(suspension?.reason))
        case .obligationResumed:
            let moved = entry.written("from") == entry.written("to")
            self.init(
                moved
                    ? "cho tiếp tục nhiệm vụ"
                    : "cho tiếp tục nhiệm vụ; thời hạn từ \(entry.written("from")) thành \(entry.written("to"))",
                .moving)
        case .obligationBrokenDown:
            let part = entry.number("part").flatMap { key in content.folder.parts.first { $0.id.value == key } }
            self.init("tách việc nhỏ giao\(party)", .moving, Self.written(part?.content))
        case .reviewObjected:
            self.init("nêu lý do chậm khi kiểm điểm năm \(entry.text("period"))\(party)", .soon)
        case .reviewObjectionDecided:
            let isAccepted = entry.text("decision") == ReviewObjection.Decision.accepted.rawValue
            self.init(
                "\(isAccepted ? "chấp nhận" : "không chấp nhận") lý do chậm khi kiểm điểm năm \(entry.text("period"))\(party)",
                isAccepted ? .done : .late)
        case .rhythmSet: self.init("đặt nhịp báo cáo, kỳ tới \(entry.written("next"))", .soon)
        case .obligationReminded: self.init("nhắc việc", .soon)
        case .obligationRemarked: self.init("trao đổi", .still)
        default: self.init("cập nhật nhiệm vụ", .still)
        }
    }

    /// What was asked of whoever assigned it, and decided.
    private init(
        asking item: TimelineItem, _ entry: JournalBody, _ party: String, _ content: ObligationPage
    ) {
        let request = entry.number("request").flatMap { key in content.folder.requests.first { $0.id.value == key } }
        let to = item.names["to"] ?? request?.to?.name ?? "bên khác"
        switch JournalAct(rawValue: item.act) {
        case .obligationRefused: self.init("từ chối nhận việc\(party)", .late, Self.written(request?.reason))
        case .anotherDoerAsked: self.init("đề nghị giao bên khác\(party)", .soon, Self.written(request?.reason))
        case .handOverAsked: self.init("đề nghị chuyển giao cho \(to)\(party)", .soon, Self.written(request?.reason))
        case .anotherDateAsked:
            self.init(
                "xin điều chỉnh thời hạn đến \(entry.written("to"))\(party)", .soon, Self.written(request?.reason))
        case .requestRefused:
            self.init(
                request?.isRefusal == true ? "yêu cầu tiếp tục thực hiện\(party)" : "không đồng ý đề nghị\(party)",
                .late,
                Self.written(request?.decisionReason))
        case .requestWithdrawn: self.init("rút đề nghị\(party)", .still)
        default: self.init("giao lại cho \(to)\(party)", .moving)
        }
    }

    private init(_ act: String, _ tone: Tone, _ detail: HTML = .empty) {
        self.act = act
        self.tone = tone
        self.detail = detail
    }

    private static func written(_ text: String?) -> HTML {
        text.map { "<p class=\"written\">\($0)</p>" } ?? .empty
    }
}

/// Reading of what a journal entry holds.
struct JournalBody: Sendable {
    private let fields: [String: JournalValue]

    init(_ fields: [String: JournalValue]) { self.fields = fields }

    func flag(_ name: String) -> Bool { fields[name] == .bool(true) }

    func number(_ name: String) -> Int64? {
        if case .int(let number) = fields[name] { return number }
        return nil
    }

    func text(_ name: String) -> String {
        if case .text(let text) = fields[name] { return text }
        return ""
    }

    /// A day as people write it.
    func written(_ name: String, none: String = "không quy định") -> String {
        guard case .text(let text) = fields[name], let day = CalendarDay(text) else { return none }
        return WrittenDay.text(day)
    }
}
