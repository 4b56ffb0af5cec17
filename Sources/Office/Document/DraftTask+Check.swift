import WorkTime

extension DraftTask {
    /// Nil, with each fault named, when the task cannot become an obligation.
    func checked(assigner: Key<Person>?, keepers: [Key<Party>], _ faults: inout [DraftFault]) -> CheckedTask? {
        let before = faults.count
        func refuse(_ field: DraftFault.Field, _ message: String) {
            faults.append(DraftFault(task: id, field: field, message: message))
        }
        let content = content.tidy
        if content.isEmpty { refuse(.content, "Nhập nội dung nhiệm vụ.") }
        if content.unicodeScalars.count > 20_000 { refuse(.content, "Nội dung nhiệm vụ dài quá 20.000 ký tự.") }
        for (text, name) in [(product, "Sản phẩm"), (addresses, "Hạn chế được khắc phục")]
        where text?.unicodeScalars.count ?? 0 > 5_000 {
            refuse(.content, "«\(name)» dài quá 5.000 ký tự. Hãy rút gọn.")
        }
        let parties = checkedParties(keepers: keepers, refuse)
        let deadline = deadline.checked(refuse)
        let milestones = deadline == nil ? [] : self.deadline.checkedMilestones(refuse)
        checkOwnDues(within: deadline?.due, refuse)
        if change?.kind == .adjust, deadline?.due == nil, deadline?.start == nil, deadline?.kind != .ongoing {
            refuse(.change, "Nhập thời hạn mới để điều chỉnh nhiệm vụ đã giao, hoặc chọn thay thế nhiệm vụ đó.")
        }
        guard faults.count == before, let deadline, let assigner else { return nil }
        return CheckedTask(
            id: id, ref: ref?.tidyOrNil, content: content, product: product?.tidyOrNil,
            addresses: addresses?.tidyOrNil, assigner: assigner, parties: parties,
            closingRule: parties.contains { $0.role == .part } ? closingRule : .lead, deadline: deadline,
            milestones: milestones, source: source, change: change)
    }

    /// Everybody with one role in work each: a group named beside a single party means its other members.
    private func checkedParties(
        keepers: [Key<Party>], _ refuse: (DraftFault.Field, String) -> Void
    ) -> [CheckedParty] {
        var result: [CheckedParty] = []
        func put(_ party: Key<Party>, _ role: ParticipantRole, _ printed: String, due: CalendarDay? = nil) {
            result.append(CheckedParty(party, role, printedName: printed, due: due))
        }
        func isWorking(_ party: Key<Party>) -> Bool { result.contains { $0.party == party && $0.role.reports } }
        func has(_ party: Key<Party>, _ role: ParticipantRole) -> Bool {
            result.contains { $0.party == party && $0.role == role }
        }

        for name in lead where !name.isChosen {
            refuse(.lead, "Chưa chọn đơn vị, cá nhân cho tên chủ trì «\(name.printed)».")
        }
        if lead.isEmpty { refuse(.lead, "Chọn đơn vị hoặc cá nhân chủ trì.") }
        if lead.count > 1 {
            refuse(
                .lead,
                "Mỗi nhiệm vụ chỉ có một đơn vị chủ trì, ở đây có \(lead.count): chuyển các đơn vị sau sang phối hợp, hoặc tách nhiệm vụ."
            )
        }
        if let name = lead.first, let first = name.parties.first(where: keepers.contains) ?? name.parties.first {
            put(first, .lead, name.printed)
            for party in name.parties where !isWorking(party) { put(party, .part, name.printed) }
        }
        for name in coordinate {
            if !name.isChosen { refuse(.coordinate, "Chưa chọn đơn vị, cá nhân cho tên phối hợp «\(name.printed)».") }
            if !name.isGroup, let party = name.parties.first,
                result.contains(where: { $0.party == party && $0.role.owesResult })
            {
                refuse(.coordinate, "«\(name.printed)» vừa chủ trì vừa phối hợp; bỏ tên này ở một trong hai chỗ.")
            }
            let due = name.due.flatMap { CalendarDay(typed: $0.tidy) }
            for party in name.parties where !isWorking(party) { put(party, .coordinate, name.printed, due: due) }
        }
        for (names, role, field, word) in [
            (directedBy, ParticipantRole.direct, DraftFault.Field.directedBy, "chỉ đạo"),
            (inform, .inform, .inform, "để biết"),
        ] {
            for name in names {
                if !name.isChosen { refuse(field, "Chưa chọn đơn vị, cá nhân cho tên \(word) «\(name.printed)».") }
                for party in name.parties where !has(party, role) { put(party, role, name.printed) }
            }
        }
        return result
    }
}

