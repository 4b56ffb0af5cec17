/// Is told the text of every statement that a storage runs, never its values: for counting and for plans.
public typealias StatementTrace = @Sendable (_ text: String) -> Void
