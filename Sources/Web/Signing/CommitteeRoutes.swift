public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// Who leads the People's Committee and signs its papers, for administrators and clerks; everybody else gets «not found».
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /administration/committee | administrators, clerks | the list with the form |
/// | POST | /administration/committee | the same | a leader is recorded |
/// | POST | /administration/committee/:id/ending | the same | he or she leads it no more |
/// | GET | /api/committee | the same | all, also of before |
/// | POST | /api/committee | the same | a leader is recorded |
/// | POST | /api/committee/:id/ending | the same | he or she leads it no more |
public struct CommitteeRoutes: RouteProvider {
    let desk: Desk
    let books: NameBooks

    public init(desk: Desk, books: NameBooks) {
        self.desk = desk
        self.books = books
    }

    public func add(to routes: WebRoutes) {
        routes.officer.get("/administration/committee") { _, context in
            try await screen(FormView(["title": CommitteeTitle.chairman.rawValue]), context).page
        }
        routes.officer.post("/administration/committee") { request, context in
            var form = FormReader(try await request.form())
            do {
                if try await appoint(&form, context) != nil {
                    return Redirect(to: "/administration/committee", saying: "Đã ghi nhận lãnh đạo Ủy ban nhân dân.")
                        .response(from: request, context: context)
                }
            } catch { try form.note(error, at: "person") }
            return try await screen(FormView(form), context).page.response(from: request, context: context)
        }
        routes.officer.post("/administration/committee/:id/ending") { request, context in
            let form = FormReader(try await request.form())
            _ = try await desk.perform(EndCommitteePost(try context.key(), version: form.version()), as: context.actor)
            return Redirect(to: "/administration/committee", saying: "Đã kết thúc ghi nhận.")
        }
        addAPI(to: routes)
    }

    private func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/committee", "Lãnh đạo Ủy ban nhân dân, cả trước đây", gives: CommitteePostList.Answer.shape
        ) { _, context in
            try await desk.ask(CommitteePostList(), as: context.actor)
        }
        routes.api.post(
            "/api/committee", "Ghi nhận lãnh đạo Ủy ban nhân dân, người ký văn bản của Ủy ban nhân dân",
            takes: Self.entry, gives: RecordedCommitteePost.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let id = try await appoint(&form, context) else { throw form.firstFault }
            return RecordedCommitteePost(id: id)
        }
        routes.api.post(
            "/api/committee/:id/ending", "Kết thúc ghi nhận lãnh đạo Ủy ban nhân dân", takes: AbsenceRoutes.ending,
            gives: DoneAnswer.shape
        ) { fields, _, context in
            _ = try await desk.perform(
                EndCommitteePost(try context.key(), version: FormReader(fields).version()), as: context.actor)
            return DoneAnswer()
        }
    }

    /// Nil when the form has faults, which are then in it.
    private func appoint(_ form: inout FormReader, _ context: OfficerContext) async throws -> Key<CommitteePost>? {
        let reader = PartyReader(desk: desk, books: books, actor: context.actor)
        let person = try await reader.person("person", "Người giữ chức vụ", in: &form)
        if person == nil, !form.errors.contains(where: { $0.field == "person" }) {
            form.refuse("person", "Chưa chọn «Người giữ chức vụ».")
        }
        let title: CommitteeTitle? = form.choice("title", "Chức vụ")
        if title == nil, !form.errors.contains(where: { $0.field == "title" }) {
            form.refuse("title", "Chưa chọn «Chức vụ».")
        }
        let (from, to) = (form.day("from", "Từ ngày"), form.day("to", "Đến hết ngày"))
        guard form.isValid, let person, let title else { return nil }
        return try await desk.perform(
            AppointToCommittee(person, as: title, from: from, to: to), as: context.actor)
    }

    private func screen(_ form: FormView, _ context: OfficerContext) async throws -> CommitteeScreen {
        CommitteeScreen(
            answer: try await desk.ask(CommitteePostList(), as: context.actor),
            isAdministrator: context.actor.has(.administrator), form: form)
    }

    private static let entry = APIForm(
        "NewCommitteePost",
        [
            .init("person", .integer, "Mã người giữ chức vụ"),
            .init("title", .choice(CommitteeTitle.allCases.map(\.rawValue)), "Chức vụ"),
            .init("from", .day, "Từ ngày", isRequired: false), .init("to", .day, "Đến hết ngày", isRequired: false),
        ])
}

/// The key of a leader that was recorded.
struct RecordedCommitteePost: Sendable {
    let id: Key<CommitteePost>

    static let shape = JSONShape<RecordedCommitteePost>(
        "RecordedCommitteePost", [.init("id", "Mã ghi nhận", \.id)])
}

extension CommitteePostList.Answer {
    static let shape = JSONShape<CommitteePostList.Answer>(
        "CommitteePosts", [.init(list: "items", CommitteePost.shape, "Lãnh đạo Ủy ban nhân dân", \.items)])
}

extension CommitteePost {
    static let shape = JSONShape<CommitteePost>(
        "CommitteePost",
        [
            .init("id", "Mã ghi nhận", \.id), .init("person", NamedParty.shape, "Người giữ chức vụ", \.person),
            .init(choice: "title", "Chức vụ", \.title), .init("from", "Từ ngày", \.validFrom),
            .init("to", "Đến hết ngày", \.validTo), .init("version", "Phiên bản", \.version),
        ])
}
