public import Office
public import Process
import Storage
public import WorkTime

/// The processes by which the office runs its cases, for administrators.
public struct ProcessList: Question {
    public struct Answer: Sendable {
        public let processes: [ProcessDefinition]
        /// Without their texts, by code.
        public let drafts: [ProcessText]
        public let today: CalendarDay
    }

    public init() {}

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        return Answer(
            processes: look.rules.processes.processes, drafts: try ProcessTextStore.drafts(look.tx), today: look.today)
    }
}

/// One version of a process; of none named the one that holds today, or the last.
public struct ProcessQuestion: Question {
    public struct Answer: Sendable {
        public let process: ProcessDefinition
        public let version: ProcessVersion
        public let today: CalendarDay
        /// Whether it is not the program's own file that is in force.
        public var isIssued = false
    }

    public let code: String
    public let version: Int?

    public init(_ code: String, version: Int?) {
        self.code = code
        self.version = version
    }

    public func answer(_ look: View) throws -> Answer {
        try look.actor.mustAdminister()
        guard let process = look.rules.processes.process(code),
            let found = version.map({ process.version($0) })
                ?? process.version(on: look.today) ?? process.versions.last
        else { throw OfficeError(.notFound, "Không có quy trình hoặc phiên bản này.") }
        return Answer(
            process: process, version: found, today: look.today,
            isIssued: !look.rules.shelf.files.contains { $0 == process })
    }
}

/// What a process file would be, before it is put among the rules: checked and drawn, nothing kept.
public struct ProcessTrial: Question {
    public let text: String

    public init(_ text: String) { self.text = text }

    public func answer(_ look: View) throws -> ProcessFiles.Result {
        try look.actor.mustAdminister()
        return ProcessFiles.read(text: text, file: "ban-thu.yaml")
    }
}
