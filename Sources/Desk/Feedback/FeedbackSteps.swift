public import Office
import Storage
import WorkTime

/// Says what feedback is about and passes it to the unit that answers, with the time that the rules give; routed again it goes to
/// another unit, and its time begins anew. By whoever controls procedures. Journal: `feedback.routed`.
public struct RouteFeedback: Command {
    public let id: Key<RegulationFeedback>
    public let kind: RegulationFeedback.Kind?
    public let unit: Key<Unit>?
    public let version: Int64

    public init(
        _ id: Key<RegulationFeedback>, kind: RegulationFeedback.Kind?, unit: Key<Unit>?, version: Int64
    ) {
        self.id = id
        self.kind = kind
        self.unit = unit
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.state == .received || feedback.state == .answering else {
            throw OfficeError(.conflict, "Phản ánh, kiến nghị này đã có trả lời hoặc đã kết thúc.")
        }
        guard let kind else { throw OfficeError(.invalid, "Chọn «Loại».", field: "feedbackKind") }
        guard let unit, let found = try UnitStore.find(act.tx, unit), !found.unit.isOutside, !found.isClosed else {
            throw OfficeError(.invalid, "Chọn đơn vị của cơ quan trả lời.", field: "feedbackUnit")
        }
        let deadline = try act.workingDays(act.rules.feedback.answerDays[kind] ?? 15, from: act.today)
        try FeedbackStore.route(
            act.tx, id, kind: kind, to: unit, by: act.actor.person, due: deadline.due, version: version)
        try act.record(
            .feedbackRouted, on: .feedback, id.value,
            ["kind": .text(kind.rawValue), "unit": JournalValue(unit), "due": JournalValue(deadline.due)])
        if feedback.state == .received {
            try act.fulfil(.feedback, of: id.value)
        } else {
            try act.callOff(.feedback, of: id.value, because: "Chuyển đơn vị khác trả lời")
        }
        try act.charge(
            .feedback, for: id.value, "Trả lời phản ánh, kiến nghị về quy định \(feedback.code): \(feedback.subject)",
            product: "Nội dung trả lời", lead: NamedParty(key: Key(unit), kind: .unit, name: found.unit.name),
            deadline: deadline, basis: act.rules.feedback.article)
    }
}

/// Ends feedback that is not taken up: it lacks what it must have, or is another agency's matter. With a reason; by whoever controls
/// procedures. Journal: `feedback.closed`.
public struct CloseFeedback: Command {
    public let id: Key<RegulationFeedback>
    /// Where it was passed on to; nil where it is refused.
    public let forwardedTo: String?
    public let isForwarded: Bool
    public let reason: String
    public let version: Int64

    public init(
        _ id: Key<RegulationFeedback>, isForwarded: Bool, forwardedTo: String?, reason: String, version: Int64
    ) {
        self.id = id
        self.isForwarded = isForwarded
        self.forwardedTo = forwardedTo
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.state == .received else {
            throw OfficeError(.conflict, "Chỉ phản ánh, kiến nghị chờ phân loại mới không xử lý hoặc chuyển được.")
        }
        let reason = try Words.reason(reason)
        let target =
            isForwarded
            ? try EnteredText.required(forwardedTo, "Cơ quan nhận chuyển", field: "forwardedTo") : nil
        try FeedbackStore.close(
            act.tx, id, as: isForwarded ? .forwarded : .refused, reason: reason, forwardedTo: target,
            version: version)
        try act.record(
            .feedbackClosed, on: .feedback, id.value,
            ["isForwarded": .bool(isForwarded), "reason": .digest(of: reason)])
        try act.fulfil(.feedback, of: id.value)
    }
}

/// The unit's answer, to be approved. By whoever works in the unit, or controls procedures. Journal: `feedback.answered`.
public struct DraftFeedbackAnswer: Command {
    public let id: Key<RegulationFeedback>
    public let answer: String
    public let version: Int64

    public init(_ id: Key<RegulationFeedback>, answer: String, version: Int64) {
        self.id = id
        self.answer = answer
        self.version = version
    }

    public func run(_ act: Act) throws {
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.isAnswered(by: act.actor) else {
            throw OfficeError(.forbidden, "Trả lời do đơn vị được chuyển phản ánh, kiến nghị soạn.")
        }
        guard feedback.state == .answering else {
            throw OfficeError(.conflict, "Phản ánh, kiến nghị này không ở bước đơn vị trả lời.")
        }
        let answer = try Words.required(
            answer, field: "answer", limit: 20_000, missing: "Chưa nhập «Nội dung trả lời».",
            tooLong: "«Nội dung trả lời» dài quá 20.000 ký tự.")
        try FeedbackStore.draft(act.tx, id, answer, version: version)
        try act.record(.feedbackAnswered, on: .feedback, id.value, ["answer": .digest(of: answer)])
        try act.fulfil(.feedback, of: id.value)
        guard let router = try FeedbackStore.router(act.tx, of: id) ?? act.controller() else { return }
        try act.charge(
            .feedback, for: id.value, "Duyệt trả lời phản ánh, kiến nghị về quy định \(feedback.code)", lead: router,
            deadline: feedback.answerDue.map { .on($0) } ?? .none, basis: act.rules.feedback.article)
    }
}

