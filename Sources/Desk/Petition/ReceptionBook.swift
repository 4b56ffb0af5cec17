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
        let isNew = to >= CalendarDay(year: 2026, month: 7, day: 1) ?? to
        return Answer(
            from: from, to: to,
            form: OfficialForm(
                head: try CaseFormHead(view: look)(on: look.today), heading: .names, title: "Sổ tiếp công dân",
                subtitles: [
                    "Từ ngày \(from.written) đến hết ngày \(to.written)",
                    isNew ? "(Mẫu 03/TCD, Nghị định 154/2026/NĐ-CP)" : "(Thông tư 04/2021/TT-TTCP)",
                ],
                blocks: [.table(OfficialTable(columns: Self.columns, isNumbered: true, rows: rows))], isLandscape: true),
            isCut: lines.count == 1_000)
    }

    private static let columns: [OfficialTable.Column] = [
        .init("STT", share: 4, alignment: .center), .init("Ngày tiếp", share: 7, alignment: .center),
        .init("Họ tên, địa chỉ", share: 13), .init("Số giấy tờ tùy thân", share: 9),
        .init("Nội dung vụ việc", share: 14),
        .init("Loại", share: 7), .init("Số người", share: 5, alignment: .center),
        .init("Cơ quan đã giải quyết", share: 8), .init("Thuộc thẩm quyền", share: 5, alignment: .center),
        .init("Hướng dẫn đến cơ quan nào", share: 8), .init("Cơ quan thụ lý, đơn vị được giao", share: 8),
        .init("Theo dõi kết quả", share: 7), .init("Ghi chú", share: 5),
    ]

    private func row(_ number: Int, _ line: VisitStore.Line, _ rules: OfficeRules) throws -> [String] {
        let play = try JSONText.decode(line.body, as: ProcessCase.self)
        let process = rules.processes.version(line.process, line.processVersion)
        func field(_ code: String) -> String { play.fields[code].map { process?.field(code)?.shown($0) ?? $0 } ?? "" }
        let state = process?.state(line.state)?.title ?? line.state
        let isOurs = ["following", "answered", "taken"].contains(line.state)
        let name =
            line.isSecret ? "(giữ bí mật)" : [line.name, line.address].compactMap(\.self).joined(separator: "; ")
        return [
            "\(number)", line.heldOn.written, name, line.isSecret ? "" : line.number ?? "", line.title,
            line.kind?.title ?? "", "\(line.people)", field("handled-by"), isOurs ? "x" : "", field("body"),
            line.petition.map { "đơn \($0)" } ?? "", state, "\(line.form.title); \(line.host)",
        ]
    }
}