extension DraftTask {
    /// Whoever coordinates may owe its part earlier than the whole, never later.
    private func checkOwnDues(within due: CalendarDay?, _ refuse: (DraftFault.Field, String) -> Void) {
        for name in coordinate {
            guard let typed = name.due?.tidyOrNil else { continue }
            guard let own = CalendarDay(typed: typed) else {
                refuse(.ownDue, "Hạn riêng «\(typed)» của «\(name.printed)» không có thật; nhập như 05/02/2025.")
                continue
            }
            if let due, own > due {
                refuse(.ownDue, "Hạn riêng của «\(name.printed)» sau thời hạn của nhiệm vụ; nhập ngày sớm hơn.")
            }
        }
    }
}

extension DraftDeadline {
    /// The deadline that was typed. Throws `.invalid` at the first field that is wrong.
    public func checked() throws(OfficeError) -> Deadline {
        var fault: OfficeError?
        let deadline = checked { field, message in
            fault = fault ?? OfficeError(.invalid, message, field: field.rawValue)
        }
        if let fault { throw fault }
        return deadline ?? .none
    }

    func checked(_ refuse: (DraftFault.Field, String) -> Void) -> Deadline? {
        var isSound = true
        func day(_ typed: String?, _ field: DraftFault.Field) -> CalendarDay? {
            guard let text = typed?.tidyOrNil else { return nil }
            let day = CalendarDay(typed: text)
            if day == nil {
                refuse(field, "Ngày «\(text)» không có thật; nhập như 05/02/2025.")
                isSound = false
            }
            return day
        }
        let from = day(self.from, .from)
        let due = day(self.due, .due)
        let time = time?.tidyOrNil
        if let time, !Self.isClock(time) {
            refuse(.time, "Giờ «\(time)» không đúng; nhập như 16:30.")
            isSound = false
        }
        let start = day(self.start, .start)
        let term = self.term?.tidyOrNil.flatMap { Term(words: $0) }
        if let text = self.term?.tidyOrNil, term == nil {
            refuse(.term, "Không hiểu khoảng thời gian «\(text)»; nhập như 05 ngày làm việc, 10 ngày, 1 tháng.")
            isSound = false
        }
        if kind == .relative, start != nil, term == nil, isSound {
            refuse(.term, "Nhập khoảng thời gian tính từ ngày bắt đầu, như 05 ngày làm việc.")
            isSound = false
        }
        if kind == .ongoing, let every = every?.tidyOrNil, Rhythm(exactly: every) == nil {
            refuse(
                .every,
                "Không hiểu nhịp báo cáo «\(every)»; nhập như hằng tháng, trước ngày 25 hằng tháng, ngày 10 tháng cuối quý, thứ Sáu hằng tuần."
            )
            isSound = false
        }
        guard isSound else { return nil }
        if let from, let due, from > due {
            refuse(.due, "Ngày đến hạn trước ngày bắt đầu.")
            return nil
        }
        switch kind {
        case .date, .month, .quarter, .range, .year:
            guard due != nil else {
                refuse(.due, "Nhập ngày đến hạn, hoặc chọn loại thời hạn khác.")
                return nil
            }
        case .none:
            guard due == nil else {
                refuse(.due, "Đã nhập ngày đến hạn nhưng loại thời hạn là «không có thời hạn»; chọn lại loại thời hạn.")
                return nil
            }
        case .relative, .ongoing: break
        }
        let isCounted = kind == .relative
        return Deadline(
            kind: kind, text: text?.tidyOrNil, from: from, due: due, time: time, every: every?.tidyOrNil,
            term: isCounted ? term : nil, start: isCounted ? start : nil)
    }

    func checkedMilestones(_ refuse: (DraftFault.Field, String) -> Void) -> [CheckedMilestone] {
        milestones.compactMap { milestone in
            let text = milestone.text.tidy
            guard !text.isEmpty else {
                refuse(.milestones, "Nhập nội dung của mốc ngày \(milestone.due).")
                return nil
            }
            guard let due = CalendarDay(typed: milestone.due.tidy) else {
                refuse(.milestones, "Ngày «\(milestone.due)» của mốc «\(text)» không có thật; nhập như 05/02/2025.")
                return nil
            }
            return CheckedMilestone(text: text, due: due)
        }
    }

    /// `HH:MM`.
    static func isClock(_ text: String) -> Bool {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].count == 2, parts[1].count == 2, let hour = Int(parts[0]),
            let minute = Int(parts[1])
        else { return false }
        return (0..<24).contains(hour) && (0..<60).contains(minute)
    }
}