/// Approves the answer, which is sent today and to be published, or sends it back with a reason. By whoever controls procedures.
/// Journal: `feedback.answered`, `feedback.returned`.
public struct DecideFeedbackAnswer: Command {
    public let id: Key<RegulationFeedback>
    public let isApproved: Bool
    public let reason: String?
    public let version: Int64

    public init(_ id: Key<RegulationFeedback>, isApproved: Bool, reason: String? = nil, version: Int64) {
        self.id = id
        self.isApproved = isApproved
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.state == .approving, let unit = feedback.unit else {
            throw OfficeError(.conflict, "Phản ánh, kiến nghị này không có trả lời chờ duyệt.")
        }
        guard isApproved else {
            let reason = try Words.reason(reason ?? "")
            try FeedbackStore.sendBack(act.tx, id, reason: reason, version: version)
            try act.record(.feedbackReturned, on: .feedback, id.value, ["reason": .digest(of: reason)])
            try act.fulfil(.feedback, of: id.value)
            try act.charge(
                .feedback, for: id.value,
                "Trả lời lại phản ánh, kiến nghị về quy định \(feedback.code): \(feedback.subject)",
                product: "Nội dung trả lời", lead: unit, deadline: feedback.answerDue.map { .on($0) } ?? .none,
                basis: act.rules.feedback.article)
            return
        }
        try FeedbackStore.answer(act.tx, id, on: act.today, version: version)
        try act.record(
            .feedbackAnswered, on: .feedback, id.value,
            ["day": JournalValue(act.today), "isLate": .bool(feedback.answerDue.map { $0 < act.today } ?? false)])
        try act.fulfil(.feedback, of: id.value)
        try act.charge(
            .feedback, for: id.value, "Công khai kết quả xử lý phản ánh, kiến nghị \(feedback.code)",
            lead: NamedParty(key: Key(act.actor.person), kind: .person, name: act.actor.name),
            deadline: try act.workingDays(act.rules.feedback.publishDays, from: act.today),
            basis: act.rules.feedback.article)
    }
}

/// Publishes an answer in words that everybody may read; refused where they hold what tells who sent it, unless he or she agreed to be
/// named. By whoever controls procedures. Journal: `feedback.published`.
public struct PublishFeedback: Command {
    public let id: Key<RegulationFeedback>
    public let subject: String
    public let content: String
    public let answer: String
    public let version: Int64

    public init(_ id: Key<RegulationFeedback>, subject: String, content: String, answer: String, version: Int64) {
        self.id = id
        self.subject = subject
        self.content = content
        self.answer = answer
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        let feedback = try FeedbackStore.find(act.tx, id, for: act.actor)
        guard feedback.state == .answered || feedback.state == .published else {
            throw OfficeError(.conflict, "Chỉ công khai phản ánh, kiến nghị đã trả lời.")
        }
        let publication = RegulationFeedback.Publication(
            subject: try EnteredText.required(subject, "Tiêu đề", field: "publicSubject"),
            content: try text(content, "Nội dung", "publicContent"),
            answer: try text(answer, "Trả lời", "publicAnswer"), day: act.today)
        for (field, words) in [
            ("publicSubject", publication.subject), ("publicContent", publication.content),
            ("publicAnswer", publication.answer),
        ] {
            if let found = feedback.sender.trace(in: words) {
                throw OfficeError(
                    .invalid,
                    "Nội dung công khai còn \(found). Bỏ thông tin này rồi công khai: người gửi chưa đồng ý hoặc đây là thông tin liên hệ.",
                    field: field)
            }
        }
        try FeedbackStore.publish(act.tx, id, publication, on: act.today, version: version)
        try act.record(
            .feedbackPublished, on: .feedback, id.value,
            ["answer": .digest(of: publication.answer), "day": JournalValue(act.today)])
        try act.fulfil(.feedback, of: id.value)
    }

    private func text(_ text: String, _ label: String, _ field: String) throws -> String {
        try Words.required(
            text, field: field, limit: 20_000, missing: "Chưa nhập «\(label)».",
            tooLong: "«\(label)» dài quá 20.000 ký tự.")
    }
}

/// Takes what was published off the public page; it can be published again. Journal: `feedback.withdrawn`.
public struct WithdrawFeedback: Command {
    public let id: Key<RegulationFeedback>
    public let reason: String
    public let version: Int64

    public init(_ id: Key<RegulationFeedback>, reason: String, version: Int64) {
        self.id = id
        self.reason = reason
        self.version = version
    }

    public func run(_ act: Act) throws {
        try act.actor.mustControlFeedback()
        _ = try FeedbackStore.find(act.tx, id, for: act.actor)
        let reason = try Words.reason(reason)
        try FeedbackStore.withdraw(act.tx, id, version: version)
        try act.record(.feedbackWithdrawn, on: .feedback, id.value, ["reason": .digest(of: reason)])
    }
}

extension RegulationFeedback {
    /// Whether the answer is the actor's to write.
    public func isAnswered(by actor: Actor) -> Bool {
        guard let unit else { return false }
        return actor.controlsProcedures || actor.works(in: Key(unit.key.value))
    }
}
