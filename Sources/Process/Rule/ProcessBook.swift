public import WorkTime

/// All processes of the office.
public struct ProcessBook: Hashable, Sendable {
    /// By title.
    public let processes: [ProcessDefinition]
    private let byCode: [String: ProcessDefinition]

    public init(_ processes: [ProcessDefinition]) {
        self.processes = processes.sorted { ($0.title, $0.code) < ($1.title, $1.code) }
        byCode = Dictionary(processes.map { ($0.code, $0) }) { first, _ in first }
    }

    public static let empty = ProcessBook([])

    public func process(_ code: String) -> ProcessDefinition? { byCode[code] }

    /// The version that a case keeps.
    public func version(_ process: String, _ number: Int) -> ProcessVersion? { byCode[process]?.version(number) }

    /// The version for a case that is begun on that day.
    public func version(_ process: String, on day: CalendarDay) -> ProcessVersion? {
        byCode[process]?.version(on: day)
    }

    /// What is wrong between the files: one code for two processes.
    public static func findings(_ processes: [ProcessDefinition]) -> [RuleFinding] {
        Dictionary(grouping: processes, by: \.code).values.filter { $0.count > 1 }.flatMap { same in
            same.sorted { $0.file < $1.file }.dropFirst().map {
                RuleFinding(
                    file: $0.file, line: $0.versions.first?.line,
                    "mã quy trình «\($0.code)» đã dùng trong \(same.map(\.file).sorted()[0])")
            }
        }.sorted { $0.written < $1.written }
    }
}
