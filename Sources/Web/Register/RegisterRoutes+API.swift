import Desk
import Hummingbird
import Office
import WorkTime

/// Books for programs, under the same names as in the pages' forms.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/registers | who sees books | all books |
/// | POST | /api/registers | clerks, administrators | the book opened |
/// | GET | /api/registers/:id | who sees books | a year's lines, in the order of numbers |
/// | POST | /api/registers/:id/reservations | clerks | the number kept |
/// | POST | /api/registers/:id/closing | clerks | the digest of the year |
/// | POST | /api/registers/:id/keeper | administrators, leaders | done |
/// | POST | /api/registers/:id/ending | clerks, administrators | done |
/// | GET | /api/registers/entries/:id | clerks | one number |
/// | POST | /api/registers/entries/:id/paper, /receiver, /void | clerks | the number as it is now |
/// | POST | /api/documents/:id/entry | clerks | the paper's line |
extension RegisterRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/registers", "Các sổ đăng ký văn bản và số của năm nay", gives: RegisterList.Answer.shape
        ) { _, context in try await desk.ask(RegisterList(), as: context.actor) }
        routes.api.post("/api/registers", "Mở sổ", takes: Self.opening, gives: MadeRegister.shape) {
            fields, _, context in
            var form = FormReader(fields)
            guard let id = try await open(&form, as: context.actor) else { throw form.firstFault }
            return MadeRegister(id: id)
        }
        routes.api.get(
            "/api/registers/:id", "Các dòng của sổ trong một năm, theo thứ tự số, mỗi lần 50",
            query: [
                .init("year", .integer, "Năm; không ghi là năm nay", isRequired: false),
                .init("kind", .text, "Loại văn bản, với sổ đánh số riêng từng loại", isRequired: false),
                .init("after", .text, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: RegisterBookQuestion.Answer.shape
        ) { request, context in
            let address = RegisterAddress(try context.key(), try request.query())
            return try await desk.ask(
                RegisterBookQuestion(
                    address.register, year: address.year, kind: address.kind, cursor: address.cursor,
                    isAscending: true), as: context.actor)
        }
        routes.api.post(
            "/api/registers/:id/reservations", "Giữ số tiếp theo, hoặc chèn số của ngày đã qua",
            takes: Self.reservation,
            gives: KeptNumber.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            guard let number = try await reserve(&form, in: try context.key(), as: context.actor) else {
                throw form.firstFault
            }
            return KeptNumber(number: number)
        }
        routes.api.post(
            "/api/registers/:id/closing", "Khóa sổ một năm", takes: Self.closing, gives: ClosedYear.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            let closed = try await close(&form, try context.key(), as: context.actor)
            return ClosedYear(year: closed.year, digest: closed.digest)
        }
        routes.api.post(
            "/api/registers/:id/keeper", "Phân công người giữ sổ văn bản mật", takes: Self.keeper,
            gives: DoneAnswer.shape
        ) { fields, _, context in
            var form = FormReader(fields)
            try await nameKeeper(&form, of: try context.key(), as: context.actor)
            return DoneAnswer()
        }
        routes.api.post(
            "/api/registers/:id/ending", "Ngừng dùng sổ", takes: AbsenceRoutes.ending, gives: DoneAnswer.shape
        ) { fields, _, context in
            try await desk.perform(
                EndRegister(try context.key(), version: FormReader(fields).version()), as: context.actor)
            return DoneAnswer()
        }
        addEntryAPI(to: routes)
    }

    private func addEntryAPI(to routes: WebRoutes) {
        routes.api.get("/api/registers/entries/:id", "Một số trong sổ", gives: RegisterEntry.shape) { _, context in
            try await desk.ask(RegisterEntryQuestion(try context.key()), as: context.actor).line
        }
        let acts: [(String, String, APIForm, RegisterAct)] = [
            ("paper", "Ghi văn bản vào số đang giữ", Self.paper, use),
            ("receiver", "Ghi nhận văn bản đã chuyển cho ai", Self.receiver, passOn),
            ("void", "Hủy số", Self.void, void),
        ]
        for (name, title, takes, act) in acts {
            routes.api.post("/api/registers/entries/:id/\(name)", title, takes: takes, gives: RegisterEntry.shape) {
                fields, _, context in
                let id: Key<RegisterEntry> = try context.key()
                var form = FormReader(fields)
                guard try await act(&form, id, context) != nil else { throw form.firstFault }
                return try await desk.ask(RegisterEntryQuestion(id), as: context.actor).line
            }
        }
        routes.api.post(
            "/api/documents/:id/entry", "Vào sổ một văn bản, cấp số tiếp theo", takes: Self.entry,
            gives: RegisterEntry.shape
        ) { fields, _, context in
            let document: Key<Document> = try context.key()
            var form = FormReader(fields)
            guard try await enter(&form, document, context) != nil else { throw form.firstFault }
            return try await desk.ask(RegisterEntryQuestion(of: document), as: context.actor).line
        }
    }

    private typealias RegisterAct =
        @Sendable (
            inout FormReader, Key<RegisterEntry>, OfficerContext
        ) async throws -> String?
}

