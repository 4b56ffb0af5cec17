public import Office
import Storage
public import WorkTime

/// Concludes a visit with the notice's number, day and words, once all that the data proposed was looked at and both sides signed
/// the minutes. By whoever plans inspections, and the head of the team. Journal: `inspection.visit_concluded`.
public struct ConcludeInspectionVisit: Command {
    public let id: Key<InspectionVisit>
    public let number: String?
    public let day: CalendarDay?
    public let signer: String?
    public let text: String?
    public let version: Int64

    public init(
        _ id: Key<InspectionVisit>, number: String?, day: CalendarDay?, signer: String?, text: String?,
        version: Int64
    ) {
        self.id = id
        self.number = number
        self.day = day
        self.signer = signer
        self.text = text
        self.version = version
    }

    public func run(_ act: Act) throws {
        let visit = try act.openVisit(id)
        try act.mustConclude(visit)
        guard visit.state == .held, let minutes = visit.minutes else {
            throw OfficeError(.conflict, "Ghi biên bản kiểm tra trước khi kết luận.")
        }
        guard minutes.isSigned else {
            throw OfficeError(.conflict, "Ghi ngày ký biên bản của cả hai bên trước khi kết luận.")
        }
        try act.mustHaveDecided(id, "trước khi kết luận")
        guard let day else { throw OfficeError(.invalid, "Chưa nhập «Ngày» của thông báo.", field: "concluded") }
        guard day >= minutes.heldOn, day <= act.today else {
            throw OfficeError(
                .invalid, "Ngày của thông báo từ ngày kiểm tra đến hôm nay.", field: "concluded")
        }
        let conclusion = InspectionVisit.Conclusion(
            number: try EnteredText.required(number, "Số, ký hiệu", field: "noticeNumber", upTo: 60), day: day,
            signer: try EnteredText.required(signer, "Người ký", field: "noticeSigner"),
            text: try Words.required(
                text ?? "", field: "conclusion", limit: 20_000, missing: "Chưa nhập «Nội dung kết luận».",
                tooLong: "«Nội dung kết luận» dài quá 20.000 ký tự."))
        try InspectionVisitStore.conclude(act.tx, id, conclusion, version: version)
        try act.record(
            .visitConcluded, on: .inspectionVisit, id.value,
            [
                "number": .text(conclusion.number), "day": JournalValue(day),
                "conclusion": .digest(of: conclusion.text),
            ])
    }
}
