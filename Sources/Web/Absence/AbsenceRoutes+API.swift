import Desk
import Hummingbird
import Office

/// Absences for programs, under the same names as in the page's form.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/absences | signed in | what `/absences` shows |
/// | POST | /api/absences | the person, the head, leaders, administrators | the absence is entered |
/// | POST | /api/absences/:id/ending | the same | it ends |
extension AbsenceRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/absences", "Người vắng mặt và người làm thay: của mình, của đơn vị, hoặc của cả cơ quan",
            query: [.init("after", .integer, "Giá trị «next» của trang trước", isRequired: false)],
            gives: AbsenceList.Answer.shape
        ) { request, context in
            let after = try request.query()["after"].flatMap { Key<Absence>($0) }
            return try await desk.ask(AbsenceList(after: after), as: context.actor)
        }
        routes.api.post(
            "/api/absences", "Ghi nhận vắng mặt, có thể kèm người làm thay", takes: Self.entry,
            gives: EnterAbsence.Outcome.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let outcome = try await enter(&form, context) else { throw form.firstFault }
            return outcome
        }
        routes.api.post(
            "/api/absences/:id/ending", "Kết thúc sớm hoặc bỏ một lần vắng mặt", takes: Self.ending,
            gives: DoneAnswer.shape
        ) { fields, _, context in
            _ = try await desk.perform(
                EndAbsence(try context.key(), version: FormReader(fields).version()), as: context.actor)
            return DoneAnswer()
        }
    }

    private static let entry = APIForm(
        "NewAbsence",
        [
            .init("person", .integer, "Mã người vắng mặt; để trống là chính mình", isRequired: false),
            .init("substitute", .integer, "Mã người làm thay", isRequired: false),
            .init("reason", .choice(Absence.Reason.allCases.map(\.rawValue)), "Lý do"),
            .init("from", .day, "Ngày đầu"), .init("to", .day, "Ngày cuối"),
        ])

    static let ending = APIForm("Ending", [.init("version", .integer, "Phiên bản đã xem")])
}

extension AbsenceList.Answer {
    static let shape = JSONShape<AbsenceList.Answer>(
        "Absences",
        [
            .init(list: "own", Absence.shape, "Của mình: vắng mặt và làm thay", \.own),
            .init(list: "others", Absence.shape, "Của người khác, theo ngày cuối", \.others),
            .init("next", "Gửi làm «after» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension Absence {
    static let shape = JSONShape<Absence>(
        "Absence",
        [
            .init("id", "Mã", \.id), .init("person", NamedParty.shape, "Người vắng mặt", \.person),
            .init("substitute", NamedParty.shape, "Người làm thay", \.substitute),
            .init(choice: "reason", "Lý do", \.reason), .init("from", "Ngày đầu", \.validFrom),
            .init("to", "Ngày cuối", \.validTo), .init("version", "Phiên bản, gửi lại khi kết thúc", \.version),
        ])
}

extension EnterAbsence.Outcome {
    static let shape = JSONShape<EnterAbsence.Outcome>(
        "AbsenceOutcome",
        [
            .init("id", "Mã lần vắng mặt", \.absence),
            .init("leftAlone", "Những người mà người này đang làm thay, nay cần người khác", \.leftAlone),
        ])
}
