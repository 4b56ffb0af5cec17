public import Desk
import Hummingbird
import HummingbirdCore
import Office

/// What one was told.
///
/// | method | path | who | answers |
/// |---|---|---|---|
/// | GET | /notices?show=&before= | signed in | the own notices, newest first |
/// | GET | /notices/:id | its recipient | marks it as read and leads to what it is about |
/// | POST | /notices/reading | signed in | all up to the newest shown are read |
/// | POST | /account/notices | signed in | how one is told of each kind |
public struct NoticeRoutes: RouteProvider {
    let desk: Desk

    public init(desk: Desk) {
        self.desk = desk
    }

    public func add(to routes: WebRoutes) {
        addAPI(to: routes)
        routes.officer.get("/notices") { request, context in
            let query = try request.query()
            let unreadOnly = query["show"] == "unread"
            let list = try await desk.ask(
                NoticeListQuestion(unreadOnly: unreadOnly, before: query["before"].flatMap { Key($0) }),
                as: context.actor)
            return NoticeListScreen(list: list, unreadOnly: unreadOnly).page
        }
        routes.officer.get("/notices/:id") { request, context in
            let notice = try await desk.perform(ReadNotice(try context.key()), as: context.actor)
            return Redirect(to: notice.subject?.href ?? notice.kind.href)
        }
        routes.officer.post("/notices/reading") { request, context in
            guard let newest = try await request.form()["newest"].flatMap({ Key<NoticeItem>($0) }) else {
                return Redirect(to: "/notices")
            }
            let count = try await desk.perform(ReadAllNotices(upTo: newest), as: context.actor)
            return Redirect(to: "/notices", saying: "Đã đánh dấu \(count) thông báo là đã đọc.")
        }
        routes.officer.post("/account/notices") { request, context in
            try await desk.perform(ChooseNotices(try Self.channels(await request.form())), as: context.actor)
            return Redirect(to: Href("/account").at("notices"), saying: "Đã lưu cách nhận thông báo.")
        }
    }

    /// The channels that a form names; a kind left out is told as usual. Throws `.invalid` at a field that says neither.
    static func channels(_ fields: FormFields) throws -> [NoticeKind: NoticeChannel] {
        var form = FormReader(fields)
        var channels: [NoticeKind: NoticeChannel] = [:]
        for kind in NoticeKind.allCases { channels[kind] = form.choice(kind.rawValue, kind.title) }
        if let error = form.errors.first { throw OfficeError(.invalid, error.message, field: error.field) }
        return channels
    }
}

extension NoticeKind {
    /// Where that is looked at which is about no record.
    fileprivate var href: Href {
        switch self {
        case .online: "/dossiers/online"
        case .folders: "/dossiers/folders"
        default: "/notices"
        }
    }
}

extension NoticeItem.Subject {
    /// Where it is looked at: the page of an obligation, a letter or a report; of a paper one's own work from it.
    var href: Href {
        switch self {
        case .obligation(let key, _): "/obligations/\(key)"
        case .document(let label): "/work?plan=\(label.id)"
        case .letter(let key, _): "/urging/letters/\(key)"
        case .outgoing(let key, _): "/outgoing/\(key)"
        case .report(let key, _): "/reports/issues/\(key)"
        case .share(let key, _): "/petitions/shares/\(key)"
        }
    }

    /// What it is called in a line of a list.
    var words: String {
        switch self {
        case .obligation(_, let content): content
        case .document(let label): label.citation
        case .letter(_, let party): "Công văn đôn đốc gửi \(party)"
        case .outgoing(_, let excerpt): excerpt
        case .report(_, let title): title
        case .share(_, let code): "Đơn \(code)"
        }
    }
}
