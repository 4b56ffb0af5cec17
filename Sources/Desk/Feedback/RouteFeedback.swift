public import Office
import Storage
import WorkTime

/// Says what feedback is about and passes it to the unit that answers, with the time that the rules give; routed again it goes to
/// another unit, in the time that it has left: whoever waits does not wait longer. A draft of the first unit is thrown
/// away. By whoever controls procedures. Journal: `feedback.routed`.
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
        let deadline: Deadline =
            try feedback.answerDue.map { .on($0) }
            ?? act.workingDays(act.rules.feedback.answerDays[kind] ?? 15, from: act.today)
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
