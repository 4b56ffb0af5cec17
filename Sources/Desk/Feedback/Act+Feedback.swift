public import Office
import Storage
import WorkTime

extension Actor {
    /// Whether this person takes in feedback on regulations that comes by post, telephone or in person.
    public var receivesFeedback: Bool {
        controlsProcedures || has(.clerk) || has(.counter) || has(.reception)
    }

    func mustControlFeedback() throws(OfficeError) {
        guard controlsProcedures else {
            throw OfficeError(
                .forbidden, "Việc này do lãnh đạo hoặc người được giao vai trò «Kiểm soát thủ tục hành chính» làm.")
        }
    }
}

extension View {
    /// The first day on which feedback may have been received whose time for being classified is not over today.
    func firstDayInTimeToClassify() throws -> CalendarDay {
        guard let term = Term(rules.feedback.classifyDays, .workingDay) else { return today }
        let clock = try self.clock()
        var day = today
        // No holidays last longer.
        while today < day.adding(days: 60) {
            let earlier = day.adding(days: -1)
            let counted = Deadline(kind: .relative, text: "", term: term, start: earlier).counted(by: clock)
            guard let due = counted.due, due >= today else { return day }
            day = earlier
        }
        return day
    }
}

extension Act {
    /// So many working days from a day.
    func workingDays(_ count: Int, from day: CalendarDay) throws -> Deadline {
        guard let term = Term(count, .workingDay) else { return .none }
        return Deadline(kind: .relative, text: "\(term.words) kể từ ngày \(day.written)", term: term, start: day)
            .counted(by: try clock())
    }

    /// Whoever leads the control of procedures, rather one who can sign in; nil where nobody does.
    func controller() throws -> NamedParty? {
        guard
            let person = try RoleStore.activeHolders(tx, of: .inspection, on: today).first
                ?? RoleStore.holders(tx, of: .inspection, on: today).first,
            let name = try PersonStore.find(tx, person)?.person.fullName
        else { return nil }
        return NamedParty(key: Key(person), kind: .person, name: name)
    }

    /// What was answered is owed to be published: by who approved the answer and still controls procedures, else by
    /// whoever acts.
    func chargePublication(_ feedback: RegulationFeedback) throws {
        let approver = try FeedbackStore.activeApprover(tx, of: feedback.id, on: today)
        let actor = approver ?? self.actor
        let lead =
            actor.isTerminal
            ? try controller() : NamedParty(key: Key(actor.person), kind: .person, name: actor.name)
        guard let lead else { return }
        try charge(
            .feedback, for: feedback.id.value, "Công khai kết quả xử lý phản ánh, kiến nghị \(feedback.code)",
            lead: lead,
            deadline: try workingDays(rules.feedback.publishDays, from: today), basis: rules.feedback.article,
            assigner: self.actor.isTerminal ? Key(lead.key.value) : nil)
    }

    /// What came in is owed by whoever leads the control of procedures: to be classified in time. A citizen's form is entered by
    /// the machine.
    func chargeClassification(_ id: Key<RegulationFeedback>, code: String, receivedOn: CalendarDay) throws {
        guard let controller = try controller() else { return }
        let machine = actor.isCitizen ? Act(tx: tx, actor: .terminal, rules: rules) : self
        try machine.charge(
            .feedback, for: id.value, "Phân loại phản ánh, kiến nghị về quy định \(code)", lead: controller,
            deadline: try workingDays(rules.feedback.classifyDays, from: receivedOn), basis: rules.feedback.article,
            assigner: actor.isCitizen ? Key(controller.key.value) : nil)
        guard machine !== self else { return }
        for notice in machine.notices { notify(notice) }
    }
}
