import WorkTime

/// Reads the parts of a process that hold on one day.
struct VersionReader {
    let faults: RuleFaults
    let day: CalendarDay

    func roles(_ tables: [RuleTable]) -> [ProcessRole] {
        unique(
            "vai trò",
            read(tables) { table in
                let code = table.code("role")
                let title = table.text("title")
                let holder = table.choice("held-by", ProcessRole.Holder.self)
                if !table.has("held-by") { faults.refuse(table.line, "vai trò «\(code)» thiếu «held-by»") }
                return ProcessRole(code: code, title: title, holder: holder ?? .officer, line: table.line)
            }, \.code, \.line)
    }

    func fields(_ tables: [RuleTable]) -> [ProcessField] {
        unique(
            "trường",
            read(tables) { table in
                let code = table.code("field")
                let title = table.text("title")
                let kind = table.choice("type", ProcessField.Kind.self)
                let choices = table.pairs("choices").map { ProcessField.Choice(code: $0.key, title: $0.value) }
                if (kind == .choice) != !choices.isEmpty {
                    faults.refuse(table.line, "trường «\(code)»: «choices» chỉ dùng và phải có khi type là choice")
                }
                return ProcessField(
                    code: code, title: title, kind: kind ?? .text, choices: choices, isPersonal: table.flag("personal"),
                    line: table.line)
            }, \.code, \.line)
    }

    func papers(_ tables: [RuleTable]) -> [ProcessPaper] {
        unique(
            "giấy tờ",
            read(tables) { table in
                ProcessPaper(code: table.code("paper"), title: table.text("title"), line: table.line)
            }, \.code, \.line)
    }

    func forms(_ tables: [RuleTable]) -> [ProcessForm] {
        unique(
            "biểu mẫu",
            read(tables) { table in
                let code = table.code("form")
                if code == FormLayout.book || code == FormLayout.other {
                    faults.refuse(table.line, "«\(code)» là từ dành riêng, không đặt tên giấy tờ")
                }
                return ProcessForm(
                    code: code, title: table.text("title"), number: table.optional("number"),
                    article: article(&table), line: table.line)
            }, \.code, \.line)
    }

    func clocks(_ tables: [RuleTable]) -> [ProcessClock] {
        unique(
            "thời hạn",
            read(tables) { table in
                let code = table.code("clock")
                let title = table.text("title")
                let lengths = read(table.tables("lengths")) { table in
                    let when = table.pairs("when")
                    let article = article(&table)
                    return table.term("within").map {
                        ProcessClock.Length(
                            term: $0, article: article, when: Dictionary(when.map { ($0.key, $0.value) }) { $1 },
                            line: table.line)
                    }
                }.compactMap { $0 }
                if !lengths.contains(where: { $0.when.isEmpty }) {
                    faults.refuse(
                        table.line, "thời hạn «\(code)» không có mục «lengths» nào không kèm điều kiện vào ngày \(day)")
                }
                for (index, length) in lengths.enumerated()
                where lengths[..<index].contains(where: { $0.when == length.when }) {
                    faults.refuse(
                        length.line,
                        "thời hạn «\(code)» có hai khoảng thời gian cho cùng một trường hợp vào ngày \(day)")
                }
                return ProcessClock(
                    code: code, title: title, isOfCitizen: table.flag("of-citizen"),
                    isGiven: table.flag("by-procedure"),
                    lateEvent: lateEvent(&table), isFromReceipt: table.flag("from-receipt"),
                    isSide: table.flag("side"), lengths: lengths, line: table.line)
            }, \.code, \.line)
    }

    func tracks(_ tables: [RuleTable]) -> [ProcessTrack] {
        unique(
            "nhánh lấy ý kiến",
            read(tables) { table in
                ProcessTrack(
                    code: table.code("track"), title: table.text("title"), owner: table.text("owner"),
                    clock: table.text("clock"), line: table.line)
            }, \.code, \.line)
    }

    func states(_ tables: [RuleTable]) -> [ProcessState] {
        unique(
            "trạng thái",
            read(tables) { table in
                let code = table.code("state")
                if code == Self.start || code == Self.all {
                    faults.refuse(table.line, "«\(code)» là từ dành riêng, không đặt tên trạng thái")
                }
                return ProcessState(
                    code: code, title: table.text("title"), owner: table.text("owner"),
                    outcome: table.choice("end", ProcessState.Outcome.self), line: table.line)
            }, \.code, \.line)
    }

    func acts(_ tables: [RuleTable]) -> [ProcessAct] {
        unique("bước", read(tables) { act(&$0) }, \.code, \.line)
    }

    /// Where an act stands that opens a case.
    static let start = "start"
    static let all = "all"

    // MARK: - Pieces

    /// The tables that hold on the day, each read and closed.
    func read<Part>(_ tables: [RuleTable], _ part: (inout RuleTable) -> Part) -> [Part] {
        tables.compactMap { table in
            var table = table
            guard table.validity().holds(on: day) else { return nil }
            let part = part(&table)
            table.close()
            return part
        }
    }

    /// The article as text, or the one of several dated ones that holds on the day.
    func article(_ table: inout RuleTable) -> String {
        guard let node = table.node("article"), case .list = node.content else { return table.text("article") }
        let holding = read(table.tables("article")) { $0.text("text") }
        if holding.count != 1 {
            faults.refuse(
                node.line,
                holding.isEmpty
                    ? "không có căn cứ nào có hiệu lực ngày \(day)"
                    : "nhiều căn cứ cùng có hiệu lực ngày \(day)")
        }
        return holding.first ?? ""
    }

    private func lateEvent(_ table: inout RuleTable) -> ProcessClock.LateEvent? {
        guard var late = table.table("late-after") else { return nil }
        let time = late.text("time")
        let article = article(&late)
        late.close()
        guard let match = time.wholeMatch(of: /([01][0-9]|2[0-3]):([0-5][0-9])/), let hour = Int(match.1),
            let minute = Int(match.2)
        else {
            faults.refuse(late.line(of: "time"), "giờ «\(time)» không đúng; ghi như \"15:00\"")
            return nil
        }
        return ProcessClock.LateEvent(minute: hour * 60 + minute, article: article)
    }

    /// Two parts of one name that hold on the same day are two laws at once.
    private func unique<Part>(
        _ what: String, _ parts: [Part], _ code: KeyPath<Part, String>, _ line: KeyPath<Part, Int>
    ) -> [Part] {
        var seen: Set<String> = []
        return parts.filter { part in
            let isNew = seen.insert(part[keyPath: code]).inserted
            if !isNew {
                faults.refuse(
                    part[keyPath: line],
                    "\(what) «\(part[keyPath: code])» được quy định hai lần, cùng có hiệu lực ngày \(day)")
            }
            return isNew
        }
    }
}
