import Office
import Process
public import Storage
import WorkTime

/// Tells whoever brought a dossier by mail that something has come about: papers are missing, the day was put off, the result is there.
///
/// A mail says what and where to ask, never what stands in the dossier: it may be read by others (Luật 91/2025/QH15).
public struct ApplicantMailer: OutboxHandler {
    private let storage: any Storage
    private let rules: OfficeRules
    private let officeName: String
    /// The address that people type, without a stroke at its end.
    private let origin: String
    private let carry: NoticeMailer.Carrier

    public init(
        storage: any Storage, rules: OfficeRules, officeName: String, origin: String,
        carry: @escaping NoticeMailer.Carrier
    ) {
        self.storage = storage
        self.rules = rules
        self.officeName = officeName
        self.origin = origin
        self.carry = carry
    }

    public func deliver(_ message: OutboxStore.Message) async throws {
        guard message.kind == .applicantMail else { return }
        let letter = try await storage.read { tx in try self.letter(message.payload, tx) }
        if let letter { try await carry(letter) }
    }

    /// Nil for a step that tells nothing, or whose dossier has no address any more.
    private func letter(_ payload: String, _ tx: any Transaction) throws -> Letter? {
        let parts = payload.split(separator: "/")
        guard parts.count == 2, let id = Key<LedgerCase>(parts[0]), let position = Int(parts[1]),
            let told = try ApplicantMailStore.told(tx, id, position: position),
            let process = rules.processes.version(told.process, told.processVersion),
            let act = process.act(told.act), let news = ApplicantNews(act, to: told.state, process)
        else { return nil }
        let code = DossierCode(told.code)
        let link = code.map { "\(origin)/tra-cuu?ma=\($0.text)-\($0.check)" }
        let lines =
            [
                "Kính gửi: \(told.name)", "", news.sentence(counter: told.counter, due: told.due), "",
                "Mã hồ sơ: \(told.code)\(code.map { " (số kiểm tra \($0.check))" } ?? "")", "Thủ tục: \(told.title)",
                "Đơn vị giải quyết: \(told.unit)",
            ] + (rules.open.opensLookUp ? link.map { ["", "Xem hồ sơ: \($0)"] } ?? [] : [])
            + ["", "--", "Thư tự động của phần mềm Công vụ, \(officeName). Không trả lời thư này."]
        return Letter(
            id: "dossier.\(id).\(position)", address: told.mail, name: told.name,
            subject: "Hồ sơ \(told.code): \(news.title)", text: lines.joined(separator: "\n") + "\n", isUrgent: false)
    }
}

/// What a step of a dossier is news of to whoever brought it.
enum ApplicantNews {
    case supplement, apology, refusal, stop, ready

    /// Nil for a step that he or she need not know of.
    init?(_ act: ProcessAct, to state: String, _ process: ProcessVersion) {
        guard process.kind == .dossier else { return nil }
        if act.forms.contains("supplement") {
            self = .supplement
        } else if act.forms.contains("apology") {
            self = .apology
        } else if act.forms.contains("refusal") {
            self = .refusal
        } else if act.forms.contains("stop") {
            self = .stop
        } else if act.to != nil, process.state(state)?.isEnd == false, Self.endsSettling(act, process),
            process.state(state).flatMap({ process.role($0.owner) })?.holder == .counter
        {
            self = .ready
        } else {
            return nil
        }
    }

    /// Whether the time of settling ends with the act: then the result is there.
    private static func endsSettling(_ act: ProcessAct, _ process: ProcessVersion) -> Bool {
        guard let main = process.mainClock else { return false }
        return act.clocks.contains(.stop(main.code))
    }

    var title: String {
        switch self {
        case .supplement: "cần bổ sung giấy tờ"
        case .apology: "xin lỗi và hẹn lại ngày trả kết quả"
        case .refusal: "không được tiếp nhận, giải quyết"
        case .stop: "đã dừng theo yêu cầu"
        case .ready: "đã có kết quả"
        }
    }

    func sentence(counter: String, due: Due?) -> String {
        switch self {
        case .supplement:
            "Hồ sơ của anh/chị cần bổ sung giấy tờ. Xem phiếu yêu cầu bổ sung và nộp tại \(counter)."
        case .apology:
            "Cơ quan xin lỗi vì chưa trả kết quả đúng hẹn."
                + (due.map { " Ngày hẹn mới: \($0.written)." } ?? " Ngày hẹn mới ghi trong văn bản xin lỗi.")
        case .refusal: "Hồ sơ không được tiếp nhận, giải quyết. Lý do ghi trong phiếu từ chối; hỏi thêm tại \(counter)."
        case .stop: "Hồ sơ đã dừng giải quyết theo yêu cầu của anh/chị. Nhận lại giấy tờ bản chính tại \(counter)."
        case .ready: "Hồ sơ đã có kết quả. Mang giấy hẹn đến \(counter) để nhận."
        }
    }
}
