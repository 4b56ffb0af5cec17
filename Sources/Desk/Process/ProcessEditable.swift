public import Process
public import WorkTime

/// A part of the last version of a process with what a form can change of it.
public struct ProcessEditable: Sendable, Equatable {
    public let kind: ProcessPart.Kind
    public let code: String
    /// Where it stands in the text, from 1: the name by which the form asks for it.
    public let line: Int
    /// What the form calls it: «Thời hạn «Giải quyết», khi vụ việc phức tạp».
    public let heading: String
    /// Nil where it has no name of its own.
    public let title: String?
    public let term: Term?
    public let article: String?
    /// The roles of which one is enough to take the step.
    public let by: [String]?
    /// The role that has a case in this state in hand.
    public let owner: String?

    /// All of a version, time limits first.
    public static func all(in version: ProcessVersion) -> [ProcessEditable] {
        var parts = lengths(version)
        for clock in version.clocks {
            parts.append(
                ProcessEditable(
                    kind: .clock, code: clock.code, line: clock.line, heading: "Tên của thời hạn «\(clock.title)»",
                    title: clock.title, term: nil, article: nil, by: nil, owner: nil))
        }
        for act in version.acts {
            parts.append(
                ProcessEditable(
                    kind: .act, code: act.code, line: act.line, heading: "Bước «\(act.title)»", title: act.title,
                    term: nil, article: act.article, by: act.by, owner: nil))
        }
        for state in version.states {
            parts.append(
                ProcessEditable(
                    kind: .state, code: state.code, line: state.line, heading: "Trạng thái «\(state.title)»",
                    title: state.title, term: nil, article: nil, by: nil, owner: state.owner))
        }
        for role in version.roles { parts.append(plain(.role, role.code, role.line, role.title)) }
        for field in version.fields { parts.append(plain(.field, field.code, field.line, field.title)) }
        for paper in version.papers { parts.append(plain(.paper, paper.code, paper.line, paper.title)) }
        for form in version.forms {
            parts.append(
                ProcessEditable(
                    kind: .form, code: form.code, line: form.line, heading: "Giấy tờ được lập «\(form.title)»",
                    title: form.title, term: nil, article: form.article, by: nil, owner: nil))
        }
        return parts
    }

    private static func lengths(_ version: ProcessVersion) -> [ProcessEditable] {
        version.clocks.flatMap { clock in
            clock.lengths.map { length in
                let when = length.when.sorted { $0.key < $1.key }.map { pair in
                    let field = version.field(pair.key)
                    return "\(field?.title ?? pair.key): \(field?.shown(pair.value) ?? pair.value)"
                }
                let condition = when.isEmpty ? "" : ", khi \(when.joined(separator: ", "))"
                return ProcessEditable(
                    kind: .clock, code: clock.code, line: length.line,
                    heading: "Thời hạn «\(clock.title)»\(condition)", title: nil, term: length.term,
                    article: length.article, by: nil, owner: nil)
            }
        }
    }

    private static func plain(
        _ kind: ProcessPart.Kind, _ code: String, _ line: Int, _ title: String
    ) -> ProcessEditable {
        ProcessEditable(
            kind: kind, code: code, line: line, heading: "\(kind.title) «\(title)»", title: title, term: nil,
            article: nil, by: nil, owner: nil)
    }
}
