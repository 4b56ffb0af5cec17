public import Office
import Storage
public import WorkTime

/// Asks units for their opinions until a day. By the drafter or the head of the unit; journal: `outgoing.asked`.
public struct AskOpinions: Command {
    public let id: Key<Outgoing>
    public let version: Int64
    public let units: [Key<Party>]
    public let question: String
    /// The last day; nil for as many working days as the office's rules say.
    public let closesOn: CalendarDay?

    public init(
        _ id: Key<Outgoing>, version: Int64, units: [Key<Party>], question: String, closesOn: CalendarDay?
    ) {
        self.id = id
        self.version = version
        self.units = units
        self.question = question
        self.closesOn = closesOn
    }

    public func run(_ act: Act) throws {
        let paper = try act.outgoing(id, version: version, for: .ask)
        guard paper.hasContent else {
            throw OfficeError(.invalid, "Văn bản mật không lấy ý kiến trên hệ thống này.", field: "unit")
        }
        guard try !OutgoingVersionStore.all(act.tx, of: id).isEmpty else {
            throw OfficeError(.conflict, "Dự thảo chưa có nội dung để lấy ý kiến.")
        }
        let units = Set(units).sorted()
        guard (1...100).contains(units.count) else {
            throw OfficeError(.invalid, "Chọn từ 1 đến 100 đơn vị, cá nhân để lấy ý kiến.", field: "unit")
        }
        guard try PartyNameStore.names(act.tx, of: units).count == units.count else {
            throw OfficeError(.invalid, "Không có đơn vị, cá nhân được chọn.", field: "unit")
        }
        let answering = try AnsweringStore.people(act.tx, for: Set(units), on: act.today)
        guard units.allSatisfy({ answering[$0] != nil }) else {
            throw OfficeError(
                .invalid, "Có đơn vị chưa có người phụ trách trên hệ thống để trả lời; hãy lấy ý kiến bằng văn bản.",
                field: "unit")
        }
        let question = try EnteredText.required(question, "Nội dung xin ý kiến", field: "question", upTo: 1_000)
        let calendar = try act.clock().calendar
        let last = closesOn ?? calendar.day(act.rules.outgoing.opinionDays, workingDaysAfter: act.today) ?? act.today
        guard last >= act.today, last <= act.today.adding(days: 60) else {
            throw OfficeError(.invalid, "Hạn trả lời phải từ hôm nay, trong vòng 60 ngày.", field: "closesOn")
        }
        let minute = calendar.sessions(on: last).last?.end ?? 24 * 60
        let closes = OfficeTime.start(of: last).adding(seconds: Int64(minute) * 60)
        guard closes > act.now else {
            throw OfficeError(.invalid, "Giờ làm việc của ngày này đã hết; chọn ngày sau.", field: "closesOn")
        }
        let round = try OutgoingOpinionStore.open(
            act.tx, on: id, units, question: question, closesAt: closes, by: act.actor.person)
        try act.move(
            paper, to: .consulting, as: .ask, and: .empty,
            ["round": .init(round), "parties": .list(units.map { JournalValue($0) }), "until": .init(last)])
        try OutgoingPartyStore.ask(act.tx, units, on: id)
        try act.inform([
            NewNotice(
                .outgoing, to: units, about: .outgoing(id),
                words: "Xin ý kiến trước \(closes.writtenTime) ngày \(last.written): \(question)")
        ])
    }
}
