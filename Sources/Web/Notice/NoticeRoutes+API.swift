import Desk
import Hummingbird
import Office

/// Notices for programs.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /api/notices?show=&before= | signed in | the own notices, newest first |
/// | GET | /api/notices/unread | signed in | how many are not read |
/// | POST | /api/notices/:id/reading | its recipient | it is read |
/// | POST | /api/notices/reading | signed in | all up to one are read |
/// | GET | /api/account/notices | signed in | how one is told of each kind |
/// | POST | /api/account/notices | signed in | the same, chosen anew |
extension NoticeRoutes {
    func addAPI(to routes: WebRoutes) {
        routes.api.get(
            "/api/notices", "Thông báo của tôi, mới nhất trước",
            query: [
                .init("show", .choice(["unread"]), "Chỉ thông báo chưa đọc", isRequired: false),
                .init("before", .integer, "Giá trị «next» của trang trước", isRequired: false),
            ], gives: NoticeListPage.shape
        ) { request, context in
            let query = try request.query()
            return try await desk.ask(
                NoticeListQuestion(
                    unreadOnly: query["show"] == "unread", before: query["before"].flatMap { Key($0) }),
                as: context.actor)
        }
        routes.api.get("/api/notices/unread", "Số thông báo chưa đọc, tính đến 100", gives: Self.count) { _, context in
            try await desk.ask(RailQuestion(), as: context.actor).notices
        }
        routes.api.post(
            "/api/notices/:id/reading", "Đánh dấu một thông báo là đã đọc", takes: APIForm("ReadNotice"),
            gives: NoticeItem.shape
        ) { _, _, context in
            try await desk.perform(ReadNotice(try context.key()), as: context.actor)
        }
        routes.api.post(
            "/api/notices/reading", "Đánh dấu đã đọc mọi thông báo đến hết thông báo được nêu",
            takes: APIForm("ReadNotices", [.init("newest", .integer, "Mã thông báo mới nhất đã xem")]),
            gives: Self.count
        ) { fields, _, context in
            guard let newest = fields["newest"].flatMap({ Key<NoticeItem>($0) }) else {
                throw OfficeError(.invalid, "Chưa nêu thông báo mới nhất đã xem.", field: "newest")
            }
            return try await desk.perform(ReadAllNotices(upTo: newest), as: context.actor)
        }
        routes.api.get("/api/account/notices", "Cách nhận từng loại thông báo", gives: Self.channels) { _, context in
            try await desk.ask(NoticeChoices(), as: context.actor).channels
        }
        routes.api.post(
            "/api/account/notices", "Chọn cách nhận từng loại thông báo; loại bỏ trống trở về như thường lệ",
            takes: APIForm(
                "ChooseNotices",
                NoticeKind.allCases.map { kind in
                    .init(kind.rawValue, .choice(NoticeChannel.allCases.map(\.rawValue)), kind.title, isRequired: false)
                }), gives: Self.channels
        ) { fields, _, context in
            try await desk.perform(ChooseNotices(try Self.channels(fields)), as: context.actor)
            return try await desk.ask(NoticeChoices(), as: context.actor).channels
        }
    }

    private static let count = JSONShape<Int>("NoticeCount", [.init("count", "Số thông báo") { $0 }])

    private static let channels = JSONShape<[NoticeKind: NoticeChannel]>(
        "NoticeChannels",
        NoticeKind.allCases.map { kind in
            .init(choice: kind.rawValue, kind.title) { $0[kind] ?? kind.usualChannel }
        })
}

extension NoticeListPage {
    static let shape = JSONShape<NoticeListPage>(
        "NoticeList",
        [
            .init(list: "items", NoticeItem.shape, "Các thông báo", \.items),
            .init("next", "Gửi làm «before» để xem tiếp; không có khi đã hết", \.next),
        ])
}

extension NoticeItem {
    static let shape = JSONShape<NoticeItem>(
        "Notice",
        [
            .init("id", "Mã thông báo", \.id), .init(choice: "kind", "Loại", \.kind),
            .init("obligation", "Mã nhiệm vụ", \.obligation),
            .init("document", DocumentLabel.shape, "Văn bản", \.document),
            .init("subject", "Về việc", \.subject?.words), .init("words", "Nội dung", \.words),
            .init("actor", "Người thực hiện; không có khi là hệ thống", \.actorName),
            .init("urgent", "Là việc khẩn", \.isUrgent), .init("createdAt", "Lúc báo", \.createdAt),
            .init("readAt", "Lúc đọc", \.readAt),
        ])

    private var obligation: Key<Obligation>? { if case .obligation(let key, _) = subject { key } else { nil } }
    private var document: DocumentLabel? { if case .document(let label) = subject { label } else { nil } }
}