extension RegisterRoutes {
    fileprivate static let opening = APIForm(
        "NewRegister",
        [
            .init("name", .text, "Tên sổ"),
            .init("direction", .choice(Document.Direction.allCases.map(\.rawValue)), "Đến, đi hay nội bộ"),
            .init(
                "issuer", .choice(Register.Issuer.allCases.map(\.rawValue)),
                "Văn bản đi của Văn phòng hay của Ủy ban nhân dân; không ghi là của Văn phòng", isRequired: false),
            .init(
                "numbering", .choice(Register.Numbering.allCases.map(\.rawValue)),
                "Chung một hệ thống số, hay riêng từng loại"),
            .init("isSecret", .flag, "Chỉ dành cho văn bản mật", isRequired: false),
        ])
    fileprivate static let reservation = APIForm(
        "Reservation",
        [
            .init("kind", .text, "Loại văn bản, với sổ đánh số riêng từng loại", isRequired: false),
            .init("reason", .text, "Lý do"),
            .init("day", .day, "Ngày của số; ngày đã qua là chèn số", isRequired: false),
        ])
    fileprivate static let closing = APIForm(
        "YearClosing",
        [
            .init("year", .integer, "Năm"),
            .init("kind", .text, "Loại văn bản, với sổ đánh số riêng từng loại", isRequired: false),
        ])
    private static let version = APISchema.Field("version", .integer, "Phiên bản đã xem")
    fileprivate static let keeper = APIForm(
        "BookKeeper",
        [.init("keeper", .integer, "Mã người giữ sổ, là văn thư; không ghi là không ai", isRequired: false), version])
    fileprivate static let paper = APIForm("NumberUse", [.init("document", .integer, "Mã văn bản"), version])
    fileprivate static let receiver = APIForm(
        "NumberReceiver", [.init("receiver", .integer, "Mã đơn vị, cá nhân nhận"), version])
    fileprivate static let void = APIForm("NumberVoid", [.init("reason", .text, "Lý do"), version])
    fileprivate static let entry = APIForm(
        "NewEntry",
        [
            .init("register", .integer, "Mã sổ"), .init("day", .day, "Ngày đến, ngày vào sổ", isRequired: false),
            .init(
                "channel", .choice(RegisterEntry.Channel.allCases.map(\.rawValue)), "Văn bản đến bằng",
                isRequired: false),
            .init("receiver", .integer, "Mã đơn vị, cá nhân nhận", isRequired: false),
            .init("copies", .integer, "Số lượng bản", isRequired: false),
            .init("note", .text, "Ghi chú", isRequired: false),
            .init(
                "twin", .choice(["join", "new"]), "Khi đã có bản trùng: ghi vào số đó, hay cấp số mới",
                isRequired: false),
        ])
}
