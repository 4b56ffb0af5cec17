public import WorkTime

/// A process with all its versions: a file of `Rules/processes`.
public struct ProcessDefinition: Hashable, Sendable {
    public let code: String
    public let title: String
    public let kind: ProcessKind
    public let file: String
    /// In the order of their time, none overlapping another.
    public let versions: [ProcessVersion]
    /// What works and is probably not what was meant.
    public let warnings: [RuleFinding]

    /// The version for a case that is begun on that day; nil before the first and after the last.
    public func version(on day: CalendarDay) -> ProcessVersion? { versions.first { $0.holds(on: day) } }

    public func version(_ number: Int) -> ProcessVersion? { versions.first { $0.number == number } }

    /// Reads a file and checks it as a whole. The definition is nil where an error was found.
    public static func read(_ node: RuleNode, file: String) -> (definition: ProcessDefinition?, findings: [RuleFinding])
    {
        let faults = RuleFaults(file: file)
        let definition = ProcessReader(faults: faults).definition(node)
        if let definition, !faults.hasErrors {
            for version in definition.versions { ProcessCheck(version, faults).run() }
        }
        let findings = faults.findings.sorted { ($0.line ?? 0, $0.message) < ($1.line ?? 0, $1.message) }
        return (faults.hasErrors ? nil : definition?.warned(findings), findings)
    }

    private func warned(_ findings: [RuleFinding]) -> ProcessDefinition {
        ProcessDefinition(code: code, title: title, kind: kind, file: file, versions: versions, warnings: findings)
    }
}
