public import Office
public import Paper
import Process
import Storage
import WorkTime

/// «Sổ theo dõi hồ sơ» of some days, for the counter: two statements.
///
/// Legal basis: Thông tư 03/2025/TT-VPCP, Phụ lục I, mẫu số 07 (mẫu số 06 of Thông tư 01/2018/TT-VPCP before).
public struct DossierBook: Question {
    public struct Answer: Sendable {
        public let span: ReportSpan
        public let lines: [DossierBookLine]
        public let form: OfficialForm
    }

    /// How many dossiers one print holds.
    public static let most = 2_000

    /// Nil for the days of this month up to today.
    public let span: ReportSpan?

    public init(_ span: ReportSpan?) { self.span = span }

    /// Throws `.forbidden` for whoever takes in no dossiers, `.invalid` for more days or dossiers than one print holds.
    public func answer(_ look: View) throws -> Answer {
        guard look.actor.has(.counter) else {
            throw OfficeError(.forbidden, "Sổ theo dõi hồ sơ do bộ phận một cửa in.")
        }
        let today = look.today
        let first = CalendarDay(year: today.year, month: today.month, day: 1) ?? today
        let span = span ?? ReportSpan(first, today)
        guard span.end.daysSinceEpoch - span.start.daysSinceEpoch <= 366 else {
            throw OfficeError(.invalid, "Một lần in sổ nhiều nhất một năm. Chọn khoảng ngày ngắn hơn.", field: "to")
        }
        let lines = try DossierBookStore.lines(
            look.tx, from: OfficeTime.start(of: span.start), until: OfficeTime.start(of: span.end.adding(days: 1)),
            limit: Self.most + 1, for: look.actor)
        guard lines.count <= Self.most else {
            throw OfficeError(
                .invalid, "Có hơn 2.000 hồ sơ trong những ngày này. Chọn khoảng ngày ngắn hơn.", field: "to")
        }
        return Answer(span: span, lines: lines, form: try form(span, lines, look))
    }

    private func form(_ span: ReportSpan, _ lines: [DossierBookLine], _ look: View) throws -> OfficialForm {
        let places = BookPlaces(
            from: span.start, to: span.end, lines: lines.enumerated().map { Self.row($0 + 1, $1, look.now) })
        let filled = try places.form(of: .dossiers, by: look.rules.forms)
        return OfficialForm(
            head: try CaseFormHead(view: look)(on: nil), title: "Sổ theo dõi hồ sơ", subtitles: filled.subtitles,
            blocks: filled.blocks, signatories: filled.signatories, isLandscape: filled.layout.isLandscape)
    }

    private static func row(_ number: Int, _ line: DossierBookLine, _ now: Instant) -> [String: String] {
        let contact = [line.address, line.phone].compactMap(\.self).joined(separator: "; ")
        let note: String =
            if line.endedAt != nil { line.isSettled ? "" : "Kết thúc, không trả kết quả" } else {
                line.due.map { $0.end <= now } ?? false ? "Quá hạn" : "Đang giải quyết"
            }
        return [
            "row": "\(number)", "code": line.code, "title": line.title, "applicant": line.applicant, "contact": contact,
            "unit": line.unit, "begun": written(line.begunAt), "due": line.due?.written ?? "",
            "ended": line.endedAt.map(written) ?? "", "way": line.way.word, "receiver": line.receiver ?? "",
            "note": note,
        ]
    }

    private static func written(_ instant: Instant) -> String {
        let start = ClockStart(instant)
        return "\(start.minute.map(Due.clock) ?? "") \(start.day.written)"
    }
}
