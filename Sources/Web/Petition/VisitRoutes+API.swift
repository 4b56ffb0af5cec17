import Desk
import Hummingbird
import Office
import WorkTime

/// Visits for programs, under the same names as in the pages' forms.
extension VisitRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/visits", "Các lượt tiếp công dân, mỗi lần 50", query: PetitionRoutes.listFields,
            gives: CaseList.Answer.shape
        ) { request, context in
            let address = LedgerCaseAddress(try request.query(), of: .visits, isAtDesk: context.actor.receivesCitizens)
            return try await desk.ask(address.question, as: context.actor)
        }
        routes.api.post(
            "/api/visits", "Ghi một lượt tiếp công dân",
            takes: APIForm(
                "NewVisit",
                [
                    .init("form", .choice(ReceptionVisit.Form.allCases.map(\.rawValue)), "Hình thức tiếp"),
                    .init("way", .choice(["now", "ahead"]), "Tiếp ngay, hay đăng ký cho ngày hẹn", isRequired: false),
                    .init("held", .day, "Ngày tiếp, ngày hẹn; bỏ trống là hôm nay", isRequired: false),
                    .init("host", .integer, "Mã người tiếp; bỏ trống là người gọi", isRequired: false),
                    .init("kind", .choice(PetitionKind.allCases.map(\.rawValue)), "Loại", isRequired: false),
                    .init("matter", .choice(["new", "old"]), "Vụ việc mới hay cũ", isRequired: false),
                    .init("subject", .text, "Tóm tắt nội dung"), .init("name", .text, "Họ và tên"),
                    .init("number", .text, "Số căn cước", isRequired: false),
                    .init("address", .text, "Địa chỉ", isRequired: false),
                    .init("phone", .text, "Điện thoại", isRequired: false),
                    .init("others", .text, "Người cùng đến, mỗi dòng «họ tên; địa chỉ»", isRequired: false),
                    .init("people", .integer, "Số người", isRequired: false),
                    .init("unit", .integer, "Mã đơn vị của lãnh đạo kết luận"),
                    .init("token", .text, "Gửi lại cùng giá trị thì không ghi lần thứ hai", isRequired: false),
                ]), gives: PetitionQuestion.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let draft = try await draft(&form, as: context.actor)
            guard form.isValid else { throw form.firstFault }
            let id = try await desk.perform(ReceiveVisit(draft, mark: FormToken.mark(fields)), as: context.actor)
            return try await desk.ask(PetitionQuestion(id), as: context.actor)
        }
        PetitionCaseAPI(
            desk: desk, steps: steps,
            words: .init(
                page: "Một lượt tiếp công dân", step: "Thực hiện một bước của lượt tiếp", senders: "Xem công dân",
                ask: "VisitorsAsk", notFound: "Không tìm thấy lượt tiếp này."),
            isHere: { $0.visit != nil }
        ).add(to: routes)
        routes.api.get(
            "/api/visits/days", "Ngày tiếp công dân của lãnh đạo trong một tháng",
            query: [.init("month", .text, "Tháng, như 2026-11; bỏ trống là tháng này", isRequired: false)],
            gives: ReceptionDaysQuestion.Answer.shape
        ) { request, context in
            let month = try request.query()["month"].flatMap { CalendarDay("\($0)-01") }
            return try await desk.ask(ReceptionDaysQuestion(month), as: context.actor)
        }
        routes.api.post(
            "/api/visits/days", "Ấn định ngày tiếp công dân của lãnh đạo",
            takes: APIForm(
                "NewReceptionDay",
                [
                    .init("day", .day, "Ngày tiếp"), .init("leader", .integer, "Mã lãnh đạo"),
                    .init("place", .text, "Địa điểm"),
                ]), gives: ReceptionDaysQuestion.Answer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let day = form.day("day", "Ngày tiếp"),
                let leader = form.key("leader", "Lãnh đạo", of: Person.self)
            else {
                throw form.isValid ? OfficeError(.invalid, "Chưa nhập «Ngày tiếp» hoặc «Lãnh đạo».") : form.firstFault
            }
            _ = try await desk.perform(
                SetReceptionDay(day, leader: leader, place: fields["place"] ?? ""), as: context.actor)
            return try await desk.ask(ReceptionDaysQuestion(day), as: context.actor)
        }
        routes.api.get(
            "/api/visits/days/:id", "Người đăng ký, lượt tiếp của một ngày tiếp công dân",
            gives: ReceptionDayQuestion.Answer.shape
        ) { _, context in
            try await desk.ask(ReceptionDayQuestion(try context.key()), as: context.actor)
        }
        routes.api.post(
            "/api/visits/days/:id/ending", "Bỏ một ngày tiếp công dân", takes: APIForm("ReceptionDayEnd"),
            gives: ReceptionDaysQuestion.Answer.shape
        ) { _, _, context in
            try await desk.perform(DropReceptionDay(try context.key()), as: context.actor)
            return try await desk.ask(ReceptionDaysQuestion(nil), as: context.actor)
        }
    }
}

extension ReceptionDaysQuestion.Answer {
    static let shape = JSONShape<ReceptionDaysQuestion.Answer>(
        "ReceptionDays",
        [
            .init("month", "Ngày đầu tháng", \.month), .init("asked", "Số ngày phải có trong tháng", \.asked),
            .init(list: "days", ReceptionDay.shape, "Các ngày tiếp", \.days),
        ])
}

extension ReceptionDay {
    static let shape = JSONShape<ReceptionDay>(
        "ReceptionDay",
        [
            .init("id", "Mã trong hệ thống", \.id), .init("day", "Ngày", \.day),
            .init("leader", NamedParty.shape, "Lãnh đạo", \.leader), .init("place", "Địa điểm", \.place),
            .init("visits", "Số lượt đã tiếp", \.visits), .init("registered", "Số lượt đã đăng ký", \.registered),
        ])
}

extension ReceptionDayQuestion.Answer {
    static let shape = JSONShape<ReceptionDayQuestion.Answer>(
        "ReceptionDayVisits",
        [
            .init("day", ReceptionDay.shape, "Ngày tiếp", \.day),
            .init(
                list: "visits",
                JSONShape<ReceptionDayQuestion.Line>(
                    "ReceptionDayVisit",
                    [
                        .init("id", "Mã lượt tiếp", \.id), .init("code", "Số lượt tiếp", \.code),
                        .init("title", "Nội dung", \.title), .init("state", "Trạng thái", \.state),
                        .init("people", "Số người", \.people),
                        .init("name", "Công dân; bỏ trống khi được giữ bí mật", \.name),
                    ]), "Người đăng ký, lượt tiếp", \.lines),
        ])
}
