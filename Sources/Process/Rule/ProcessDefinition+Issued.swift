extension ProcessDefinition {
    /// What can be read of a text that was checked when it was issued, without checking it again: running cases go by it, whatever a
    /// later release of the program finds in it. Nil where nothing can be read.
    public static func asIssued(_ node: RuleNode, file: String) -> ProcessDefinition? {
        let definition = ProcessReader(faults: RuleFaults(file: file)).definition(node)
        return definition.flatMap { $0.versions.isEmpty ? nil : $0 }
    }
}
