/// Gathers what is wrong in one file, each thing once.
final class RuleFaults {
    let file: String
    private(set) var findings: [RuleFinding] = []

    init(file: String) { self.file = file }

    var hasErrors: Bool { findings.contains { $0.severity == .error } }

    func refuse(_ line: Int?, _ message: String) { add(RuleFinding(.error, file: file, line: line, message)) }

    func warn(_ line: Int?, _ message: String) { add(RuleFinding(.warning, file: file, line: line, message)) }

    /// The versions of a process are read from the same lines, so that the same fault may be seen again.
    private func add(_ finding: RuleFinding) {
        if !findings.contains(finding) { findings.append(finding) }
    }
}
