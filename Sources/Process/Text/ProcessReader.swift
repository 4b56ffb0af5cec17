import WorkTime

/// Reads a process file: its head and its versions, then each version from the parts that hold on its first day.
struct ProcessReader {
    let faults: RuleFaults

    func definition(_ root: RuleNode) -> ProcessDefinition? {
        guard var table = RuleTable(root, faults) else { return nil }
        let code = table.code("process")
        let title = table.text("title")
        let kind = table.choice("kind", ProcessKind.self)
        if kind == nil, !table.has("kind") { faults.refuse(table.line, "thiếu «kind»") }
        let spans = versions(table.tables("versions"))
        if spans.isEmpty { faults.refuse(table.line(of: "versions"), "thiếu «versions»: cần ít nhất một phiên bản") }
        for key in ["roles", "states", "acts"] where !table.has(key) { faults.refuse(table.line, "thiếu «\(key)»") }
        bounds(root, spans)

        let versions = spans.map { span in
            let parts = VersionReader(faults: faults, day: span.since)
            return ProcessVersion(
                process: code, number: span.number, title: title, kind: kind ?? .dossier, law: span.law,
                since: span.since, until: span.until, roles: parts.roles(table.tables("roles")),
                fields: parts.fields(table.tables("fields")), papers: parts.papers(table.tables("papers")),
                forms: parts.forms(table.tables("forms")), clocks: parts.clocks(table.tables("clocks")),
                tracks: parts.tracks(table.tables("tracks")), states: parts.states(table.tables("states")),
                acts: parts.acts(table.tables("acts")), line: span.line)
        }
        table.close()
        guard let kind else { return nil }
        return ProcessDefinition(
            code: code, title: title, kind: kind, file: faults.file, versions: versions, warnings: [])
    }

    // MARK: - Versions

    private struct Span {
        let number: Int
        let since: CalendarDay
        let until: CalendarDay?
        let law: String
        let line: Int
    }

    /// Numbered from 1, one after the other without a gap or a day that two of them hold.
    private func versions(_ tables: [RuleTable]) -> [Span] {
        var spans: [Span] = []
        for var table in tables {
            let number = table.number("version", in: 1...1000)
            let validity = table.validity()
            let law = table.text("law")
            table.close()
            guard let since = validity.since else {
                if !table.has("since") { faults.refuse(table.line, "phiên bản \(number) thiếu «since»") }
                continue
            }
            if number != spans.count + 1 {
                faults.refuse(table.line, "phiên bản thứ \(spans.count + 1) phải mang số \(spans.count + 1)")
            }
            if let last = spans.last {
                let place = "phiên bản \(last.number) và \(number)"
                if last.until.map({ since <= $0 }) ?? true {
                    faults.refuse(table.line, "\(place) cùng có hiệu lực ngày \(since)")
                } else if let until = last.until, until.adding(days: 1) < since {
                    faults.refuse(table.line, "giữa \(place) có những ngày không phiên bản nào có hiệu lực")
                }
            }
            spans.append(Span(number: number, since: since, until: validity.until, law: law, line: table.line))
        }
        return spans
    }

    /// The dates of a part must be those of versions: a change in the middle of a version would reach no case.
    private func bounds(_ node: RuleNode, _ spans: [Span]) {
        switch node.content {
        case .text: break
        case .list(let list): for item in list { bounds(item, spans) }
        case .table(let entries):
            for entry in entries {
                guard case .text(let text) = entry.value.content, let day = CalendarDay(text) else {
                    bounds(entry.value, spans)
                    continue
                }
                if entry.key == "since", !spans.contains(where: { $0.since == day }) {
                    faults.refuse(entry.line, "ngày \(day) không phải ngày bắt đầu của phiên bản nào")
                }
                if entry.key == "until", !spans.contains(where: { $0.until == day }) {
                    faults.refuse(entry.line, "ngày \(day) không phải ngày cuối của phiên bản nào")
                }
            }
        }
    }
}
