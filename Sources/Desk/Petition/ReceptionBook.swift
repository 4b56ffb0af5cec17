import Office
public import Paper
import Process
import Storage
public import WorkTime

/// The reception book of a period, as it is printed: three statements. Who came to denounce is not named in it.
///
/// Legal basis: Nghị định 154/2026/NĐ-CP, mẫu 03/TCD, thirteen columns (before 01/7/2026 Thông tư 04/2021/TT-TTCP).
public struct ReceptionBook: Question {
    public struct Answer: Sendable {
        public let from: CalendarDay
        public let to: CalendarDay
        public let form: OfficialForm
        /// Where there are more visits than one book is printed with.
        public let isCut: Bool
    }

    public let from: CalendarDay
    public let to: CalendarDay

    public init(from: CalendarDay, to: CalendarDay) {
        self.from = from
        self.to = to
    }

    public func answer(_ look: View) throws -> Answer {
        guard look.actor.receivesCitizens || look.actor.isLeader else {
            throw OfficeError(.forbidden, "Sổ tiếp công dân do người được giao vai trò «Tiếp công dân» in.")
        }
        guard from <= to else { throw OfficeError(.invalid, "Ngày đầu kỳ sau ngày cuối kỳ.", field: "from") }
        let lines = try VisitStore.book(look.tx, from: from, to: to, for: look.actor)
        let rows = try lines.enumerated().map { index, line in try row(index + 1, line, look.rules) }
        let filled = try BookPlaces(from: from, to: to, lines: rows).form(of: .visits, by: look.rules.forms)
        return Answer(
            from: from, to: to,
            form: OfficialForm(
                head: try CaseFormHead(view: look)(on: look.today), heading: .names, title: "Sổ tiếp công dân",
                subtitles: filled.subtitles, blocks: filled.blocks, signatories: filled.signatories,
                isLandscape: filled.layout.isLandscape),
            isCut: lines.count == 1_000)
    }

    private func row(_ number: Int, _ line: VisitStore.Line, _ rules: OfficeRules) throws -> [String: String] {
        let play = try JSONText.decode(line.body, as: ProcessCase.self)
        let process = rules.processes.version(line.process, line.processVersion)
        func field(_ code: String) -> String { play.fields[code].map { process?.field(code)?.shown($0) ?? $0 } ?? "" }
        let state = process?.state(line.state)?.title ?? line.state
        let isOurs = ["following", "answered", "taken"].contains(line.state)
        let name =
            line.isSecret ? "(giữ bí mật)" : [line.name, line.address].compactMap(\.self).joined(separator: "; ")
        return [
            "row": "\(number)", "held-on": line.heldOn.written, "person": name,
            "number": line.isSecret ? "" : line.number ?? "", "title": line.title, "kind": line.kind?.title ?? "",
            "people": "\(line.people)", "handled-by": field("handled-by"), "ours": isOurs ? "x" : "",
            "body": field("body"), "petition": line.petition.map { "đơn \($0)" } ?? "", "state": state,
            "note": "\(line.form.title); \(line.host)",
        ]
    }
}
