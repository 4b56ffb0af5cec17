import Office
public import Process
public import WorkTime

/// What a text would be if it were issued now: read and checked as a whole, then held against the process in force.
public struct ProcessDraftCheck: Sendable {
    /// Nil where the text has an error of its own; there where it only may not follow what is in force.
    public let process: ProcessDefinition?
    /// By line.
    public let findings: [RuleFinding]
    /// The first day on which a case would go by something new; nil where nothing is other or it cannot be read.
    public let firstDay: CalendarDay?

    public var isSound: Bool { process != nil && !findings.contains { $0.severity == .error } }

    /// `old` is what is in force of the code; nil for none. `rules` have the program's own files, and how papers are laid out.
    init(
        _ text: String, code: String, after old: ProcessDefinition?, today: CalendarDay, isBusyToday: Bool,
        rules: OfficeRules
    ) {
        let file = ProcessShelf.name(code)
        let result = ProcessFiles.read(text: text, file: file)
        guard let process = result.process else {
            self.process = nil
            findings = result.findings
            firstDay = nil
            return
        }
        self.process = process
        guard process.code == code else {
            findings =
                [
                    RuleFinding(
                        file: file, line: nil,
                        "«process: \(process.code)» khác mã «\(code)» của bản thảo; mã quy trình không đổi được")
                ] + result.findings
            firstDay = nil
            return
        }
        let succession = ProcessSuccession(
            process, after: old, today: today, isBusyToday: isBusyToday,
            shipped: rules.shelf.files.first { $0.code == code })
        findings = succession.findings + Self.papers(of: succession, by: rules.forms) + result.findings
        firstDay = succession.firstDay
    }

    /// What the papers of the versions lack that are not in force just so.
    private static func papers(of succession: ProcessSuccession, by forms: FormBook) -> [RuleFinding] {
        var findings: [RuleFinding] = []
        for version in succession.changed {
            // Versions that have a step in common have its line in common.
            let found = forms.findings(of: version, file: succession.new.file)
            for finding in found where !findings.contains(finding) { findings.append(finding) }
        }
        return findings
    }
}

/// How a version of a draft stands to the one before it.
public struct ProcessVersionChange: Sendable, Equatable {
    /// «Phiên bản 3 so với phiên bản 2 đang áp dụng»
    public let title: String
    /// A sentence for each part that is other.
    public let lines: [String]

    /// For another title, and for each version of the draft that is not in force just so.
    static func all(in draft: ProcessDefinition, after old: ProcessDefinition?) -> [ProcessVersionChange] {
        let title = old.flatMap { old in
            old.title == draft.title
                ? nil : ProcessVersionChange(title: "Tên quy trình", lines: ["\(old.title) → \(draft.title)"])
        }
        return [title].compactMap(\.self) + versions(in: draft, after: old)
    }

    private static func versions(
        in draft: ProcessDefinition, after old: ProcessDefinition?
    ) -> [ProcessVersionChange] {
        draft.versions.compactMap { version -> ProcessVersionChange? in
            let name = "Phiên bản \(version.number), từ \(version.since.written)"
            if let was = old?.version(version.number) {
                var lines = version.differences(from: was).map(\.words)
                if !version.isInOrder(of: was) { lines.append(ProcessVersion.otherOrder) }
                if was.law != version.law { lines.insert("Căn cứ: \(was.law) → \(version.law)", at: 0) }
                if was.since != version.since {
                    lines.insert("Từ ngày: \(was.since.written) → \(version.since.written)", at: 0)
                }
                if was.until != version.until {
                    let (before, after) = (was.until?.written ?? "không", version.until?.written ?? "không")
                    lines.insert("Ngày cuối nhận hồ sơ mới: \(before) → \(after)", at: 0)
                }
                return lines.isEmpty
                    ? nil : ProcessVersionChange(title: "\(name), so với bản đang áp dụng", lines: lines)
            }
            guard let before = draft.version(version.number - 1) else {
                return ProcessVersionChange(title: "\(name): mới", lines: [])
            }
            return ProcessVersionChange(
                title: "\(name), so với phiên bản \(before.number)",
                lines: version.differences(from: before).map(\.words))
        }
    }
}
